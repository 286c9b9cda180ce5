package relata.exports;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import relata.json.ClaimJson;
import relata.json.Json;
import relata.ledger.Amendment;
import relata.ledger.Publication;
import relata.ledger.Recorded;
import relata.picture.Review;
import relata.picture.Statement;
import relata.reading.Published;
import relata.text.CodePoints;
import tools.jackson.core.JsonGenerator;

/** One JSON object a claim, with everything: see {@code claims-1.schema.json} beside this class. */
final class JsonLines implements ClaimWriter {

    /** Raised when an object written before would mean something else now; further properties do not raise it. */
    private static final String SCHEMA = "relata-claims/1";

    private final Consumer<String> out;
    private @Nullable ClaimJson claims;
    private Recorded.@Nullable ReportAsRead of;

    JsonLines(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        ClaimJson claim = claimsOf(told);
        out.accept(Json.object(json -> write(json, told, change, claim)));
        return Optional.empty();
    }

    /** Kept while claims are of one report. */
    private ClaimJson claimsOf(Told told) {
        @Nullable ClaimJson kept = claims;
        if (kept == null || of != told.report()) {
            kept = new ClaimJson(told.statement().reportName(), told.report().text());
            claims = kept;
            of = told.report();
        }
        return kept;
    }

    private static void write(JsonGenerator json, Told told, Optional<Amendment.Kind> change, ClaimJson claims) {
        Statement statement = told.statement();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("type", "claim");
        change.ifPresent(kind -> json.writeStringProperty("change", kind.word()));
        json.writeStringProperty("id", statement.claim().id());
        json.writeObjectPropertyStart("report");
        report(json, told);
        json.writeEndObject();
        json.writeObjectPropertyStart("claim");
        claims.write(json, statement.claim());
        json.writeEndObject();
        json.writeStringProperty("words", statement.words());
        json.writeStringProperty("learned", statement.learned().toString());
        json.writeObjectPropertyStart("review");
        review(json, statement.review(), claims);
        json.writeEndObject();
        json.writeObjectPropertyStart("run");
        json.writeStringProperty("program", told.report().run().program());
        json.writeStringProperty("vocabulary", told.report().run().vocabulary());
        json.writeEndObject();
    }

    private static void report(JsonGenerator json, Told told) {
        Recorded.ReportAsRead report = told.report();
        json.writeStringProperty("digest", report.digest());
        json.writeStringProperty("name", told.statement().reportName());
        Json.optional(json, "url", report.url());
        Json.optional(json, "title", report.title());
        Json.optional(json, "language", report.language());
        Json.optional(json, "publisher", told.statement().publisher());
        Json.optional(json, "publisher_id", told.statement().publisherId());
        published(json, told.statement().said(), CodePoints.of(report.text()));
        json.writeStringProperty("text_digest", report.textDigest());
        json.writeStringProperty("learned", report.learned().toString());
        json.writeStringProperty("read", report.read().toString());
        json.writeArrayPropertyStart("publications");
        report.publications().forEach(publication -> publication(json, publication, CodePoints.of(report.text())));
        json.writeEndArray();
    }

    private static void publication(JsonGenerator json, Publication publication, CodePoints points) {
        json.writeStartObject();
        json.writeStringProperty("name", publication.name());
        Json.optional(json, "url", publication.url());
        Json.optional(json, "publisher", publication.publisher());
        published(json, publication.published(), points);
        json.writeStringProperty("learned", publication.learned().toString());
        json.writeEndObject();
    }

    private static void published(JsonGenerator json, Optional<Published> published, CodePoints points) {
        json.writeName("published");
        published.ifPresentOrElse(
                when -> {
                    json.writeStartObject();
                    json.writeStringProperty("from", when.from().toString());
                    json.writeStringProperty("to", when.to().toString());
                    json.writeStringProperty("basis", Told.word(when.basis()));
                    json.writeStringProperty("words", when.words());
                    when.span().ifPresent(span -> {
                        json.writeArrayPropertyStart("span");
                        json.writeNumber(points.at(span.start()));
                        json.writeNumber(points.at(span.end()));
                        json.writeEndArray();
                    });
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private static void review(JsonGenerator json, Review review, ClaimJson claims) {
        json.writeStringProperty("state", review.state().word());
        json.writeArrayPropertyStart("reviewers");
        review.reviewers().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("original");
        review.original()
                .ifPresentOrElse(
                        claim -> {
                            json.writeStartObject();
                            claims.write(json, claim);
                            json.writeEndObject();
                        },
                        json::writeNull);
    }

    @Override
    public void gone(Amendment.Gone gone) {
        out.accept(Json.object(json -> {
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("type", "tombstone");
            json.writeStringProperty("id", gone.claim());
            json.writeObjectPropertyStart("report");
            json.writeStringProperty("digest", gone.report());
            json.writeStringProperty("name", gone.reportName());
            json.writeEndObject();
            json.writeStringProperty("reason", gone.reason().word());
        }));
    }
}
