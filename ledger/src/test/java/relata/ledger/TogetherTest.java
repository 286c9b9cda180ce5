package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relata.Reading;

/** Several at once: nothing is lost, nothing is doubled, nobody sees half a report. */
class TogetherTest extends EveryStore {

    private static final int CLAIMS = 10;

    @Test
    void twoThatAddTheSameBytesAddThemOnce() throws Exception {
        Ledger.open(ledger()).close();
        Reading reading = Generated.reading(1, CLAIMS);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> added = IntStream.range(0, 2)
                .mapToObj(i -> threads.submit(() -> {
                    try (Ledger ledger = Ledger.open(ledger())) {
                        start.await();
                        return ledger.add(reading, Instant.EPOCH);
                    }
                }))
                .toList();
        start.countDown();

        assertThat(List.of(added.get(0).get(), added.get(1).get())).containsExactlyInAnyOrder(true, false);
        threads.shutdown();
        try (Ledger ledger = Ledger.openExisting(ledger())) {
            assertThat(ledger.reports()).hasSize(1);
            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(CLAIMS);
            assertThat(ledger.publications("report-1.txt")).hasSize(1);
        }
    }

    @Test
    void manyThreadsMayShareALedger() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Ledger ledger = Ledger.open(ledger())) {
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
        try (Ledger writer = Ledger.open(ledger());
                Ledger reader = Ledger.openExisting(ledger())) {
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
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> added = IntStream.range(0, 2)
                .mapToObj(number -> threads.submit(() -> {
                    start.await();
                    try (Ledger ledger = Ledger.open(ledger())) {
                        return ledger.add(Generated.reading(number, CLAIMS), Instant.EPOCH);
                    }
                }))
                .toList();
        start.countDown();

        assertThat(List.of(added.get(0).get(), added.get(1).get())).containsExactly(true, true);
        threads.shutdown();
        try (Ledger ledger = Ledger.openExisting(ledger())) {
            assertThat(ledger.reports()).hasSize(2);
        }
    }
}
