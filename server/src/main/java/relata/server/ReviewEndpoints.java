package relata.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import relata.claims.Field;
import relata.json.Json;
import relata.json.ReviewJson;
import relata.json.StatementJson;
import relata.ledger.LedgerError;
import relata.picture.Statement;
import relata.reading.Report;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Marking;
import relata.review.Reviews;
import relata.review.Trail;
import relata.review.Waiting;
import tools.jackson.databind.JsonNode;

/** What waits for review, what reviewers decided, and deciding. */
final class ReviewEndpoints {

    private final Desk desk;
    private final Clock clock;

    ReviewEndpoints(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/reviews",
                        "All decisions of reviewers, withdrawn ones among them.",
                        "Reviews",
                        this::history,
                        Parameter.KNOWN,
                        Parameter.LIMIT,
                        Parameter.CURSOR),
                Endpoint.question(
                        "/reviews/waiting",
                        "Claims that nobody has reviewed, the most pressing first, with what rests on them.",
                        "Waiting",
                        this::waiting,
                        Parameter.LIMIT,
                        Parameter.CURSOR),
                Endpoint.act(
                        Endpoint.Method.POST,
                        "/reviews",
                        Role.REVIEWER,
                        "Records a decision: accept, reject, correct, add, merge, split, withdraw. Nothing is overwritten.",
                        Optional.of("Decision"),
                        "Decided",
                        this::decide));
    }

    private Answer history(Asked asked) {
        Reviews reviews = desk.ledger().reviews(asked.known());
        return Pages.of(asked, Trail.Entry.of(reviews.decisions(), reviews), ReviewJson::write);
    }

    private Answer waiting(Asked asked) {
        StatementJson statements = new StatementJson(desk.names());
        List<Waiting> waiting = Waiting.of(
                desk.statements(Optional.empty()), desk.picture(Optional.empty(), Optional.empty(), Optional.empty()));
        return Pages.of(asked, waiting, (json, each) -> {
            json.writeStringProperty("reason", each.reason());
            statements.write(json, each.statement());
        });
    }

    private Answer decide(Asked asked) {
        JsonNode body = asked.json();
        String by = asked.visitor().name().orElseGet(() -> text(body, "by"));
        Decision decision = told(() -> desk.ledger().review(act(body), by, text(body, "because"), clock.instant()));
        return Answer.json(201, Json.object(json -> {
            json.writeNumberProperty("review", decision.number());
            json.writeStringProperty("act", decision.act().kind().word());
            json.writeStringProperty("by", decision.reviewer());
            json.writeStringProperty("made", decision.made().toString());
        }));
    }

    private Act act(JsonNode body) {
        String act = text(body, "act");
        Act.Kind kind = Stream.of(Act.Kind.values())
                .filter(each -> each.word().equals(act))
                .findFirst()
                .orElseThrow(() ->
                        Problem.badRequest("'act' is one of accept, reject, correct, add, merge, split, withdraw"));
        return switch (kind) {
            case ACCEPT -> new Act.Accept(claim(body).claim().id(), claim(body).report());
            case REJECT -> new Act.Reject(claim(body).claim().id(), claim(body).report());
            case CORRECT -> correction(body);
            case ADD ->
                new Marking(report(text(body, "report")), desk.names(), Optional.empty())
                        .addition(text(body, "words"), fields(body));
            case MERGE -> new Act.Merge(text(body, "identity"), text(body, "taken_for"));
            case SPLIT -> split(body);
            case WITHDRAW -> new Act.Withdraw(body.path("review").asLong());
        };
    }

    private Act correction(JsonNode body) {
        Statement statement = claim(body);
        Marking marking = new Marking(
                report(statement.report()),
                desk.names(),
                Optional.of(statement.claim().sentence()));
        return new Act.Correct(statement.claim().id(), statement.report(), marking.correction(fields(body)));
    }

    private Act split(JsonNode body) {
        Optional<Statement> claim = body.has("claim") ? Optional.of(claim(body)) : Optional.empty();
        String report = claim.map(Statement::report)
                .orElseGet(() -> report(text(body, "report")).digest());
        return new Act.Split(
                text(body, "identity"),
                text(body, "taken_for"),
                report,
                claim.map(statement -> statement.claim().id()),
                body.has("words") ? Optional.of(text(body, "words")) : Optional.empty());
    }

    private Statement claim(JsonNode body) {
        String id = text(body, "claim");
        return desk.ledger().claim(id).orElseThrow(() -> Problem.notFound("there is no claim " + id));
    }

    private Report report(String digest) {
        return desk.ledger()
                .reading(digest)
                .orElseThrow(() -> Problem.notFound("there is no report " + digest))
                .report();
    }

    /** What fields hold instead, each a list of words as {@link Marking} reads them. */
    private static Map<Field, List<String>> fields(JsonNode body) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        body.path("fields").properties().forEach(entry -> {
            Field field = Stream.of(Field.values())
                    .filter(each -> each.word().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("'" + entry.getKey() + "' is no field of a claim"));
            List<String> values = new ArrayList<>();
            entry.getValue().forEach(value -> values.add(value.asString()));
            fields.put(field, values);
        });
        if (fields.isEmpty()) {
            throw Problem.badRequest("'fields' names none, such as {\"place\": [\"Hill Ten\"]}");
        }
        return fields;
    }

    private static String text(JsonNode body, String name) {
        String value = body.path(name).asString("").strip();
        if (value.isEmpty()) {
            throw Problem.badRequest("'" + name + "' is missing");
        }
        return value;
    }

    /** What cannot be marked, or contradicts what stands, is for whoever decides to mend. */
    private static <T> T told(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        } catch (LedgerError e) {
            throw Problem.conflict(String.valueOf(e.getMessage()));
        }
    }
}
