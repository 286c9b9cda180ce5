package relata.server;

import java.util.List;
import relata.json.Json;
import relata.json.SearchJson;
import relata.json.StatementJson;
import relata.json.TrailJson;
import relata.ledger.Search;
import relata.picture.Statement;
import relata.review.Trail;
import relata.search.Found;

/** Claims: by what they say, by words, and one with its whole trail. */
final class ClaimEndpoints {

    private final Desk desk;

    ClaimEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                                "/claims",
                                "Claims: who says it, through whom, what, where, when, in which words.",
                                "Claims",
                                this::claims,
                                ClaimFilters.with(Parameter.LIMIT, Parameter.CURSOR))
                        .answering(Answer.JSON, Answer.JSON_LINES),
                Endpoint.question(
                        "/claims/{claim}",
                        "One claim with its whole trail: words, voices, fields, rule, identities, readings, reviews.",
                        "Trail",
                        this::claim,
                        Parameter.path("claim", "Its id, or how it begins."),
                        Parameter.KNOWN),
                Endpoint.question(
                        "/search",
                        "Reports that hold some words, the newest first, with the words around and the claims that rest on them.",
                        "Found",
                        this::search,
                        ClaimFilters.with(
                                Parameter.query(
                                        "q",
                                        "What to look for: all words, in any order and script; \"words in a row\", beginn*, -not."),
                                Parameter.flag("exact", "Find names only as they are written."),
                                Parameter.LIMIT)));
    }

    private Answer claims(Asked asked) {
        StatementJson json = new StatementJson(desk.names());
        return Pages.of(asked, desk.ledger().statements(ClaimFilters.of(asked, desk.conflict())), json::write);
    }

    private Answer claim(Asked asked) {
        String id = asked.path("claim");
        Trail trail =
                desk.ledger().trail(id, asked.known()).orElseThrow(() -> Problem.notFound("there is no claim " + id));
        Statement statement = trail.statement();
        String text = desk.ledger()
                .reading(statement.report(), asked.known())
                .orElseThrow()
                .report()
                .text();
        return Answer.json(TrailJson.line(trail, text));
    }

    private Answer search(Asked asked) {
        Found found = desk.ledger().search(wanted(asked));
        return Answer.json(Json.object(json -> {
            json.writeArrayPropertyStart("items");
            found.hits().forEach(hit -> {
                json.writeStartObject();
                SearchJson.write(json, hit);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeBooleanProperty("more", found.hasMore());
            Pages.objects(json, "others", found.others(), (object, other) -> {
                object.writeStringProperty("of", other.of());
                object.writeStringProperty("words", other.words());
                Json.optional(object, "id", other.id());
            });
        }));
    }

    private Search wanted(Asked asked) {
        try {
            return new Search(
                    asked.required("q"), ClaimFilters.of(asked, desk.conflict()), asked.flag("exact"), asked.limit());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("'q': " + e.getMessage());
        }
    }
}
