package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.Reader;
import relata.Relata;
import relata.exports.ReadingLines;
import relata.reading.Given;
import relata.reading.ReportReader;

/** What other machines have read, taken into a ledger. */
class ImportReadingsTest {

    private static final Reader READER = Relata.reader();

    @TempDir
    private Path folder;

    private Path readings;
    private String ledger;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void readings() throws Exception {
        readings = Files.createDirectories(folder.resolve("claims.parquet/readings"));
        ledger = folder.resolve("relata.db").toString();
        for (String text : List.of(Sample.TAKEN, Sample.HELD)) {
            Path report = Sample.write(folder.resolve("reports"), lines.size() + ".txt", text);
            lines.add(ReadingLines.line(
                    READER.read(ReportReader.standard().read(report, Given.NOTHING)), relata.ledger.Run.shipped()));
        }
        write("part-00000.txt.gz", lines.get(0));
        write("part-00001.txt.gz", lines.get(1));
        Files.createFile(readings.resolve("_SUCCESS"));
    }

    private void write(String name, String line) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(readings.resolve(name)))) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Run imported() {
        return Run.of("import", readings.getParent().toString(), "--ledger", ledger);
    }

    @Test
    void theLedgerIsTheOneThatReadingMakes() {
        String own = folder.resolve("own.db").toString();
        Run.of("read", folder.resolve("reports").toString(), "--ledger", own);

        assertThat(imported().err()).contains("imported 2 readings").contains("2 new");

        for (String question : List.of("claims", "export")) {
            assertThat(asked(question, ledger)).isEqualTo(asked(question, own)).isNotEmpty();
        }
        assertThat(Run.of("read", folder.resolve("reports").toString(), "--ledger", ledger)
                        .err())
                .contains("2 known already");
        assertThat(Run.of("check", "--ledger", ledger).code()).isZero();
    }

    /** When it was learned is all that may differ. */
    private static String asked(String question, String ledger) {
        return Run.of(question, "--format", "jsonl", "--ledger", ledger)
                .out()
                .replaceAll("20[2-9]\\d-[\\d-]*T[\\d:.]*Z", "");
    }

    @Test
    void importedAgainItChangesNothing() {
        imported();

        assertThat(imported().err()).contains("0 new, 2 known already");
    }

    @Test
    void whatIsNotWholeIsRefusedInALineThatSaysWhere() throws IOException {
        write("part-00001.txt.gz", lines.get(1).substring(0, 200));
        assertThat(refused()).contains("part-00001.txt.gz, line 1: damaged");

        write("part-00001.txt.gz", "{}");
        assertThat(refused()).contains("part-00001.txt.gz, line 1: damaged: not all of a Line");

        write("part-00001.txt.gz", lines.get(1).replace("relata-reading/1", "relata-reading/9"));
        assertThat(refused()).contains("relata-reading/9");

        Files.writeString(readings.resolve("part-00001.txt.gz"), "no gzip");
        assertThat(refused()).contains("part-00001.txt.gz: cannot be read, or is damaged");

        Files.delete(readings.resolve("_SUCCESS"));
        assertThat(refused()).contains("has not come to its end");
    }

    @Test
    void aTableOfItAloneIsRefused() throws IOException {
        Path table = Files.writeString(folder.resolve("part.parquet"), "PAR1....PAR1");

        assertThat(Run.of("import", table.toString(), "--ledger", ledger).err())
                .contains("part.parquet: holds no readings: import the folder that relata-spark wrote");
        assertThat(Run.of("import", folder.resolve("reports").toString(), "--ledger", ledger)
                        .err())
                .contains("reports: holds no readings");
    }

    private String refused() {
        Run run = imported();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        return run.err();
    }
}
