package relata.exports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import relata.ledger.Amendment;
import relata.ledger.Recorded;
import relata.voices.Voice;
import tools.jackson.core.JsonGenerator;

/**
 * W3C PROV-O (2013): how each claim came about. The claim was derived from a quotation of the report by a run of the program; the
 * quotation goes back through an utterance of each voice, the innermost last; report, publisher and voices are entities and agents.
 */
final class Provenance implements ClaimWriter {

    private static final String CONTEXT =
            "{\"@context\":{\"prov\":\"http://www.w3.org/ns/prov#\",\"xsd\":\"http://www.w3.org/2001/XMLSchema#\","
                    + "\"rdfs\":\"http://www.w3.org/2000/01/rdf-schema#\",\"relata\":\"" + Uris.TERMS
                    + "\"},\"@graph\":[";

    private final Listing list;
    /** As many as there are reports, runs, publishers and voices with an identity. */
    private final Set<String> written = new HashSet<>();

    Provenance(Consumer<String> out) {
        this.list = new Listing(out);
    }

    @Override
    public void begin() {
        list.begin(CONTEXT);
    }

    @Override
    public void end() {
        list.end("]}");
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        Recorded.ReportAsRead report = told.report();
        String run = Uris.urn("run", report.run().program() + ":" + report.run().vocabulary());
        once(run, () -> run(run, report));
        Optional<String> publisher = publisher(told);
        once(Uris.report(report.digest()), () -> report(told, publisher));
        String claim = Uris.claim(told.claim().id());
        String quotation = claim + ":quotation";
        node(claim, "prov:Entity", json -> {
            json.writeStringProperty("relata:relation", told.claim().relation().word());
            json.writeStringProperty("relata:modality", told.claim().modality().word());
            json.writeStringProperty("relata:rule", told.claim().rule());
            json.writeStringProperty("relata:review", told.review());
            change.ifPresent(kind -> json.writeStringProperty("relata:change", kind.word()));
            link(json, "prov:wasDerivedFrom", quotation);
            link(json, "prov:wasGeneratedBy", run);
            time(json, "prov:generatedAtTime", told.statement().learned().toString());
            reviewers(json, told.statement().review().reviewers());
        });
        node(quotation, "prov:Entity", json -> {
            json.writeStringProperty("prov:value", told.quotation());
            json.writeNumberProperty("relata:start", told.quotedAt().start());
            json.writeNumberProperty("relata:end", told.quotedAt().end());
            link(json, "prov:wasQuotedFrom", Uris.report(report.digest()));
            publisher.ifPresent(agent -> link(json, "prov:wasAttributedTo", agent));
            outermost(told).ifPresent(voice -> link(json, "prov:wasDerivedFrom", utterance(claim, voice)));
        });
        utterances(told, claim);
        return Optional.empty();
    }

    private static Optional<Integer> outermost(Told told) {
        int voices = told.claim().voices().size();
        return voices == 0 ? Optional.empty() : Optional.of(voices - 1);
    }

    private static String utterance(String claim, int position) {
        return claim + ":utterance:" + position;
    }

    private void utterances(Told told, String claim) {
        List<Voice> voices = told.claim().voices();
        for (int i = voices.size() - 1; i >= 0; i--) {
            Voice voice = voices.get(i);
            int inner = i - 1;
            String agent = voice.id().map(Uris::identity).orElse(utterance(claim, i) + ":voice");
            once(agent, () -> agent(agent, told.called(voice)));
            node(utterance(claim, i), "prov:Entity", json -> {
                json.writeStringProperty("relata:cue", voice.cue());
                json.writeStringProperty("relata:mode", Told.word(voice.mode()));
                json.writeStringProperty("relata:standing", Told.word(voice.standing()));
                link(json, "prov:wasAttributedTo", agent);
                if (inner >= 0) {
                    link(json, "prov:wasDerivedFrom", utterance(claim, inner));
                }
            });
        }
    }

    private void run(String run, Recorded.ReportAsRead report) {
        String program = Uris.urn("program", report.run().program());
        once(
                program,
                () -> node(
                        program,
                        "prov:SoftwareAgent",
                        json -> json.writeStringProperty(
                                "rdfs:label", "Relata " + report.run().program())));
        node(run, "prov:Activity", json -> {
            json.writeStringProperty("relata:vocabulary", report.run().vocabulary());
            time(json, "prov:startedAtTime", report.runStarted().toString());
            link(json, "prov:wasAssociatedWith", program);
        });
    }

    private void report(Told told, Optional<String> publisher) {
        node(Uris.report(told.report().digest()), "prov:Entity", json -> {
            json.writeStringProperty("relata:sha256", told.report().digest());
            json.writeStringProperty("relata:name", told.statement().reportName());
            told.report().title().ifPresent(title -> json.writeStringProperty("rdfs:label", title));
            told.url().ifPresent(url -> link(json, "rdfs:seeAlso", url));
            publisher.ifPresent(agent -> link(json, "prov:wasAttributedTo", agent));
            told.statement().said().ifPresent(said -> {
                time(json, "relata:publishedFrom", said.from().toString());
                time(json, "relata:publishedTo", said.to().toString());
            });
        });
    }

    private Optional<String> publisher(Told told) {
        Optional<String> agent = told.statement()
                .publisherId()
                .map(Uris::identity)
                .or(() -> told.statement().publisher().map(name -> Uris.urn("publisher", name)));
        agent.ifPresent(id -> once(id, () -> agent(id, told.publisher().orElseThrow())));
        return agent;
    }

    private void agent(String id, String name) {
        node(id, "prov:Agent", json -> json.writeStringProperty("rdfs:label", name));
    }

    private static void reviewers(JsonGenerator json, List<String> reviewers) {
        if (!reviewers.isEmpty()) {
            json.writeArrayPropertyStart("prov:wasInfluencedBy");
            reviewers.forEach(reviewer -> {
                json.writeStartObject();
                json.writeStringProperty("@id", Uris.urn("reviewer", reviewer));
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private void once(String id, Runnable write) {
        if (written.add(id)) {
            write.run();
        }
    }

    private void node(String id, String type, Consumer<JsonGenerator> properties) {
        list.add(json -> {
            json.writeStringProperty("@id", id);
            json.writeStringProperty("@type", type);
            properties.accept(json);
        });
    }

    private static void link(JsonGenerator json, String name, String id) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@id", id);
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, String name, String instant) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@type", "xsd:dateTime");
        json.writeStringProperty("@value", instant);
        json.writeEndObject();
    }

    @Override
    public void gone(Amendment.Gone gone) {
        String claim = Uris.claim(gone.claim());
        node(claim, "prov:Entity", json -> {
            json.writeStringProperty("relata:change", "gone");
            link(json, "prov:wasInvalidatedBy", claim + ":end");
        });
        node(
                claim + ":end",
                "prov:Activity",
                json -> json.writeStringProperty("relata:reason", gone.reason().word()));
    }
}
