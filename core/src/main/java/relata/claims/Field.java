package relata.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.text.Span;

/** What a reader of a report may tell of a claim otherwise than Relata does. */
public enum Field {
    RELATION,
    ACTOR,
    COUNTERPART,
    PLACE,
    QUANTITY,
    MEASURE,
    TOPIC,
    WEAPON,
    MODALITY,
    TIME;

    /**
     * What a field holds.
     *
     * @param text words of the report; of fields that hold none a value as users write it, such as "20..30 people"
     * @param span where words of the report stand
     * @param id what those words stand for
     */
    public record Value(String text, Optional<Span> span, Optional<String> id) {

        /** Of a field that holds no words of the report. */
        public static Value of(String text) {
            return new Value(text, Optional.empty(), Optional.empty());
        }

        public static Value of(Mention mention) {
            return new Value(mention.text(), Optional.of(mention.span()), mention.id());
        }

        Mention mention() {
            return new Mention(text, span.orElseThrow(), id);
        }
    }

    /** The word used in exports and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds words of the report, with their place and what they stand for. */
    public boolean hasWords() {
        return switch (this) {
            case ACTOR, COUNTERPART, PLACE, WEAPON -> true;
            case RELATION, QUANTITY, MEASURE, TOPIC, MODALITY, TIME -> false;
        };
    }

    /** Whether a claim may do without it. */
    boolean mayBeEmpty() {
        return this != RELATION && this != MODALITY;
    }

    /** Whether it may hold several. */
    boolean mayBeSeveral() {
        return this == ACTOR || this == COUNTERPART;
    }

    /** What a claim holds there: one value in most fields, none where it is silent. */
    public List<Value> of(Claim claim) {
        return switch (this) {
            case RELATION -> List.of(Value.of(claim.relation().word()));
            case ACTOR -> claim.actors().stream().map(Value::of).toList();
            case COUNTERPART -> claim.counterparts().stream().map(Value::of).toList();
            case PLACE -> values(claim.place().map(Place::mention), Value::of);
            case QUANTITY -> values(claim.quantity(), quantity -> Value.of(Written.quantity(quantity)));
            case MEASURE -> values(claim.measure(), Value::of);
            case TOPIC -> values(claim.topic(), Value::of);
            case WEAPON -> values(claim.weapon(), Value::of);
            case MODALITY -> List.of(Value.of(claim.modality().word()));
            case TIME -> values(claim.occurred(), occurred -> Value.of(Written.days(occurred)));
        };
    }

    private static <T> List<Value> values(Optional<T> held, Function<T, Value> value) {
        return held.map(value).stream().toList();
    }

    /** The fields in which two claims differ, be it in words, value or identity. */
    public static List<Field> differing(Claim one, Claim other) {
        return Stream.of(values())
                .filter(field -> !field.of(one).equals(field.of(other)))
                .toList();
    }
}
