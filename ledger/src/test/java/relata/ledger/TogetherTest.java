package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.Reading;

/** Several at once: nothing is lost, nothing is doubled, nobody sees half a report. */
class TogetherTest {

    private static final int CLAIMS = 10;

    @TempDir
    private Path folder;

    @Test
    void twoThatAddTheSameBytesAddThemOnce() throws Exception {
        Path file = folder.resolve("relata.db");
        Ledger.open(file).close();
        Reading reading = Generated.reading(1, CLAIMS);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> added = IntStream.range(0, 2)
                .mapToObj(i -> threads.submit(() -> {
                    try (Ledger ledger = Ledger.open(file)) {
                        start.await();
                        return ledger.add(reading, Instant.EPOCH);
                    }
                }))
                .toList();
        start.countDown();

        assertThat(List.of(added.get(0).get(), added.get(1).get())).containsExactlyInAnyOrder(true, false);
        threads.shutdown();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.reports()).hasSize(1);
            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(CLAIMS);
            assertThat(ledger.publications("report-1.txt")).hasSize(1);
        }
    }

    @Test
    void manyThreadsMayShareALedger() throws Exception {
        Path file = folder.resolve("relata.db");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Ledger ledger = Ledger.open(file)) {
            List<Future<Boolean>> added = IntStream.range(0, 40)
                    .mapToObj(number ->
                            threads.submit(() -> ledger.add(Generated.reading(number, CLAIMS), Instant.EPOCH)))
                    .toList();
            for (Future<Boolean> one : added) {
                assertThat(one.get()).isTrue();
            }
            assertThat(ledger.reports())
                    .hasSize(40)
                    .allSatisfy(report -> assertThat(report.claims()).isEqualTo(CLAIMS));
            assertThat(ledger.check()).isEmpty();
        }
        threads.shutdown();
    }

    @Test
    void whoAsksWhileAnotherAddsSeesWholeReports() throws Exception {
        Path file = folder.resolve("relata.db");
        try (Ledger writer = Ledger.open(file);
                Ledger reader = Ledger.openExisting(file)) {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<?> adding = thread.submit(() -> IntStream.range(0, 60)
                    .forEach(number -> writer.add(Generated.reading(number, CLAIMS), Instant.EPOCH)));
            int seen = 0;
            while (!adding.isDone()) {
                int now = reader.statements(StatementFilter.ALL).size();
                assertThat(now % CLAIMS).isZero();
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
            adding.get();
            thread.shutdown();
            assertThat(reader.statements(StatementFilter.ALL)).hasSize(60 * CLAIMS);
        }
    }

    @Test
    void twoThatMakeTheSameLedgerShareIt() throws Exception {
        Path file = folder.resolve("relata.db");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> added = IntStream.range(0, 2)
                .mapToObj(number -> threads.submit(() -> {
                    start.await();
                    try (Ledger ledger = Ledger.open(file)) {
                        return ledger.add(Generated.reading(number, CLAIMS), Instant.EPOCH);
                    }
                }))
                .toList();
        start.countDown();

        assertThat(List.of(added.get(0).get(), added.get(1).get())).containsExactly(true, true);
        threads.shutdown();
        try (Ledger ledger = Ledger.openExisting(file)) {
            assertThat(ledger.reports()).hasSize(2);
        }
    }
}
