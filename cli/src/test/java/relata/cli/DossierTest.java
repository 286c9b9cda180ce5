package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.server.Dossier;

/** One file that holds what is said of a place, to print or to hand on. */
class DossierTest {

    @TempDir
    private static Path folder;

    private static String ledger = "";

    @BeforeAll
    static void readReports() throws IOException {
        assumeTrue(
                Dossier.class.getResource("page/dossier.js") != null, "this build holds no page (no npm): no dossier");
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("one.txt"), """
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                The army took control of the Kallaseh district of Aleppo on Wednesday, a military source said.
                """);
        Files.writeString(texts.resolve("two.txt"), """
                Title: </script><script>alert(1)</script>
                Source: <b>Northern</b> Example
                Published: 2016-12-07T18:00:00Z

                Rebel fighters still hold the Kallaseh district of Aleppo on Wednesday, an activist told </script><script>alert(2)</script> reporters.
                """);
        ledger = folder.resolve("war.db").toString();
        assertThat(Run.of("read", "-q", "--ledger", ledger, texts.toString()).code())
                .isZero();
    }

    private static Run dossier(String... more) {
        return Run.of(Stream.concat(Stream.of("dossier", "--ledger", ledger), Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> claims() {
        return Run.of("claims", "--ledger", ledger, "--place", "Kallaseh", "--format", "jsonl").lines().stream()
                .map(line -> line.replaceAll(".*?\"id\":\"([0-9a-f]{16})\".*", "$1"))
                .toList();
    }

    @Test
    void theFileHoldsAllItNeedsAndLetsNoScriptOfAReportRun() throws IOException {
        Path file = folder.resolve("kallaseh.html");
        assertThat(dossier("Kallaseh", "--html", file.toString()).code()).isZero();
        String html = Files.readString(file);
        assertThat(claims()).isNotEmpty().allMatch(html::contains);
        assertThat(html)
                .contains("default-src 'none'", "script-src 'sha256-")
                .doesNotContain("<script>alert", "src=\"/", "url(/");
        assertThat(html.split("<script", -1)).hasSize(3);
    }

    @Test
    void aPrintedDossierCitesEveryClaimAndSaysWhatItWasMadeFrom() throws IOException {
        assumeTrue(Chromium.onPath().isPresent(), "no Chromium on this machine: nothing is printed");
        Path file = folder.resolve("kallaseh.pdf");
        Run run = dossier("Kallaseh", "--at", "2016-12-07", "--pdf", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        String text = text(file);
        assertThat(text)
                .contains(
                        "Kallaseh",
                        "disputed",
                        "page 1 of",
                        "war.db, claims SHA-256",
                        "about 2016-12-07T23:59:59Z",
                        "a military source, in Example Wire, 7 Dec 2016 12:00 UTC",
                        "<script>alert(2)</script>");
        assertThat(claims()).isNotEmpty().allMatch(text::contains);
        Path alone = folder.resolve("dispute.pdf");
        assertThat(dossier("Kallaseh", "--at", "2016-12-07", "--disputes", "--pdf", alone.toString())
                        .code())
                .isZero();
        assertThat(text(alone)).contains("cannot both hold").doesNotContain("An estimate");
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatCannotBeMadeSaysWhyAndLeavesNothing() {
        Path file = folder.resolve("none.html");
        assertThat(dossier("Nowhere at all", "--html", file.toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("'Nowhere at all' names no place"));
        assertThat(file).doesNotExist();
        assertThat(dossier("Kallaseh").code()).isEqualTo(2);
        Run noBrowser = dossier(
                "Kallaseh",
                "--pdf",
                folder.resolve("x.pdf").toString(),
                "--browser",
                folder.resolve("no").toString());
        assertThat(noBrowser.code()).isEqualTo(1);
        assertThat(noBrowser.err()).contains("no: no program").doesNotContain("Exception");
    }
}
