package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    @TempDir
    private static Path folder;

    private static String ledger;

    @BeforeAll
    static void readTwoReports() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "taken.txt", Sample.TAKEN);
        Sample.write(reports, "held.txt", Sample.HELD);
        ledger = folder.resolve("relata.db").toString();
        Run.of("read", "--quiet", "--ledger", ledger, reports.toString());
    }

    private static Run search(String... words) {
        String[] args = new String[words.length + 3];
        args[0] = "search";
        args[1] = "--ledger";
        args[2] = ledger;
        System.arraycopy(words, 0, args, 3, words.length);
        return Run.of(args);
    }

    @Test
    void showsReportDatePublisherWordsAndClaims() {
        Run run = search("shelling");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2016-12-07", "Example Wire", "taken.txt", "Army enters Riverside", "*shelling*")
                .contains("killed: ≥ 12 people", "doctors")
                .doesNotContain("held.txt");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theNewestComesFirstAndADashLeavesOut() {
        assertThat(search("Riverside").out()).containsSubsequence("held.txt", "taken.txt");
        assertThat(search("Riverside", "-rebels").out()).contains("taken.txt").doesNotContain("held.txt");
        assertThat(search("Riverside", "-federal").out()).contains("taken.txt", "held.txt");
    }

    @Test
    void whatTheShellHandsOverInOnePieceStandsInARow() {
        assertThat(search("town of Riverside").out()).contains("*town of Riverside*");
        assertThat(search("Riverside of town").err()).contains("nothing found");
        assertThat(search("Riverside", "of", "town").out()).contains("taken.txt");
    }

    @Test
    void filtersAndFormats() {
        assertThat(search("army", "--relation", "share", "--format", "csv").lines())
                .hasSizeGreaterThan(2)
                .anySatisfy(
                        line -> assertThat(line).contains("controls 70 percent").contains(",army,"))
                .first()
                .asString()
                .startsWith("report,digest,title,publisher,");
        assertThat(search("Hilltop", "-f", "jsonl").lines())
                .singleElement()
                .asString()
                .contains("\"matches\":[{\"text\":\"Hilltop\",\"start\":", "\"relation\":\"killed\"");
        assertThat(search("army", "--known", "2001-01-01").err()).contains("nothing found");
    }

    @Test
    void whatCannotBeSearchedForIsSaidInOneLine() {
        Run nothing = search("...");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("there is no word to look for").doesNotContain("Exception");

        Run misspelt = search("army", "--limti", "3");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("--limti");

        assertThat(search("army", "--limit", "0").err()).contains("at least one report");
        assertThat(search("\"; DROP TABLE report; --").code()).isZero();
        assertThat(Run.of("search", "--ledger", folder.resolve("none.db").toString(), "army")
                        .code())
                .isEqualTo(1);
    }
}
