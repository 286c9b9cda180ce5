package relata.server;

import relata.json.Json;

/** Why a request is not answered as was wished, as whoever asked is told (RFC 9457, problem details). */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String TYPE = "application/problem+json";

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** What is asked cannot be understood. */
    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    /** Nobody is known who asks. */
    static Problem unauthorized(String detail) {
        return new Problem(401, "Unauthorized", detail);
    }

    /** Whoever asks may not. */
    static Problem forbidden(String detail) {
        return new Problem(403, "Forbidden", detail);
    }

    /** There is no such thing. */
    static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail);
    }

    /** It contradicts what stands. */
    static Problem conflict(String detail) {
        return new Problem(409, "Conflict", detail);
    }

    /** More was sent than is taken. */
    static Problem tooLarge(String detail) {
        return new Problem(413, "Content too large", detail);
    }

    /** More is asked than one may ask in so short a time. */
    static Problem tooMany(String detail) {
        return new Problem(429, "Too many requests", detail);
    }

    /** It is not the asker's fault; what it was, the server's own output says. */
    static Problem internal() {
        return new Problem(500, "Internal error", "something went wrong here; the server's output says what");
    }

    /** The ledger cannot be asked now. */
    static Problem unavailable(String detail) {
        return new Problem(503, "Ledger unavailable", detail);
    }

    /** What the server below found wrong. */
    static Problem of(int status, String detail) {
        return new Problem(status, "HTTP " + status, detail);
    }

    int status() {
        return status;
    }

    String json() {
        return Json.object(json -> {
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", String.valueOf(getMessage()));
        });
    }
}
