package relata.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Map;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        int code = run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.of(System.getenv(), System.getProperty("relata.terminal", "")),
                args);
        System.exit(code);
    }

    /**
     * Runs one command as the program does, without ending it.
     *
     * @param out where results go, as UTF-8
     * @param err where progress and complaints go, as UTF-8
     * @param environment COLUMNS and NO_COLOR are looked at
     * @return 0 where all went well, 1 where something could not be read or written, 2 where the command is not understood
     */
    public static int run(OutputStream out, OutputStream err, Map<String, String> environment, String... args) {
        return run(out, err, Terminal.of(environment, ""), args);
    }

    private static int run(OutputStream out, OutputStream err, Terminal terminal, String... args) {
        try (Console console = new Console(out, err, terminal)) {
            return new Commands(console).execute(args);
        }
    }
}
