package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of names in, how alike they are out. */
class NamesMatchTest {

    @TempDir
    private Path folder;

    @Test
    void theScoreIsTheLastColumn() throws IOException {
        Run run = match("Bab an-Nayrab\tباب النيرب\nQastal\tKastal\nWadi Barada\tJabal Barada\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).matches("Qastal\tKastal\tsame\tqāf written k\t0\\.9\\d{3}");
        assertThat(run.lines().get(2)).contains("\tdifferent\tkind of place: valley against mountain");
    }

    @Test
    void furtherColumnsPassThrough() throws IOException {
        assertThat(match("Qastal\tQastal\tnote\n").out()).isEqualTo("Qastal\tQastal\tnote\tsame\t\t1.0000\n");
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Run run = Run.of(
                "names", "match", "--format", "jsonl", write("Qastal\tKastal\n").toString());
        assertThat(run.out())
                .startsWith(
                        "{\"name1\":\"Qastal\",\"name2\":\"Kastal\",\"decision\":\"same\",\"reasons\":[\"qāf written k\"],\"score\":0.9");
    }

    @Test
    void aLineWithoutTwoNamesIsNamedAndTheRestIsDone() throws IOException {
        Path file = write("Qastal\n\nQastal\tQastal\n\tQastal\n");
        Run run = Run.of("names", "match", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "relata: " + file + ":1: two names divided by a tab are wanted here",
                        "relata: " + file + ":4: two names divided by a tab are wanted here");
    }

    @Test
    void aLineThatIsNoTextIsNamedAndTheRestIsDone() throws IOException {
        byte[] lines = "Qastal\tQastal\nAlep\u00e9\tAlep\r\nQastal\tQastal".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("pairs.tsv"), lines);
        Run run = Run.of("names", "match", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).isEqualTo("relata: " + file + ":2: not UTF-8\n");
    }

    @Test
    void aMissingFileIsRefused() {
        Run run = Run.of("names", "match", folder.resolve("none.tsv").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("none.tsv: no such file\n");
    }

    @Test
    void withoutASubcommandShowsHelp() {
        Run run = Run.of("names");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("relata names --help");
    }

    @Test
    void teachesByExample() {
        Run run = Run.of("names", "match", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: relata names match").contains("Examples:");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void explainTellsWhatWordsStandForAndWhatElseWasLookedAt() {
        Run known = Run.of("names", "explain", "--profile", "syria", "near Kallaseh district");
        assertThat(known.code()).isZero();
        assertThat(known.out()).contains("as place: place:al-kallaseh – listed name (near: near)");

        Run trap = Run.of("names", "explain", "--profile", "syria", "--format", "jsonl", "Karm al-Daddah");
        assertThat(trap.out())
                .contains("\"id\":\"place:~karm daddah\"")
                .contains("{\"id\":\"place:karm-al-dada\"")
                .contains("{\"id\":\"place:karm-al-daada\"");
    }

    private Run match(String pairs) throws IOException {
        return Run.of("names", "match", write(pairs).toString());
    }

    private Path write(String pairs) throws IOException {
        return Files.writeString(folder.resolve("pairs.tsv"), pairs);
    }
}
