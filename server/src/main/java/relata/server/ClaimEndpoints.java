package relata.server;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.json.Json;
import relata.json.SearchJson;
import relata.json.StatementJson;
import relata.json.TrailJson;
import relata.ledger.Search;
import relata.ledger.StatementFilter;
import relata.picture.Statement;
import relata.review.Trail;
import relata.search.Found;

/** Claims: by what they say, by words, and one with its whole trail. */
final class ClaimEndpoints {

    private static final List<Parameter> FILTERS = List.of(
            Parameter.anyOf("kind", "Any of these, with commas between.", words(Kind.values(), Kind::word)),
            Parameter.anyOf("relation", "Any of these, with commas between.", words(Relation.values(), Relation::word)),
            Parameter.anyOf("modality", "Any of these, with commas between.", words(Modality.values(), Modality::word)),
            Parameter.query("place", "Where: a name, or an id such as place:al-kallaseh."),
            Parameter.query("actor", "Who did it: a name, an id, or a side; it stands for all that belong to it."),
            Parameter.query("voice", "Anyone in the chain of those who say it."),
            Parameter.query("publisher", "Who published the report."),
            Parameter.query("report", "Name of the report, or how its digest begins."),
            Parameter.query("from", "Said to have happened on this day or later."),
            Parameter.query("to", "Said to have happened on this day or earlier."),
            Parameter.query("said_from", "Published then or later."),
            Parameter.query("said_to", "Published then or earlier."),
            Parameter.number("run", "What this run found, whatever was read later."),
            Parameter.flag("reviewed", "Those that somebody has reviewed, or those that nobody has."),
            Parameter.KNOWN);

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
                                filters(Parameter.LIMIT, Parameter.CURSOR))
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
                        filters(
                                Parameter.query(
                                        "q",
                                        "What to look for: all words, in any order and script; \"words in a row\", beginn*, -not."),
                                Parameter.flag("exact", "Find names only as they are written."),
                                Parameter.LIMIT)));
    }

    private Answer claims(Asked asked) {
        StatementJson json = new StatementJson(desk.names());
        return Pages.of(asked, desk.ledger().statements(filter(asked)), json::write);
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
            return new Search(asked.required("q"), filter(asked), asked.flag("exact"), asked.limit());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("'q': " + e.getMessage());
        }
    }

    private StatementFilter filter(Asked asked) {
        StatementFilter.Builder filter = StatementFilter.builder()
                .kinds(set(Kind.class, asked, "kind", Kind::word))
                .relations(set(Relation.class, asked, "relation", Relation::word))
                .modalities(set(Modality.class, asked, "modality", Modality::word));
        asked.query("place").ifPresent(filter::place);
        asked.query("actor")
                .ifPresent(words -> filter.actor(words, desk.conflict().membersOf(words)));
        asked.query("voice").ifPresent(filter::voice);
        asked.query("publisher").ifPresent(filter::publisher);
        asked.query("report").ifPresent(filter::report);
        asked.day("from").ifPresent(filter::occurredFrom);
        asked.day("to").ifPresent(filter::occurredTo);
        asked.instant("said_from").ifPresent(filter::saidFrom);
        asked.instant("said_to").ifPresent(filter::saidTo);
        asked.number("run").ifPresent(filter::run);
        asked.query("reviewed").ifPresent(any -> filter.reviewed(asked.flag("reviewed")));
        asked.known().ifPresent(filter::known);
        return filter.build();
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Asked asked, String name, Function<E, String> word) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(asked.several(
                name,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> word.apply(each).equals(value.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is none of "
                                + String.join(", ", words(type.getEnumConstants(), word))))));
        return set;
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static Parameter[] filters(Parameter... others) {
        return Stream.concat(Stream.of(others), FILTERS.stream()).toArray(Parameter[]::new);
    }
}
