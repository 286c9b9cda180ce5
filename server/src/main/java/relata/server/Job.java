package relata.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import relata.json.Json;
import tools.jackson.core.JsonGenerator;

/** Reports that were handed in together, and what became of each. */
final class Job {

    /** What became of one of them. */
    enum State {
        ADDED,
        KNOWN,
        FAILED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One report, or something that is none.
     *
     * @param report digest, where it was read
     * @param claims how many were found, what is said again not counted
     * @param reason why it failed
     */
    record Result(String name, State state, Optional<String> report, long claims, Optional<String> reason) {

        void write(JsonGenerator json) {
            json.writeStringProperty("name", name);
            json.writeStringProperty("state", state.word());
            Json.optional(json, "report", report);
            json.writeNumberProperty("claims", claims);
            Json.optional(json, "reason", reason);
        }
    }

    private final String id;
    private final int handedIn;
    private final List<Result> results = new ArrayList<>();
    private int done;

    Job(String id, int handedIn) {
        this.id = id;
        this.handedIn = handedIn;
    }

    String id() {
        return id;
    }

    synchronized void add(Result result) {
        results.add(result);
        notifyAll();
    }

    /** One of those handed in is dealt with; it may have held several reports. */
    synchronized void step() {
        done++;
        notifyAll();
    }

    synchronized boolean isDone() {
        return done == handedIn;
    }

    /**
     * What has happened since so many results; waits until something has, or the time is over.
     *
     * @return none where nothing happened
     */
    synchronized List<Result> since(int seen, long milliseconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (results.size() <= seen && !isDone() && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        }
        return List.copyOf(results.subList(seen, results.size()));
    }

    synchronized void write(JsonGenerator json) {
        json.writeStringProperty("job", id);
        json.writeNumberProperty("handed_in", handedIn);
        json.writeNumberProperty("done", done);
        json.writeBooleanProperty("ended", done == handedIn);
        Pages.objects(json, "results", results, (object, result) -> result.write(object));
    }
}
