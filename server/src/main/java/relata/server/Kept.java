package relata.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Answers that stay the same until the ledger changes, those asked last. What several ask for at once is worked out once. */
final class Kept {

    /** Bytes of all answers together. */
    private static final long MOST_BYTES = 128L << 20;

    /** Shorter ones gain nothing. */
    private static final int WORTH_PACKING = 1024;

    /**
     * A kept answer.
     *
     * @param packed its body with gzip; empty where it is not worth it
     */
    record Whole(int status, String type, Map<String, String> headers, byte[] body, byte[] packed) {

        long size() {
            return body.length + packed.length;
        }

        boolean isPacked() {
            return packed.length > 0;
        }
    }

    private final Map<String, CompletableFuture<Whole>> answers = new LinkedHashMap<>(16, .75f, true);
    private long bytes;

    /** @param key the same only for the same question about the same ledger in the same state */
    Whole of(String key, Supplier<Answer> work) {
        CompletableFuture<Whole> mine = new CompletableFuture<>();
        CompletableFuture<Whole> theirs = reserve(key, mine);
        if (theirs != mine) {
            return await(theirs);
        }
        try {
            Whole whole = whole(work.get());
            mine.complete(whole);
            count(whole);
            return whole;
        } catch (RuntimeException | Error e) {
            forget(key);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized CompletableFuture<Whole> reserve(String key, CompletableFuture<Whole> mine) {
        CompletableFuture<Whole> there = answers.putIfAbsent(key, mine);
        return there == null ? mine : there;
    }

    private synchronized void forget(String key) {
        answers.remove(key);
    }

    private synchronized void count(Whole whole) {
        bytes += whole.size();
        var eldest = answers.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            CompletableFuture<Whole> answer = eldest.next().getValue();
            if (answer.isDone() && !answer.isCompletedExceptionally()) {
                bytes -= answer.join().size();
                eldest.remove();
            }
        }
    }

    private static Whole await(CompletableFuture<Whole> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }

    static Whole whole(Answer answer) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            answer.body().writeTo(body);
            byte[] bytes = body.toByteArray();
            return new Whole(answer.status(), answer.type(), answer.headers(), bytes, packed(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        if (bytes.length < WORTH_PACKING) {
            return new byte[0];
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
