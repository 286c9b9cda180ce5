package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever was acknowledged is there whole after the process is killed, and nothing is there in part. */
class KilledWhileAddingTest extends EveryStore {

    @Test
    void everyAcknowledgedReportIsWholeAndNoneIsPartial() throws Exception {
        Set<Integer> acknowledged = new HashSet<>();
        int next = 0;
        for (int reports : new int[] {1, 6, 17}) {
            acknowledged.addAll(addAndKillAfter(ledger(), next, reports));
            next += 1000;
        }

        try (Ledger ledger = Ledger.open(ledger())) {
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

    private static Set<Integer> addAndKillAfter(String ledger, int first, int reports)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddsUntilKilled.class.getName(),
                        ledger,
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
