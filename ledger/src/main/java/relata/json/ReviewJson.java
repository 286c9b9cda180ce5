package relata.json;

import java.util.List;
import java.util.Optional;
import relata.claims.Field;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Trail;
import tools.jackson.core.JsonGenerator;

/** Decisions of reviewers as JSON Lines. */
public final class ReviewJson {

    private ReviewJson() {}

    public static List<String> lines(List<Trail.Entry> entries) {
        return entries.stream()
                .map(entry -> Json.object(json -> write(json, entry)))
                .toList();
    }

    /** One decision, into an object that is open. */
    public static void write(JsonGenerator json, Trail.Entry entry) {
        Decision decision = entry.decision();
        Act act = decision.act();
        json.writeNumberProperty("review", decision.number());
        json.writeStringProperty("act", act.kind().word());
        json.writeStringProperty("by", decision.reviewer());
        json.writeStringProperty("because", decision.why());
        json.writeStringProperty("made", decision.made().toString());
        Optional<Act.Split> split = as(Act.Split.class, act);
        Json.optional(
                json,
                "claim",
                as(Act.OnClaim.class, act).map(Act.OnClaim::claim).or(() -> split.flatMap(Act.Split::claim)));
        Json.optional(
                json,
                "report",
                as(Act.OnClaim.class, act).map(Act.OnClaim::report).or(() -> split.map(Act.Split::report)));
        Json.optional(json, "identity", as(Act.OnIdentity.class, act).map(Act.OnIdentity::identity));
        Json.optional(json, "taken_for", as(Act.OnIdentity.class, act).map(Act.OnIdentity::takenFor));
        Json.optional(
                json,
                "words",
                split.flatMap(Act.Split::words)
                        .or(() -> as(Act.Add.class, act)
                                .map(add -> add.drafted().trigger().text())));
        json.writeObjectPropertyStart("values");
        as(Act.Correct.class, act)
                .ifPresent(correct ->
                        correct.correction().values().forEach((field, values) -> values(json, field, values)));
        as(Act.Add.class, act).ifPresent(add -> {
            for (Field field : Field.values()) {
                values(json, field, field.of(add.drafted()));
            }
        });
        json.writeEndObject();
        number(json, "withdraws", as(Act.Withdraw.class, act).map(Act.Withdraw::decision));
        number(json, "withdrawn_by", entry.withdrawal().map(Decision::number));
    }

    /** What a field of a claim holds, as an array of that name in an object that is open; each value with its identity where it has one. */
    public static void values(JsonGenerator json, Field field, List<Field.Value> values) {
        json.writeArrayPropertyStart(field.word());
        for (Field.Value value : values) {
            if (field.hasWords()) {
                json.writeStartObject();
                json.writeStringProperty("text", value.text());
                Json.optional(json, "id", value.id());
                json.writeEndObject();
            } else {
                json.writeString(value.text());
            }
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, Optional<Long> number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private static <T extends Act> Optional<T> as(Class<T> type, Act act) {
        return Optional.of(act).filter(type::isInstance).map(type::cast);
    }
}
