package relata.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a request is answered with.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param headers beside the type
 */
record Answer(int status, String type, Map<String, String> headers, Body body) {

    static final String JSON = "application/json";
    static final String JSON_LINES = "application/x-ndjson";

    /** Bytes, written when asked for: what is large need not be held. */
    @FunctionalInterface
    interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer json(String object) {
        return json(200, object);
    }

    static Answer json(int status, String object) {
        return bytes(status, JSON, object.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(int status, String type, byte[] bytes) {
        return new Answer(status, type, Map.of(), out -> out.write(bytes));
    }

    /**
     * Lines that are sent as they come.
     *
     * @param lines is handed what takes one line after the other
     */
    static Answer lines(String type, Consumer<Consumer<String>> lines) {
        return new Answer(200, type, Map.of(), out -> {
            try {
                lines.accept(line -> write(out, line));
            } catch (UncheckedWrite e) {
                throw e.cause;
            }
        });
    }

    Answer with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, more, body);
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedWrite(e);
        }
    }

    /** Whoever asked has gone. */
    private static final class UncheckedWrite extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IOException cause;

        UncheckedWrite(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
