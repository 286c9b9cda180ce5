package relata.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.ReportReader;
import tools.jackson.databind.JsonNode;

/** What a report was read from: as text with its claims' places, and as a file that no browser takes for a page. */
class OriginalTest {

    private static final String SENTENCE =
            "The army took control of the <b>Kallaseh</b> district of Aleppo on Wednesday, a military source said.";
    private static final String PAGE =
            "<html><head><title>Army takes Kallaseh</title><script>alert(1)</script></head><body><article>"
                    + "<h1>Army takes Kallaseh</h1><p>" + SENTENCE
                    + "</p><p>At least 12 people were killed in shelling there.</p>"
                    + "<p>Source: <a href='https://agency.example/7'>Northgate News</a></p></article></body></html>";

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        served = Served.open(Served.ledger(folder, Map.of("page.html", PAGE)));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static String report(String rest) throws Exception {
        return "/reports/"
                + served.json("/reports").path("items").get(0).path("digest").asString() + rest;
    }

    @Test
    void claimsStandInTheSource() throws Exception {
        JsonNode source = served.json(report("/source?around=10"));

        assertThat(source.path("digest").asString()).isEqualTo(ReportReader.digest(PAGE.getBytes(UTF_8)));
        assertThat(source.path("kept").asBoolean()).isTrue();
        JsonNode excerpt = source.path("excerpts").get(0);
        assertThat(excerpt.path("marks").valueStream()).anySatisfy(mark -> {
            assertThat(excerpt.path("text")
                            .asString()
                            .substring(
                                    mark.path("start").asInt(), mark.path("end").asInt()))
                    .isEqualTo(SENTENCE);
            assertThat(mark.path("bytes").get(0).asInt()).isEqualTo(PAGE.indexOf(SENTENCE));
        });
    }

    @Test
    void theFileIsNoPage() throws Exception {
        HttpResponse<String> file = served.get(report("/original"));

        assertThat(file.body()).isEqualTo(PAGE);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .endsWith(".html\"");
    }

    @Test
    void theReportSaysWhomItCredits() throws Exception {
        JsonNode credit = served.json(report("")).path("credits").get(0);

        assertThat(credit.path("name").asString()).isEqualTo("Northgate News");
        assertThat(credit.path("url").asString()).isEqualTo("https://agency.example/7");
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        assertThat(served.get("/reports/00000000/original").statusCode()).isEqualTo(404);
        assertThat(served.get(report("/source?around=-1")).statusCode()).isEqualTo(400);
    }
}
