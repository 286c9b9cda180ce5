package relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
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
        return of("reading", () -> Inputs.of(paths).count(), console);
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
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(consumer)
                        .build()));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
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
