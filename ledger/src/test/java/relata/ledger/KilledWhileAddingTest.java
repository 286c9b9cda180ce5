package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there whole after the process is killed, and nothing is there in part. */
class KilledWhileAddingTest {

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedReportIsWholeAndNoneIsPartial() throws Exception {
        Path file = folder.resolve("relata.db");
        Set<Integer> acknowledged = new HashSet<>();
        int next = 0;
        for (int reports : new int[] {1, 6, 17}) {
            acknowledged.addAll(addAndKillAfter(file, next, reports));
            next += 1000;
        }

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.check()).isEmpty();
            Set<Integer> stored = ledger.reports().stream()
                    .map(report -> Integer.valueOf(report.name().replaceAll("\\D+", "")))
                    .collect(Collectors.toSet());
            assertThat(stored).containsAll(acknowledged);
            assertThat(stored)
                    .allSatisfy(number -> assertThat(ledger.reading("report-" + number + ".txt"))
                            .contains(Generated.reading(number, AddsUntilKilled.CLAIMS)));
        }
    }

    private static Set<Integer> addAndKillAfter(Path file, int first, int reports)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddsUntilKilled.class.getName(),
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<Integer> acknowledged = new HashSet<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() == reports) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(reports);
        return acknowledged;
    }
}
