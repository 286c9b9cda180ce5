package relata.view;

import java.util.List;
import java.util.Locale;
import relata.claims.Explanation;
import relata.claims.Explanation.Filling;
import relata.claims.Explanation.Found;
import relata.claims.Explanation.Trial;
import relata.claims.Explanation.Trigger;
import relata.json.Json;
import relata.language.Argument;
import relata.language.Clause;
import relata.language.Token;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;
import tools.jackson.core.JsonGenerator;

/** Explanations for other programs: one JSON object a sentence, offsets in Unicode code points of the report's text. */
public final class ExplanationJson {

    private final Report report;
    private final CodePoints points;

    public ExplanationJson(Report report) {
        this.report = report;
        this.points = CodePoints.of(report.text());
    }

    /**
     * One sentence as one line, without the line end.
     *
     * @param number of the sentence in its report, from 1
     */
    public String line(int number, Explanation explanation) {
        return Json.object(json -> {
            json.writeStringProperty("report", report.name());
            json.writeNumberProperty("number", number);
            words(json, explanation.sentence());
            json.writeBooleanProperty("read", explanation.read());
            json.writeArrayPropertyStart("triggers");
            explanation.triggers().forEach(trigger -> trigger(json, trigger));
            json.writeEndArray();
            json.writeArrayPropertyStart("claims");
            explanation.claims().forEach(found -> found(json, found));
            json.writeEndArray();
        });
    }

    private void words(JsonGenerator json, Span span) {
        json.writeStringProperty("text", span.of(report.text()));
        json.writeNumberProperty("start", points.at(span.start()));
        json.writeNumberProperty("end", points.at(span.end()));
    }

    private void trigger(JsonGenerator json, Trigger trigger) {
        json.writeStartObject();
        words(json, trigger.word());
        json.writeStringProperty("tag", trigger.tag());
        json.writeName("clause");
        trigger.clause().ifPresentOrElse(clause -> clause(json, clause), json::writeNull);
        json.writeArrayPropertyStart("frames");
        trigger.trials().forEach(trial -> trial(json, trial));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clause(JsonGenerator json, Clause clause) {
        json.writeStartObject();
        json.writeBooleanProperty("passive", clause.passive());
        json.writeBooleanProperty("negated", clause.negated());
        Json.optional(json, "link", clause.link().map(ExplanationJson::word));
        Json.optional(
                json,
                "governor",
                clause.governor().map(governor -> governor.head().text()));
        Json.optional(json, "marker", clause.marker().map(Token::text));
        Json.optional(json, "particle", clause.particle().map(Token::text));
        json.writeStringProperty("preposition", clause.preposition());
        texts(
                json,
                "auxiliaries",
                clause.auxiliaries().stream().map(Token::text).toList());
        texts(json, "adverbs", clause.adverbs().stream().map(Token::text).toList());
        json.writeArrayPropertyStart("arguments");
        for (Argument argument : clause.arguments()) {
            json.writeStartObject();
            json.writeStringProperty("path", argument.path());
            words(json, argument.phrase().span());
            json.writeStringProperty("origin", word(argument.origin()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void trial(JsonGenerator json, Trial trial) {
        json.writeStartObject();
        json.writeStringProperty("frame", trial.frame());
        json.writeStringProperty("relation", trial.relation().word());
        json.writeStringProperty("at", trial.at());
        json.writeStringProperty("outcome", word(trial.outcome()));
        Json.optional(json, "failed", trial.failed());
        json.writeStringProperty("why", trial.why());
        texts(json, "held", trial.held());
        json.writeArrayPropertyStart("roles");
        for (Filling role : trial.roles()) {
            json.writeStartObject();
            json.writeStringProperty("role", role.role());
            json.writeStringProperty("by", role.by());
            texts(json, "words", role.words());
            texts(json, "passed", role.passed());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "afterwards", trial.afterwards());
        json.writeEndObject();
    }

    private static void found(JsonGenerator json, Found found) {
        json.writeStartObject();
        json.writeStringProperty("id", found.claim().id());
        json.writeStringProperty("relation", found.claim().relation().word());
        json.writeStringProperty("rule", found.claim().rule());
        json.writeStringProperty("at", found.at());
        json.writeStringProperty("modality", found.claim().modality().word());
        json.writeObjectPropertyStart("sources");
        found.sources().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("modality_why", found.modality());
        json.writeStringProperty("occurred_why", found.occurred());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
