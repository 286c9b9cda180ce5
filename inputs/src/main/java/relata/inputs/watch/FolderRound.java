package relata.inputs.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import relata.reading.Input;
import relata.reading.Inputs;

/** Looks through a folder once for files that are new or have changed. */
final class FolderRound {

    /** A file that was written to a moment ago may not be whole yet. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final WatchLog log;
    private final Taker taker;

    FolderRound(WatchLog log, Taker taker) {
        this.log = log;
        this.taker = taker;
    }

    void look(Path folder) throws InterruptedException {
        Iterator<Input> inputs = Inputs.of(List.of(folder)).iterator();
        while (inputs.hasNext()) {
            Input input = inputs.next();
            if (input instanceof Input.Problem problem) {
                taker.problem(problem.shown() + ": " + problem.reason());
            } else {
                look(input);
            }
        }
    }

    private void look(Input input) throws InterruptedException {
        Path path = input.path();
        try {
            String key = settled(path);
            if (log.knows(key)) {
                return;
            }
            taker.take(new Arrival.File(path));
            log.done(key);
        } catch (IOException e) {
            taker.problem(input.shown() + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** What makes this state of a file one of its own. Of one that was written to a moment ago, waits for the rest. */
    private static String settled(Path path) throws IOException, InterruptedException {
        Duration age = Duration.between(Files.getLastModifiedTime(path).toInstant(), Instant.now());
        if (!age.isNegative() && age.compareTo(SETTLED) < 0) {
            Thread.sleep(SETTLED.minus(age).toMillis());
        }
        return path.toRealPath() + " " + Files.size(path) + " "
                + Files.getLastModifiedTime(path).toInstant();
    }
}
