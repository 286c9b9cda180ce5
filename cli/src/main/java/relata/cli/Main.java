package relata.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        Terminal terminal = Terminal.of(System.getenv(), System.getProperty("relata.terminal", ""));
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(new Readers(), out, err, terminal, args));
    }

    /**
     * Runs one command as the program does, without ending it.
     *
     * @param readers shared by all runs of one process
     * @param out where results go, as UTF-8
     * @param err where progress and complaints go, as UTF-8
     * @return 0 where all went well, 1 where something could not be read or written, 2 where the command is not understood
     */
    static int run(Readers readers, OutputStream out, OutputStream err, Terminal terminal, String... args) {
        try (Console console = new Console(out, err, terminal)) {
            return new Commands(console, readers).execute(args);
        }
    }
}
