package relata.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.json.Json;
import relata.json.NamingJson;
import relata.json.RunJson;
import relata.json.SourceJson;
import relata.names.Names;
import relata.names.Side;
import relata.picture.Naming;
import relata.picture.Namings;
import relata.picture.SourceTallies;
import relata.picture.SourceTally;
import relata.picture.Statement;
import relata.reading.Published;
import tools.jackson.core.JsonGenerator;

/** What the ledger is, who speaks in it, who calls whom what. */
final class LedgerEndpoints {

    private final Desk desk;

    LedgerEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/ledger",
                        "What the ledger holds, and between which times.",
                        "Ledger",
                        this::ledger,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/sources",
                        "Who speaks and who publishes: what each source is, where the profile says it stands, how much rests on it.",
                        "Sources",
                        this::sources,
                        Parameter.KNOWN,
                        Parameter.LIMIT,
                        Parameter.CURSOR),
                Endpoint.question(
                        "/sources/{source}",
                        "One source: the same, and what it calls others.",
                        "SourceWithLabels",
                        this::source,
                        Parameter.path("source", "Its id, such as source:sana."),
                        Parameter.KNOWN),
                Endpoint.question(
                        "/labels",
                        "Who calls whom what, in how many reports, since when.",
                        "Labels",
                        this::labels,
                        Parameter.flag("all", "Also the names that actors go by."),
                        Parameter.KNOWN,
                        Parameter.LIMIT,
                        Parameter.CURSOR),
                Endpoint.question("/runs", "By what reports were read, and when.", "Runs", this::runs));
    }

    private Answer ledger(Asked asked) {
        List<Statement> statements = desk.statements(asked.known());
        Names names = desk.names();
        List<Published> said = statements.stream()
                .flatMap(statement -> statement.said().stream())
                .toList();
        return Answer.json(Json.object(json -> {
            json.writeNumberProperty(
                    "reports", desk.ledger().reports(asked.known()).size());
            json.writeNumberProperty("claims", statements.size());
            Json.optional(
                    json,
                    "first_said",
                    said.stream()
                            .map(Published::from)
                            .min(Comparator.naturalOrder())
                            .map(Instant::toString));
            Json.optional(
                    json,
                    "last_said",
                    said.stream()
                            .map(Published::to)
                            .max(Comparator.naturalOrder())
                            .map(Instant::toString));
            times(json, "learned", statements.stream().map(Statement::learned));
            json.writeStringProperty("profile", names.profile().name());
            Pages.objects(json, "sides", names.profile().sides(), LedgerEndpoints::side);
        }));
    }

    private static void times(JsonGenerator json, String what, Stream<Instant> instants) {
        List<Instant> sorted = instants.sorted().toList();
        Optional<Instant> first = sorted.stream().findFirst();
        Json.optional(json, "first_" + what, first.map(Instant::toString));
        Json.optional(
                json,
                "last_" + what,
                first.map(any -> sorted.get(sorted.size() - 1).toString()));
    }

    private static void side(JsonGenerator json, Side side) {
        json.writeStringProperty("id", side.id());
        json.writeStringProperty("name", side.name());
    }

    private Answer sources(Asked asked) {
        Names names = desk.names();
        return Pages.of(
                asked,
                SourceTallies.of(desk.statements(asked.known()), names),
                (json, tally) -> SourceJson.write(json, tally, names));
    }

    private Answer source(Asked asked) {
        String id = asked.path("source");
        Names names = desk.names();
        List<Statement> statements = desk.statements(asked.known());
        SourceTally tally = SourceTallies.of(statements, names).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id + " neither speaks nor publishes here"));
        List<Naming> labels = Namings.of(statements, names).stream()
                .filter(naming -> naming.loaded() && naming.speaker().equals(id))
                .toList();
        return Answer.json(Json.object(json -> {
            SourceJson.write(json, tally, names);
            Pages.objects(json, "labels", labels, NamingJson::write);
        }));
    }

    private Answer labels(Asked asked) {
        boolean all = asked.flag("all");
        List<Naming> namings = Namings.of(desk.statements(asked.known()), desk.names()).stream()
                .filter(naming -> all || naming.loaded())
                .toList();
        return Pages.of(asked, namings, NamingJson::write);
    }

    private Answer runs(Asked asked) {
        return Answer.json(
                Json.object(json -> Pages.objects(json, "items", desk.ledger().runs(), RunJson::write)));
    }
}
