package relata.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import relata.json.Json;

/** Who did what and when, a line each, never changed. Kept of all that changes something, of refusals, and of whatever is asked from other machines. */
final class Audit implements AutoCloseable {

    private final Writer out;
    private final Clock clock;

    private Audit(Writer out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Goes on with the file that is there. */
    static Audit in(Path file, Clock clock) {
        try {
            return new Audit(
                    Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    clock);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be written", e);
        }
    }

    /** Nothing is kept. */
    static Audit none(Clock clock) {
        return new Audit(Writer.nullWriter(), clock);
    }

    synchronized void note(String address, Optional<Visitor> visitor, String method, String path, int status) {
        try {
            out.write(Json.object(json -> {
                        json.writeStringProperty("at", clock.instant().toString());
                        json.writeStringProperty("from", address);
                        Json.optional(json, "by", visitor.flatMap(Visitor::name));
                        Json.optional(
                                json, "role", visitor.map(known -> known.role().word()));
                        json.writeStringProperty("method", method);
                        json.writeStringProperty("path", path);
                        json.writeNumberProperty("status", status);
                    })
                    + "\n");
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("the audit log cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new IllegalStateException("the audit log cannot be written", e);
        }
    }
}
