package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with names made to break a run, and runs that must come to the same. */
class HostileRunTest {

    @TempDir
    private Path folder;

    private static final String PLACE =
            "The army captured the town of Place%d on 7 December 2016, a spokesman for the brigade said.";

    @Test
    void whateverFilesAreCalledTheyAreRead() throws IOException, InterruptedException {
        Sample.write(folder, "-rf", Sample.TAKEN);
        Sample.write(folder, "--help", Sample.TAKEN);
        Sample.write(folder, "two\nlines.txt", Sample.TAKEN);
        Sample.write(folder, "x".repeat(250), Sample.TAKEN);
        assumeThat(new ProcessBuilder("sh", "-c", "cp -- -rf \"$(printf 'caf\\351.txt')\"")
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .as("this file system takes names of any bytes")
                .isZero();

        Run run = Run.of("text", "--format", "jsonl", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(5).allMatch(line -> line.contains("Riverside"));
    }

    @Test
    void aNameOfFourThousandCharactersIsAProblemOfOneLine() {
        Run run = Run.of("text", folder.resolve("x".repeat(4_000)).toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("relata: ").hasLineCount(1);
    }

    @Test
    void oneThreadAndEightComeToTheSame() throws IOException {
        for (int i = 0; i < 40; i++) {
            Sample.write(folder, i + ".txt", PLACE.formatted(i));
        }
        List<String> one = extracted("1");

        assertThat(one).hasSizeGreaterThanOrEqualTo(40);
        assertThat(extracted("8")).isEqualTo(one);
        assertThat(extracted("8")).isEqualTo(one);
    }

    private List<String> extracted(String threads) {
        return Run.of("extract", "--format", "jsonl", "--threads", threads, folder.toString())
                .lines();
    }

    @Test
    void aLedgerReadByOneThreadAndByEightAnswersTheSame(@TempDir Path ledgers) throws IOException {
        for (int i = 0; i < 20; i++) {
            Sample.write(folder, i + ".txt", PLACE.formatted(i % 7));
        }
        assertThat(claims("1", ledgers.resolve("one.db")))
                .hasSizeGreaterThan(7)
                .isEqualTo(claims("8", ledgers.resolve("eight.db")));
    }

    private List<String> claims(String threads, Path ledger) throws IOException {
        Run read = Run.of("read", "--quiet", "--threads", threads, "--ledger", ledger.toString(), folder.toString());
        assertThat(read.code()).isZero();
        assertThat(Files.size(ledger)).isPositive();
        return Run.of("claims", "--format", "csv", "--ledger", ledger.toString())
                .lines();
    }

    @Test
    void threadsBelowOneAreRefused() {
        Run run = Run.of("text", "--threads", "0", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("relata: --threads: 1 or more, not 0");
    }
}
