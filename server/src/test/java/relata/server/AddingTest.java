package relata.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;

/** Reports that are handed in are read; what cannot be read is told, and nothing else happens. */
class AddingTest {

    private static final String REPORT = """
            Title: Army takes Sakhour
            Published: 2016-12-08T09:00:00Z

            The army took control of the Sakhour district of Aleppo on Thursday, a military source said.
            """;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException, UnreadableReport {
        served = Served.open(Served.ledger(folder));
    }

    @AfterEach
    void end() {
        served.close();
    }

    /** Files as a browser sends them. */
    private JsonNode upload(String... namesAndContents) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                    .append(namesAndContents[i])
                    .append("\"\r\n\r\n")
                    .append(namesAndContents[i + 1])
                    .append("\r\n");
        }
        body.append(
                "--part\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nHarbour Courier\r\n--part--\r\n");
        HttpResponse<String> answer = served.send(served.request("/reports")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return ended(Served.tree(answer.body()).get("job").asString());
    }

    /** A file of any bytes. */
    private JsonNode sent(String name, byte[] bytes) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--part--\r\n".getBytes(UTF_8));
        HttpResponse<String> answer = served.send(served.request("/reports")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        return ended(Served.tree(answer.body()).get("job").asString());
    }

    /** Waits as the page does. */
    private JsonNode ended(String job) throws IOException, InterruptedException {
        String events =
                served.get("/jobs/" + job, "Accept", "text/event-stream").body();
        assertThat(events).contains("event: end");
        return served.json("/jobs/" + job);
    }

    @Test
    void aFileThatIsUploadedIsReadAndCounts() throws IOException, InterruptedException {
        JsonNode job = upload("C:\\private\\sakhour.txt", REPORT);
        assertThat(job.at("/results/0/name").asString()).isEqualTo("sakhour.txt");
        assertThat(job.at("/results/0/state").asString()).isEqualTo("added");
        JsonNode report = served.json("/reports/" + job.at("/results/0/report").asString());
        assertThat(report.get("publisher").asString()).isEqualTo("Harbour Courier");
        assertThat(served.json("/picture?at=2016-12-08").get("places").findValuesAsString("name"))
                .contains("Al-Sakhour");
    }

    @Test
    void whatIsKnownAddsNothingAndWhatCannotBeReadStopsNothing() throws IOException, InterruptedException {
        JsonNode job = upload(
                "sakhour.txt",
                REPORT,
                "again.txt",
                REPORT,
                "picture.txt",
                "\u0000\u0001\u0002\u0000\u0001",
                "empty.txt",
                "");
        assertThat(job.get("results").findValuesAsString("state"))
                .containsExactly("added", "known", "failed", "failed");
        assertThat(job.at("/results/3/reason").asString()).isNotBlank();
        assertThat(served.json("/reports").get("total").asInt()).isEqualTo(3);
    }

    @Test
    void anArchiveIsAsManyReportsAsItHolds() throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a/sakhour.txt"));
            zip.write(REPORT.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("empty.txt"));
        }

        JsonNode job = sent("reports.zip", bytes.toByteArray());

        assertThat(job.get("results").findValuesAsString("name"))
                .containsExactly("reports.zip!/a/sakhour.txt", "reports.zip!/empty.txt");
        assertThat(job.get("results").findValuesAsString("state")).containsExactly("added", "failed");
    }

    @Test
    void aWordDocumentIsReadAsWell() throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>"
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                                    + "The army took control of the Sakhour district of Aleppo on Thursday, a military source said."
                                    + "</w:t></w:r></w:p></w:body></w:document>")
                            .getBytes(UTF_8));
        }
        JsonNode job = sent("note.docx", bytes.toByteArray());
        assertThat(job.at("/results/0/state").asString()).as(job.toString()).isEqualTo("added");
        assertThat(job.at("/results/0/claims").asInt()).isEqualTo(1);
    }

    @Test
    void pastedTextIsReadAsAReport() throws IOException, InterruptedException {
        HttpResponse<String> answer = served.post(
                "/reports",
                "{\"text\": \"Rebels took the Sakhour district of Aleppo, activists said.\", \"published\": \"2016-12-09\"}");
        JsonNode job = ended(Served.tree(answer.body()).get("job").asString());
        assertThat(served.json("/reports/" + job.at("/results/0/report").asString())
                        .at("/published/from")
                        .asString())
                .startsWith("2016-12-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0x7f.1/",
                "http://10.0.0.1/report.html",
                "ftp://example.org/x"
            })
    void anAddressOfTheUsersOwnNetworkIsNotFetched(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.post("/reports", "{\"address\": \"" + address + "\"}");
        JsonNode job = ended(Served.tree(answer.body()).get("job").asString());
        assertThat(job.at("/results/0/state").asString()).isEqualTo("failed");
        assertThat(job.at("/results/0/report").isNull()).isTrue();
    }

    @Test
    void nothingIsWrittenUnderTheNameOfAFile() throws IOException, InterruptedException {
        upload("../../../escaped.txt", REPORT);
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.map(Path::getFileName).map(Path::toString).toList();
            assertThat(names).noneMatch(name -> name.contains("escaped"));
        }
        assertThat(Files.exists(folder.resolve("../../../escaped.txt"))).isFalse();
    }

    @Test
    void moreThanIsTakenIsRefused() throws IOException {
        // Refused by what is announced: nothing of it need be sent.
        assertThat(served.raw(
                        "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                + (70 << 20) + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void claimsAreExported() throws IOException, InterruptedException {
        HttpResponse<String> csv = served.get("/export?format=csv&kind=control");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("relata.csv");
        assertThat(csv.body().lines().count()).isGreaterThan(2);
        assertThat(served.get("/export?format=geojson").body()).contains("FeatureCollection");
        assertThat(served.get("/export?format=doc").statusCode()).isEqualTo(400);
    }
}
