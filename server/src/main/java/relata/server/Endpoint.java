package relata.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be asked. The server, the OpenAPI document and the tests are made from these.
 *
 * @param method of HTTP
 * @param path under {@code /api/v1}, with names in braces
 * @param least whoever has this role may ask; anybody where none is needed
 * @param about what it gives, one sentence
 * @param parameters that it knows; others are refused, so that a misspelt one is not passed over in silence
 * @param body name of the schema of what is sent along
 * @param sends media types it may be sent as
 * @param answers media types of answers, the usual one first
 * @param schema name of the schema of its answer
 * @param lasting whether the answer stays the same until the ledger changes, so that it may be kept
 * @param handling what answers
 */
record Endpoint(
        Method method,
        String path,
        Optional<Role> least,
        String about,
        List<Parameter> parameters,
        Optional<String> body,
        List<String> sends,
        List<String> answers,
        String schema,
        boolean lasting,
        Handling handling) {

    enum Method {
        GET,
        POST,
        DELETE
    }

    /** What answers. */
    @FunctionalInterface
    interface Handling {

        /** @throws Problem where it cannot be answered as was wished */
        Answer answer(Asked asked);
    }

    Endpoint {
        parameters = List.copyOf(parameters);
        sends = List.copyOf(sends);
        answers = List.copyOf(answers);
    }

    /** A question about the ledger: readers may ask, and what was answered may be kept until the ledger changes. */
    static Endpoint question(String path, String about, String schema, Handling handling, Parameter... parameters) {
        return new Endpoint(
                Method.GET,
                path,
                Optional.of(Role.READER),
                about,
                List.of(parameters),
                Optional.empty(),
                List.of(),
                List.of(Answer.JSON),
                schema,
                true,
                handling);
    }

    /** Something that changes the ledger or what the server knows of whoever asks. */
    static Endpoint act(
            Method method,
            String path,
            Role least,
            String about,
            Optional<String> body,
            String schema,
            Handling handling) {
        return new Endpoint(
                method,
                path,
                Optional.of(least),
                about,
                pathParameters(path),
                body,
                List.of(Answer.JSON),
                List.of(Answer.JSON),
                schema,
                false,
                handling);
    }

    /** Something that nobody needs to be known for. */
    static Endpoint open(
            Method method, String path, String about, Optional<String> body, String schema, Handling handling) {
        return new Endpoint(
                method,
                path,
                Optional.empty(),
                about,
                pathParameters(path),
                body,
                List.of(Answer.JSON),
                List.of(Answer.JSON),
                schema,
                false,
                handling);
    }

    /** The same, whose answer is made anew each time. */
    Endpoint fleeting() {
        return new Endpoint(method, path, least, about, parameters, body, sends, answers, schema, false, handling);
    }

    /** The same, with these media types. */
    Endpoint answering(String... types) {
        return new Endpoint(
                method, path, least, about, parameters, body, sends, List.of(types), schema, lasting, handling);
    }

    /** The same, which takes these media types. */
    Endpoint sending(String... types) {
        return new Endpoint(
                method, path, least, about, parameters, body, List.of(types), answers, schema, lasting, handling);
    }

    private static List<Parameter> pathParameters(String path) {
        List<Parameter> named = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.startsWith("{")) {
                String name = part.substring(1, part.length() - 1);
                named.add(Parameter.path(name, "Which " + name + "."));
            }
        }
        return named;
    }
}
