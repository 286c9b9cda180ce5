package relata.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import relata.reading.Given;
import relata.reading.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is asked, by whom. */
final class Asked {

    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1000;
    /** Who asks within the program. */
    private static final Visitor READER = new Visitor(Optional.empty(), Role.READER, Optional.empty());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Something of a request by its name. */
    private interface Named {

        Optional<String> of(String name);
    }

    private final Named path;
    private final Named query;
    private final Optional<String> accepted;
    private final Optional<Context> context;
    private final Visitor visitor;

    private Asked(Named path, Named query, Optional<String> accepted, Optional<Context> context, Visitor visitor) {
        this.path = path;
        this.query = query;
        this.accepted = accepted;
        this.context = context;
        this.visitor = visitor;
    }

    /** Over HTTP. */
    Asked(Context context, Visitor visitor) {
        this(
                name -> Optional.of(context.pathParam(name)),
                name -> Optional.ofNullable(context.queryParam(name)),
                Optional.ofNullable(context.header("Accept")),
                Optional.of(context),
                visitor);
    }

    /**
     * Within the program: a question about the ledger, by a reader.
     *
     * @param type of media that the answer shall have
     */
    static Asked of(Map<String, String> path, Map<String, String> query, String type) {
        return new Asked(
                name -> Optional.ofNullable(path.get(name)),
                name -> Optional.ofNullable(query.get(name)),
                Optional.of(type),
                Optional.empty(),
                READER);
    }

    /** The request itself; only what is asked over HTTP has one. */
    Context context() {
        return context.orElseThrow();
    }

    Visitor visitor() {
        return visitor;
    }

    String path(String name) {
        return path.of(name).orElseThrow();
    }

    /** A parameter of the query; an empty one is none. */
    Optional<String> query(String name) {
        return query.of(name).filter(value -> !value.isBlank());
    }

    /** A parameter that must be there. */
    String required(String name) {
        return query(name).orElseThrow(() -> Problem.badRequest("'" + name + "' is missing"));
    }

    boolean flag(String name) {
        return query(name)
                .map(value -> switch (value) {
                    case "true", "1" -> true;
                    case "false", "0" -> false;
                    default -> throw Problem.badRequest("'" + name + "' is true or false");
                })
                .orElse(false);
    }

    /** Several values of one parameter, with commas between. */
    <T> List<T> several(String name, Function<String, T> read) {
        return query(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(value -> read(name, value.strip(), read))
                .toList();
    }

    Optional<Instant> known() {
        return instant("known");
    }

    Optional<Instant> at() {
        return instant("at");
    }

    Optional<Instant> said() {
        return instant("said");
    }

    /** The last moment of a time as somebody writes it: a day lasts until its end. */
    Optional<Instant> instant(String name) {
        return query(name)
                .map(value -> read(
                        name,
                        value,
                        words -> Given.of(Optional.empty(), Optional.of(words))
                                .published()
                                .map(Published::to)
                                .orElseThrow()));
    }

    Optional<LocalDate> day(String name) {
        return query(name).map(value -> read(name, value, LocalDate::parse));
    }

    Optional<Long> number(String name) {
        return query(name).map(value -> read(name, value, Long::valueOf));
    }

    /** How many are wanted. */
    int limit() {
        long wanted = number("limit").orElse((long) USUAL_LIMIT);
        if (wanted < 1 || wanted > HIGHEST_LIMIT) {
            throw Problem.badRequest("'limit' is a number from 1 to " + HIGHEST_LIMIT);
        }
        return (int) wanted;
    }

    /** How many were handed out before. */
    int cursor() {
        return query("cursor").map(value -> read("cursor", value, Cursor::read)).orElse(0);
    }

    /** Whether the asker would rather have this media type than the usual one. */
    boolean prefers(String type) {
        return accepted.filter(types -> types.contains(type)).isPresent();
    }

    /** The object that was sent along. */
    JsonNode json() {
        try {
            JsonNode node = MAPPER.readTree(sent());
            if (node == null || !node.isObject()) {
                throw Problem.badRequest("the body is no JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw Problem.badRequest("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    /** The announced length may be a lie, or missing. */
    private byte[] sent() {
        try {
            byte[] bytes = context().bodyInputStream().readNBytes(Guard.MOST_SENT + 1);
            if (bytes.length > Guard.MOST_SENT) {
                throw Guard.tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.badRequest("the body ends too early");
        }
    }

    private static <T> T read(String name, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("'" + name + "': '" + value + "' is no day such as 2016-12-07");
        } catch (NumberFormatException e) {
            throw Problem.badRequest("'" + name + "': '" + value + "' is no number");
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("'" + name + "': " + e.getMessage());
        }
    }
}
