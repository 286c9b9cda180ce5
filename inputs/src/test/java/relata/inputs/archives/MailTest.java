package relata.inputs.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.Published;
import relata.reading.Report;

/** Mails and mailboxes: what a mail says is a report by its sender, what is attached is one of its own. */
class MailTest {

    private static final String HEAD = "Received: from mail.example by post.example; Wed, 7 Dec 2016 09:00:00 +0000\n"
            + "From: =?UTF-8?Q?Harbour_Courier_=E2=80=93_desk?= <desk@courier.example>\n"
            + "To: list@example.org\nSubject: Northgate =?utf-8?B?dGFrZW4=?=\n"
            + "Date: Wed, 7 Dec 2016 12:00:00 +0200 (EET)\nMessage-ID: <1@courier.example>\nMIME-Version: 1.0\n";
    private static final String SAID = "The army took the town of Northgate on Wednesday, an officer said.";

    @TempDir
    private Path folder;

    private Found read(String name, String text) throws IOException {
        return Found.in(Files.write(folder.resolve(name), text.getBytes(UTF_8)));
    }

    private static String part(String headers, String body) {
        return "--x\n" + headers + "\n" + body + "\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    @Test
    void aMailIsAReportOfItsSender() throws IOException {
        Found found = read("mail.eml", HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + SAID);

        Report report = found.reports().get(0);
        assertThat(found.names(folder)).containsExactly("mail.eml");
        assertThat(report.text().strip()).isEqualTo(SAID);
        assertThat(report.title()).contains("Northgate taken");
        assertThat(report.publisher()).contains("Harbour Courier – desk");
        assertThat(report.published().orElseThrow().from()).isEqualTo(Instant.parse("2016-12-07T10:00:00Z"));
        assertThat(report.published().orElseThrow().basis()).isEqualTo(Published.Basis.STATED);
        assertThat(found.flaws()).isEmpty();
    }

    @Test
    void ofSeveralFormsThePlainOneIsReadAndWhatIsAttachedIsAReportOfItsOwn() throws IOException {
        String inner =
                "Received: from a.example by b.example\nFrom: Officer <o@army.example>\nDate: Tue, 6 Dec 2016 08:00:00 +0000\n"
                        + "Subject: Mill\nMessage-ID: <2@army.example>\n\nThe mill at Riverside was shelled on Tuesday, residents said.\n";
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=x\n\n"
                + part(
                        "Content-Type: multipart/alternative; boundary=y\n",
                        "--y\nContent-Type: text/plain\n\n" + SAID + "\n--y\nContent-Type: text/html\n\n<html><body><p>"
                                + SAID + "</p></body></html>\n--y--")
                + part(
                        "Content-Type: text/plain; name=\"notes.txt\"\nContent-Disposition: attachment; filename=\"../notes.txt\"\nContent-Transfer-Encoding: base64\n",
                        base64("Fighters left Hillfort on Monday, a spokesman said.".getBytes(UTF_8)))
                + part("Content-Type: image/png\nContent-Transfer-Encoding: base64\n", base64(new byte[50]))
                + part("Content-Type: message/rfc822\n", inner) + "--x--\n";

        Found found = read("mail.eml", mail);

        assertThat(found.flaws()).isEmpty();
        assertThat(found.names(folder))
                .containsExactly("mail.eml", "mail.eml!/../notes.txt", "mail.eml!/attached message/rfc822");
        assertThat(found.reports().get(1).publisher()).isEmpty();
        assertThat(found.reports().get(1).published().orElseThrow().basis()).isEqualTo(Published.Basis.INFERRED);
        assertThat(found.reports().get(2).publisher()).contains("Officer");
        assertThat(found.reports().get(2).text()).contains("mill at Riverside");
    }

    @Test
    void aMailboxIsItsMails() throws IOException {
        String box = "From desk@courier.example Wed Dec  7 12:00:00 2016\n" + HEAD + "\n" + SAID
                + "\n>From there they went on.\n\n" + "From desk@courier.example Thu Dec  8 12:00:00 2016\n"
                + HEAD.replace("7 Dec", "8 Dec") + "\nThe army left the town.\n";

        Found found = read("box.mbox", box);

        assertThat(found.names(folder)).containsExactly("box.mbox!/1", "box.mbox!/2");
        assertThat(found.reports().get(0).text()).contains("\nFrom there they went on.");
        assertThat(found.reports().get(1).published().orElseThrow().from())
                .isEqualTo(Instant.parse("2016-12-08T10:00:00Z"));
    }

    @Test
    void partsWithoutEndAreRefusedAndWhatStandsBeforeIsRead() throws IOException {
        StringBuilder mail = new StringBuilder(
                HEAD + "Content-Type: multipart/mixed; boundary=x\n\n" + part("Content-Type: text/plain\n", SAID));
        for (int i = 0; i < 100; i++) {
            mail.append("--x")
                    .append("y".repeat(i))
                    .append("\nContent-Type: multipart/mixed; boundary=x")
                    .append("y".repeat(i + 1))
                    .append("\n\n");
        }

        Found found = read("mail.eml", mail.toString());

        assertThat(found.text()).contains("took the town of Northgate");
        assertThat(found.flaws())
                .containsExactly(
                        "mail.eml: a mail that cannot be read to its end: parts within parts, more than 30 deep");
    }

    @Test
    void aTextWithFieldsOfItsOwnIsNoMail() throws IOException {
        Found found =
                read("report.txt", "Title: Bridge taken\nSource: Harbour Courier\nPublished: 2016-12-07\n\n" + SAID);

        assertThat(found.reports().get(0).publisher()).contains("Harbour Courier");
        assertThat(found.reports().get(0).title()).contains("Bridge taken");
    }
}
