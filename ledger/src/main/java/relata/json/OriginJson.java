package relata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.origins.Cluster;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Explanation;
import relata.origins.Fingerprinted;
import relata.origins.SharedWords;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;
import tools.jackson.core.JsonGenerator;

/** Copies as JSON Lines: an object for each cluster and for each report with passages of others, or for each pair that is explained. */
public final class OriginJson {

    private OriginJson() {}

    /** Offsets of passages are to within some words, in UTF-16 units; an explanation has them to the letter. */
    public static List<String> lines(Copies copies) {
        List<String> lines = new ArrayList<>();
        copies.clusters().forEach(cluster -> lines.add(cluster(cluster)));
        for (Fingerprinted report : copies.reports()) {
            List<CopiedPassage> passages = copies.passagesOfOthers(report.report());
            if (!passages.isEmpty()) {
                lines.add(passages(report, passages));
            }
        }
        return lines;
    }

    private static String cluster(Cluster cluster) {
        return Json.object(json -> {
            json.writeStringProperty("type", "copies");
            json.writeArrayPropertyStart("reports");
            for (Fingerprinted report : cluster.reports()) {
                json.writeStartObject();
                report(json, report);
                share(json, report.fingerprint().shareIn(cluster.first().fingerprint()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String passages(Fingerprinted report, List<CopiedPassage> passages) {
        return Json.object(json -> {
            json.writeStringProperty("type", "passages");
            report(json, report);
            json.writeArrayPropertyStart("passages");
            for (CopiedPassage passage : passages) {
                json.writeStartObject();
                json.writeNumberProperty("start", passage.span().start());
                json.writeNumberProperty("end", passage.span().end());
                json.writeStringProperty("from", passage.from().name());
                json.writeStringProperty("from_digest", passage.from().report());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void report(JsonGenerator json, Fingerprinted report) {
        report(json, report.name(), report.report(), report.publisher(), report.published());
    }

    private static void report(
            JsonGenerator json, String name, String digest, Optional<String> publisher, Optional<Published> published) {
        json.writeStringProperty("report", name);
        json.writeStringProperty("digest", digest);
        Json.optional(json, "publisher", publisher);
        Json.optional(json, "published_from", published.map(Published::from).map(Object::toString));
        Json.optional(json, "published_to", published.map(Published::to).map(Object::toString));
    }

    /** Offsets in Unicode code points of each report's text. */
    public static String line(Explanation explained) {
        return Json.object(json -> {
            json.writeStringProperty("type", "pair");
            json.writeStringProperty("kinship", explained.kinship().words());
            side(json, "earlier", explained.earlier(), explained.comparison().shareOfOne());
            side(json, "later", explained.later(), explained.comparison().shareOfOther());
            words(json, "passages", explained, explained.comparison().passages());
            words(json, "quotations", explained, explained.comparison().quotations());
        });
    }

    private static void side(JsonGenerator json, String name, Report report, double share) {
        json.writeObjectPropertyStart(name);
        report(json, report.name(), report.digest(), report.publisher(), report.published());
        share(json, share);
        json.writeEndObject();
    }

    private static void share(JsonGenerator json, double share) {
        Json.number(json, "share", Math.round(1000 * share) / 1000.0);
    }

    private static void words(JsonGenerator json, String name, Explanation explained, List<SharedWords> shared) {
        String earlier = explained.earlier().text();
        String later = explained.later().text();
        CodePoints ofEarlier = CodePoints.of(earlier);
        CodePoints ofLater = CodePoints.of(later);
        json.writeArrayPropertyStart(name);
        for (SharedWords words : shared) {
            json.writeStartObject();
            words(json, "earlier", earlier, words.one(), ofEarlier);
            words(json, "later", later, words.other(), ofLater);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void words(JsonGenerator json, String name, String text, Span span, CodePoints points) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", span.of(text));
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
        json.writeEndObject();
    }
}
