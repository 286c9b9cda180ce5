package relata.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The page: files that travel inside the jar. An address without a file's ending is a view of the page, which finds out by itself what to show.
 */
final class PageFiles implements Handler {

    private static final String FOLDER = "page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "pbf", "application/x-protobuf",
            "webmanifest", "application/manifest+json");

    @Override
    public void handle(Context context) throws IOException {
        String path = context.path().substring(1);
        if (path.startsWith("api/")) {
            throw Problem.notFound("there is nothing at /" + path);
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        boolean isFile = TYPES.containsKey(ending) && path.matches("[A-Za-z0-9_/-]+(?:\\.[A-Za-z0-9_-]+)+");
        String file = isFile ? path : "index.html";
        try (InputStream bytes = PageFiles.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw Problem.notFound(
                        isFile
                                ? "there is nothing at /" + path
                                : "this build holds no page; the interface is at /api/v1");
            }
            context.contentType(String.valueOf(TYPES.get(isFile ? ending : "html")));
            context.header("Cache-Control", "no-cache");
            context.result(bytes.readAllBytes());
        }
    }
}
