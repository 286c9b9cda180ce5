package relata.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import relata.view.Screen;

/** Where results and complaints go. Always UTF-8: files and pipes outlive the locale they were made under. */
final class Console implements AutoCloseable {

    /** Results cannot be written any more. */
    static final class OutputFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        OutputFailed(IOException cause) {
            super(cause);
            this.reason = String.valueOf(cause.getMessage());
        }

        String reason() {
            return reason;
        }

        /** Whoever was reading has seen enough ({@code relata claims | head}); no error. */
        boolean isClosedPipe() {
            return reason.contains("Broken pipe") || reason.contains("Pipe closed");
        }
    }

    private final Writer out;
    private final PrintWriter err;
    private final Terminal terminal;
    private boolean quiet;
    private boolean lost;

    Console(OutputStream out, OutputStream err, Terminal terminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    Screen screen() {
        return terminal.screen();
    }

    void beQuiet(boolean yes) {
        quiet = yes;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** One line of results. */
    void line(String line) {
        if (!lost) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw lost(e);
            }
        }
    }

    /** What was printed so far is seen now. */
    void flush() {
        if (!lost) {
            try {
                out.flush();
            } catch (IOException e) {
                throw lost(e);
            }
        }
    }

    private OutputFailed lost(IOException e) {
        lost = true;
        return new OutputFailed(e);
    }

    /** One line beside the results that --quiet leaves out. */
    void note(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /** One line about something that went wrong. */
    void complain(String line) {
        err.println("relata: " + line);
    }

    PrintWriter err() {
        return err;
    }

    /** Progress is shown to people only, and not between lines of results. */
    boolean showsProgress() {
        return terminal.err() && !quiet;
    }

    /** Text that is written over by what comes next. */
    void progress(String text) {
        err.print(text);
        err.flush();
    }

    @Override
    public void close() {
        err.flush();
    }
}
