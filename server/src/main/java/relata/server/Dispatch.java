package relata.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.ledger.LedgerError;

/** From a request to an endpoint and back: who asks, what is kept, how problems are told. */
final class Dispatch {

    private static final String VISITOR = "visitor";

    private final Guard guard;
    private final Desk desk;
    private final Audit audit;
    private final Consumer<Throwable> trouble;
    private final Kept kept = new Kept();

    Dispatch(Guard guard, Desk desk, Audit audit, Consumer<Throwable> trouble) {
        this.guard = guard;
        this.desk = desk;
        this.audit = audit;
        this.trouble = trouble;
    }

    /** What holds for every request. */
    void guardAll(RoutesConfig routes) {
        routes.before(guard::receive);
        routes.after(this::note);
        routes.exception(Problem.class, this::tell);
        routes.exception(
                LedgerError.class,
                (error, context) -> tell(Problem.unavailable(String.valueOf(error.getMessage())), context));
        routes.exception(
                HttpResponseException.class,
                (error, context) -> tell(Problem.of(error.getStatus(), String.valueOf(error.getMessage())), context));
        routes.exception(Exception.class, (error, context) -> {
            trouble.accept(error);
            tell(Problem.internal(), context);
        });
    }

    Handler handler(Endpoint endpoint) {
        Set<String> known = endpoint.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        return context -> {
            Visitor visitor = guard.whoAsks(context, endpoint);
            context.attribute(VISITOR, visitor);
            guard.admit(context, endpoint, visitor);
            requireKnown(context, known);
            Asked asked = new Asked(context, visitor);
            if (endpoint.lasting() && !asked.prefers(Answer.JSON_LINES)) {
                lasting(context, endpoint, asked);
            } else {
                context.header("Cache-Control", "no-store");
                send(context, endpoint.handling().answer(asked));
            }
        };
    }

    private static void requireKnown(Context context, Set<String> known) {
        List<String> unknown = context.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.badRequest("'" + unknown.get(0) + "' is no parameter of this; there are "
                    + (known.isEmpty() ? "none" : known.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private void lasting(Context context, Endpoint endpoint, Asked asked) {
        String key = key(context);
        String etag = etag(key.getBytes(StandardCharsets.UTF_8));
        context.header("Vary", "Accept, Accept-Encoding");
        context.header("Cache-Control", "private, no-cache");
        if (!isHeld(context, etag)) {
            send(context, kept.of(key, () -> endpoint.handling().answer(asked)));
        }
    }

    /** Whether the asker has what the tag stands for; then nothing else is to be sent. */
    static boolean isHeld(Context context, String etag) {
        context.header("ETag", etag);
        String held = context.header("If-None-Match");
        boolean isHeld = held != null && List.of(held.split("\\s*,\\s*")).contains(etag);
        if (isHeld) {
            context.status(304);
        }
        return isHeld;
    }

    /** Sends it packed to those who can take it so. */
    static void send(Context context, Kept.Whole whole) {
        String encodings = context.header("Accept-Encoding");
        boolean packed = whole.isPacked() && encodings != null && encodings.contains("gzip");
        if (packed) {
            context.header("Content-Encoding", "gzip");
        }
        context.status(whole.status()).contentType(whole.type());
        whole.headers().forEach(context::header);
        context.result(packed ? whole.packed() : whole.body());
    }

    /** The same question in the same state of the ledger has the same key, however its parameters are ordered. */
    private String key(Context context) {
        return desk.ledger().state() + " " + context.path() + " " + new TreeMap<>(context.queryParamMap());
    }

    private static void send(Context context, Answer answer) throws IOException {
        context.status(answer.status()).contentType(answer.type());
        answer.headers().forEach(context::header);
        answer.body().writeTo(context.outputStream());
    }

    private void tell(Problem problem, Context context) {
        context.removeHeader("ETag");
        context.status(problem.status()).contentType(Problem.TYPE).result(problem.json());
    }

    private void note(Context context) {
        boolean refused = context.statusCode() == 401 || context.statusCode() == 403 || context.statusCode() == 429;
        boolean changes = !context.method().name().equals("GET")
                && !context.method().name().equals("HEAD");
        if (changes || refused || guard.asksTokens()) {
            audit.note(
                    context.ip(),
                    Optional.ofNullable(context.attribute(VISITOR)),
                    context.method().name(),
                    context.path(),
                    context.statusCode());
        }
    }

    /** The same for the same bytes. */
    static String etag(byte[] bytes) {
        return '"' + HexFormat.of().formatHex(Sha256.of(bytes), 0, 12) + '"';
    }
}
