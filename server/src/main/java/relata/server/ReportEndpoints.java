package relata.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import relata.Reading;
import relata.json.ClaimJson;
import relata.json.Json;
import relata.json.VoiceJson;
import relata.ledger.Publication;
import relata.ledger.ReportSummary;
import relata.ledger.StatementFilter;
import relata.picture.Statement;
import relata.reading.PageOrigin;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;
import relata.voices.Piece;
import tools.jackson.core.JsonGenerator;

/** Reports: which there are, and one as it was read. */
final class ReportEndpoints {

    static final String WHICH_REPORT = "Its digest, or at least four digits of it.";

    private final Desk desk;

    ReportEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/reports",
                        "All reports, in the order in which they were added.",
                        "Reports",
                        this::reports,
                        Parameter.KNOWN,
                        Parameter.LIMIT,
                        Parameter.CURSOR),
                Endpoint.question(
                        "/reports/{report}",
                        "A report as it was read: its text, which of it is page frame, who speaks where, its claims.",
                        "Report",
                        this::report,
                        Parameter.path("report", WHICH_REPORT),
                        Parameter.KNOWN));
    }

    private Answer reports(Asked asked) {
        return Pages.of(asked, desk.ledger().reports(asked.known()), ReportEndpoints::summary);
    }

    private static void summary(JsonGenerator json, ReportSummary report) {
        json.writeStringProperty("digest", report.digest());
        json.writeStringProperty("name", report.name());
        Json.optional(json, "title", report.title());
        Json.optional(json, "publisher", report.publisher());
        Json.optional(json, "publisher_id", report.publisherId());
        published(json, report.published());
        json.writeStringProperty("learned", report.learned().toString());
        json.writeNumberProperty("claims", report.claims());
    }

    private Answer report(Asked asked) {
        String digest = asked.path("report");
        Reading reading = desk.ledger()
                .reading(digest, asked.known())
                .orElseThrow(() -> Problem.notFound("there is no report " + digest));
        Report report = reading.report();
        StatementFilter.Builder filter = StatementFilter.builder().report(report.digest());
        asked.known().ifPresent(filter::known);
        Map<String, Statement> statements = desk.ledger().statements(filter.build()).stream()
                .collect(Collectors.toMap(
                        statement -> statement.claim().id(), Function.identity(), (one, other) -> one));
        return Answer.json(Json.object(json -> {
            head(json, report);
            Json.optional(json, "unread", reading.unread());
            json.writeStringProperty("text", report.text());
            CodePoints points = CodePoints.of(report.text());
            Pages.objects(json, "passages", report.passages(), (object, passage) -> passage(object, passage, points));
            pieces(json, reading, points);
            ClaimJson claims = new ClaimJson(report.name(), report.text());
            Pages.objects(json, "claims", List.copyOf(statements.values()), claims::write);
            Pages.objects(
                    json,
                    "publications",
                    desk.ledger().publications(report.digest(), asked.known()),
                    ReportEndpoints::publication);
        }));
    }

    private static void head(JsonGenerator json, Report report) {
        json.writeStringProperty("digest", report.digest());
        json.writeStringProperty("name", report.name());
        Json.optional(json, "title", report.title());
        Json.optional(json, "byline", report.page().flatMap(PageOrigin::byline));
        Json.optional(json, "publisher", report.publisher());
        Json.optional(json, "url", report.url());
        Json.optional(json, "language", report.language());
        published(json, report.published());
        time(json, "modified", report.page().flatMap(PageOrigin::modified));
        Json.optional(json, "fetched", report.fetched().map(fetch -> fetch.at().toString()));
        Pages.objects(json, "credits", report.credits(), (object, credit) -> {
            object.writeStringProperty("name", credit.name());
            Json.optional(object, "url", credit.address());
        });
        Pages.objects(json, "notices", report.notices(), (object, notice) -> {
            object.writeStringProperty("kind", notice.kind().name().toLowerCase(Locale.ROOT));
            object.writeStringProperty("words", notice.span().of(report.text()));
        });
    }

    private static void passage(JsonGenerator json, Passage passage, CodePoints points) {
        offsets(json, passage.span(), points);
        json.writeStringProperty("kind", passage.kind().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("read", passage.isRead());
    }

    /** Where the same voices speak, innermost first; stretches of the report's own words have none. */
    private static void pieces(JsonGenerator json, Reading reading, CodePoints points) {
        VoiceJson voices = new VoiceJson(points);
        List<Piece> spoken = reading.report().passages().stream()
                .flatMap(passage ->
                        Piece.of(passage, reading.speech(), reading.report().text()).stream())
                .filter(piece -> !piece.voices().isEmpty())
                .toList();
        Pages.objects(json, "voices", spoken, (object, piece) -> {
            offsets(object, piece.span(), points);
            object.writeArrayPropertyStart("chain");
            piece.voices().forEach(voice -> voices.write(object, voice));
            object.writeEndArray();
        });
    }

    private static void publication(JsonGenerator json, Publication publication) {
        json.writeStringProperty("name", publication.name());
        Json.optional(json, "url", publication.url());
        Json.optional(json, "publisher", publication.publisher());
        published(json, publication.published());
        json.writeStringProperty("learned", publication.learned().toString());
    }

    private static void published(JsonGenerator json, Optional<Published> published) {
        time(json, "published", published);
    }

    private static void time(JsonGenerator json, String name, Optional<Published> time) {
        json.writeName(name);
        time.ifPresentOrElse(
                when -> {
                    json.writeStartObject();
                    json.writeStringProperty("from", when.from().toString());
                    json.writeStringProperty("to", when.to().toString());
                    json.writeStringProperty("basis", when.basis().name().toLowerCase(Locale.ROOT));
                    json.writeStringProperty("words", when.words());
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private static void offsets(JsonGenerator json, Span span, CodePoints points) {
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }
}
