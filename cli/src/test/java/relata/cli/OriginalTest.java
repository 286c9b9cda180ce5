package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A claim is shown in the page as it was fetched, and the page comes out as it went in. */
class OriginalTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SENTENCE =
            "“Here” &ndash; the <i>Red</i> brigade captured the town of <b>Northgate</b> on Monday.";
    private static final String PAGE =
            "<html><head><title>Town taken</title></head><body><article><h1>Town taken</h1><p>" + SENTENCE
                    + "</p><p>Its fighters then shelled the village by the mill, a spokesman said, and two soldiers were killed in the café.</p>"
                    + "</article></body></html>";

    @TempDir
    private Path folder;

    private String ledger;
    private Path page;

    @BeforeEach
    void onePage() throws IOException {
        page = Files.write(folder.resolve("page.html"), PAGE.getBytes(WINDOWS));
        ledger = folder.resolve("relata.db").toString();
        read();
    }

    private void read(String... options) {
        String[] args = {"read", "-q", "--no-gate", "--ledger", ledger, page.toString()};
        String[] all = Arrays.copyOf(args, args.length + options.length);
        System.arraycopy(options, 0, all, args.length, options.length);
        assertThat(Run.of(all).err()).isEmpty();
    }

    private Run original(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "original";
        all[1] = "--ledger";
        all[2] = ledger;
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }

    @Test
    void aClaimIsShownInItsBytes() throws IOException {
        JsonNode shown =
                JSON.readTree(original("page.html", "--format", "jsonl").out());

        assertThat(shown.path("digest").asString()).isEqualTo(ReportReader.digest(Files.readAllBytes(page)));
        assertThat(shown.path("encoding").asString()).isEqualTo("windows-1252");
        byte[] bytes = Files.readAllBytes(page);
        JsonNode mark = shown.path("excerpts")
                .valueStream()
                .flatMap(excerpt -> excerpt.path("marks").valueStream())
                .filter(each -> new String(bytes, at(each, 0), at(each, 1) - at(each, 0), WINDOWS).equals(SENTENCE))
                .findFirst()
                .orElseThrow();

        Run table = original(mark.path("claim").asString());
        assertThat(table.code()).isZero();
        assertThat(table.out())
                .contains("text/html, " + bytes.length + " bytes, windows-1252")
                .contains("bytes " + at(mark, 0) + " to " + at(mark, 1))
                .contains("⟦“Here” &ndash; the <i>Red</i>");
        assertThat(original(mark.path("claim").asString(), "--format", "csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("<b>Northgate</b>");
    }

    private static int at(JsonNode mark, int end) {
        return mark.path("bytes").path(end).asInt();
    }

    @Test
    void theOriginalComesOutAsItWentIn() {
        Path out = folder.resolve("out.html");

        Run run = original("page.html", "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("SHA-256 " + ReportReader.digest(PAGE.getBytes(WINDOWS)));
        assertThat(out).hasBinaryContent(PAGE.getBytes(WINDOWS));
    }

    @Test
    void whatIsNotKeptIsSaidToBeSo() {
        ledger = folder.resolve("bare.db").toString();
        read("--no-originals");
        Path out = folder.resolve("out.html");

        assertThat(original("page.html").out())
                .contains("Its bytes are not kept.")
                .contains("SHA-256 ");
        Run run = original("page.html", "--out", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("are not kept").hasLineCount(1);
        assertThat(out).doesNotExist();

        read();
        assertThat(original("page.html", "--out", out.toString()).code()).isZero();
    }

    @Test
    void whatIsNotThereIsSaidInALine() {
        Run run = original("nothing.html");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: neither a claim nor a report nothing.html in " + ledger + "\n");
        assertThat(Run.of("read", "--max-original", "0", page.toString()).code())
                .isEqualTo(2);
    }
}
