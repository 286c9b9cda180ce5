package relata.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the program, as a script sees it.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int code, String out, String err) {

    private static final Readers READERS = new Readers();

    static Run of(String... args) {
        return with(Map.of(), args);
    }

    static Run with(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = into(out, err, environment, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static int into(OutputStream out, OutputStream err, Map<String, String> environment, String... args) {
        return Main.run(READERS, out, err, Terminal.of(environment, ""), args);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
