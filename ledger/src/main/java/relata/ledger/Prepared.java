package relata.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import relata.Reading;
import relata.origins.Fingerprinted;
import relata.reading.Report;

/**
 * A reading with what is made of its text alone, so that another core can make it while rows are written.
 *
 * @param digest of its text
 * @param fingerprint by which its copies are found
 * @param words it can be found by, a part of the text after another
 */
record Prepared(Reading reading, String digest, Fingerprinted fingerprint, List<String> words) {

    /** So many that to hand them over costs nothing. */
    private static final int PART = 250;

    private static List<Prepared> all(List<Reading> readings) {
        Tokens tokens = new Tokens();
        List<Prepared> prepared = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            Report report = reading.report();
            prepared.add(new Prepared(
                    reading,
                    Digests.of(report.text()),
                    Fingerprinted.of(report),
                    SearchIndex.words(tokens, report.text(), report.title())));
        }
        return prepared;
    }

    /** Hands over all of them in their order, some at a time, and makes the next meanwhile. */
    static void inTurn(List<Reading> readings, Consumer<List<Prepared>> use) {
        if (readings.size() <= PART) {
            use.accept(all(readings));
            return;
        }
        CompletableFuture<List<Prepared>> next = part(readings, 0);
        for (int from = 0; from < readings.size(); from += PART) {
            List<Prepared> now = joined(next);
            next = part(readings, Math.min(from + PART, readings.size()));
            use.accept(now);
        }
    }

    private static CompletableFuture<List<Prepared>> part(List<Reading> readings, int from) {
        List<Reading> part = readings.subList(from, Math.min(from + PART, readings.size()));
        return CompletableFuture.supplyAsync(() -> all(part));
    }

    private static List<Prepared> joined(CompletableFuture<List<Prepared>> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
