package relata.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The page: files that travel inside the jar. An address without a file's ending is a view of the page, which finds out by itself what to show.
 */
final class PageFiles implements Handler {

    private static final String FOLDER = "page/";
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2",
            "pbf", "application/x-protobuf",
            "webmanifest", "application/manifest+json");

    /** A file as it is sent. */
    private record Sent(Kept.Whole whole, String etag) {}

    private final Map<String, Sent> read = new ConcurrentHashMap<>();

    @Override
    public void handle(Context context) {
        String path = context.path().substring(1);
        if (path.startsWith("api/") || path.contains("..") || path.contains("\\")) {
            throw Problem.notFound("there is nothing at /" + path);
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        boolean isFile = TYPES.containsKey(ending) && path.matches("[A-Za-z0-9_/-]+(?:\\.[A-Za-z0-9_-]+)+");
        Sent sent = sent(isFile ? path : INDEX, String.valueOf(TYPES.get(isFile ? ending : "html")));
        context.header("Vary", "Accept-Encoding");
        context.header("Cache-Control", "no-cache");
        if (!Dispatch.isHeld(context, sent.etag())) {
            Dispatch.send(context, sent.whole());
        }
    }

    /** Read and packed once. */
    private Sent sent(String file, String type) {
        Sent there = read.get(file);
        if (there != null) {
            return there;
        }
        byte[] bytes = bytes(file);
        Sent sent = new Sent(Kept.whole(Answer.bytes(200, type, bytes)), Dispatch.etag(bytes));
        read.put(file, sent);
        return sent;
    }

    /** A file of the page, by its name. */
    static byte[] bytes(String file) {
        try (InputStream bytes = PageFiles.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw Problem.notFound(
                        PageFiles.class.getResource(FOLDER + INDEX) == null
                                ? "this build holds no page; the interface is at /api/v1"
                                : "there is nothing at /" + file);
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
