package relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import relata.reading.Input;
import relata.reading.Inputs;

/** How far a long read is, for those who watch. */
final class Progress implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final Optional<ProgressBar> bar;

    private Progress(Console console, Optional<ProgressBar> bar) {
        this.console = console;
        this.bar = bar;
    }

    /** Shows itself only where complaints go to a terminal, and not to those who want quiet. */
    static Progress over(List<Path> paths, Console console) {
        return of("reading", () -> Inputs.of(paths).mapToLong(Progress::bytes).sum(), console);
    }

    private static long bytes(Input input) {
        try {
            return input instanceof Input.File file && Files.isRegularFile(file.path()) ? Files.size(file.path()) : 0;
        } catch (IOException e) {
            return 0; // whose reading says what is wrong
        }
    }

    /** As above, where steps are bytes of a file. */
    static Progress throughBytes(String task, long bytes, Console console) {
        return of(task, () -> bytes, console);
    }

    private static Progress of(String task, LongSupplier steps, Console console) {
        if (!console.showsProgress()) {
            return new Progress(console, Optional.empty());
        }
        // The consumer is given its width: left to itself, the bar asks the terminal through a native library.
        DelegatingProgressBarConsumer consumer = new DelegatingProgressBarConsumer(
                line -> console.progress(CLEAR_LINE + line), console.terminal().columns() - 1);
        return new Progress(
                console,
                Optional.of(new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps.getAsLong())
                        .setUnit(" kB", 1000)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(consumer)
                        .build()));
    }

    /** @param bytes that lie behind, what is being worked on included */
    void reached(long bytes, int reports) {
        bar.ifPresent(shown -> {
            double seconds = Math.max(1, shown.getElapsedAfterStart().toMillis()) / 1000.0;
            shown.setExtraMessage(String.format(Locale.ROOT, " %,d reports, %.1f/s", reports, reports / seconds));
            shown.stepTo(Math.min(bytes, shown.getMax()));
        });
    }

    void step(long steps) {
        bar.ifPresent(shown -> shown.stepBy(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            console.progress(CLEAR_LINE);
        });
    }
}
