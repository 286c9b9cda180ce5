package relata.claims;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What fields of a claim hold instead. Fields that are not named stay as they are; those with an empty list are emptied.
 *
 * @param values words of the report with their place, or values as users write them
 */
public record Correction(Map<Field, List<Field.Value>> values) {

    public Correction {
        Map<Field, List<Field.Value>> copy = new EnumMap<>(Field.class);
        values.forEach((field, held) -> copy.put(field, List.copyOf(held)));
        values = Collections.unmodifiableMap(copy);
        values.forEach(Correction::check);
    }

    private static void check(Field field, List<Field.Value> held) {
        if (held.isEmpty() && !field.mayBeEmpty()) {
            throw new IllegalArgumentException("a claim has a " + field.word());
        }
        if (held.size() > 1 && !field.mayBeSeveral()) {
            throw new IllegalArgumentException("a claim has one " + field.word() + " at most");
        }
        if (field.hasWords() && held.stream().anyMatch(value -> value.span().isEmpty())) {
            throw new IllegalArgumentException("a claim's " + field.word() + " is words of the report");
        }
        held.forEach(value -> {
            switch (field) {
                case RELATION -> Written.constant(Relation.values(), Relation::word, value.text());
                case MODALITY -> Written.constant(Modality.values(), Modality::word, value.text());
                case QUANTITY -> Written.quantity(value.text());
                case TIME -> Written.days(value.text());
                case ACTOR, COUNTERPART, PLACE, WEAPON, MEASURE, TOPIC -> {}
            }
        });
    }

    /** The claim with what it holds instead. */
    public Claim of(Claim claim) {
        return new Claim(
                claim.id(),
                only(Field.RELATION, text -> Written.constant(Relation.values(), Relation::word, text))
                        .orElse(Optional.of(claim.relation()))
                        .orElseThrow(),
                claim.trigger(),
                claim.sentence(),
                mentions(Field.ACTOR).orElse(claim.actors()),
                mentions(Field.COUNTERPART).orElse(claim.counterparts()),
                mentions(Field.PLACE)
                        .map(places -> places.stream().findFirst().map(place -> place(claim, place)))
                        .orElse(claim.place()),
                only(Field.QUANTITY, Written::quantity).orElse(claim.quantity()),
                only(Field.MEASURE, Function.identity()).orElse(claim.measure()),
                only(Field.TOPIC, Function.identity()).orElse(claim.topic()),
                mentions(Field.WEAPON)
                        .map(weapons -> weapons.stream().findFirst())
                        .orElse(claim.weapon()),
                only(Field.MODALITY, text -> Written.constant(Modality.values(), Modality::word, text))
                        .orElse(Optional.of(claim.modality()))
                        .orElseThrow(),
                only(Field.TIME, Written::days).orElse(claim.occurred()),
                claim.voices(),
                claim.rule(),
                claim.repeats());
    }

    /** None where the field is not named; an empty one inside where it is emptied. */
    @SuppressWarnings("OptionalMapToOptional")
    private <T> Optional<Optional<T>> only(Field field, Function<String, T> read) {
        return held(field).map(values -> values.stream().findFirst().map(value -> read.apply(value.text())));
    }

    private Optional<List<Mention>> mentions(Field field) {
        return held(field)
                .map(values -> values.stream().map(Field.Value::mention).toList());
    }

    private Optional<List<Field.Value>> held(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The same words with another identity lie as they did; other words are the place itself. */
    private static Place place(Claim claim, Mention mention) {
        return claim.place()
                .filter(before -> before.mention().span().equals(mention.span()))
                .map(before -> new Place(mention, before.part(), before.relation()))
                .orElseGet(() -> new Place(mention, false));
    }
}
