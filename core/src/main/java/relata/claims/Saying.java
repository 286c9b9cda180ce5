package relata.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Phrase;
import relata.text.Span;

/**
 * One frame found in one clause, its roles filled: what claims are made of.
 *
 * @param sources the path or the rule that filled a role, or looked in vain
 */
record Saying(
        Frame frame,
        Clause clause,
        Clause carrier,
        Span trigger,
        List<Phrase> actors,
        List<Phrase> counterparts,
        List<Phrase> places,
        Optional<Phrase> weapon,
        Optional<Phrase> topic,
        Optional<Quantities.Found> quantity,
        Map<Role, String> sources) {

    private static final String AMOUNT = "amount";

    Saying withPlaces(List<Phrase> others) {
        return new Saying(
                frame, clause, carrier, trigger, actors, counterparts, others, weapon, topic, quantity, sources);
    }

    Saying withActors(List<Phrase> others) {
        return new Saying(
                frame, clause, carrier, trigger, others, counterparts, places, weapon, topic, quantity, sources);
    }

    /** With other words about what filled a role. */
    Saying filledBy(Role role, String source) {
        Map<Role, String> others = new EnumMap<>(Role.class);
        others.putAll(sources);
        others.put(role, source);
        return new Saying(
                frame, clause, carrier, trigger, actors, counterparts, places, weapon, topic, quantity, others);
    }

    /** The path or the rule that filled a role; none where nothing did. */
    Optional<String> source(Role role) {
        boolean filled = switch (role) {
            case ACTOR -> !actors.isEmpty();
            case COUNTERPART -> !counterparts.isEmpty();
            case PLACE -> !places.isEmpty();
            case WEAPON -> weapon.isPresent();
            case TOPIC -> topic.isPresent();
            case QUANTITY -> quantity.isPresent();
        };
        return Optional.ofNullable(sources.get(role)).filter(source -> filled);
    }

    /** Told as a figure: where and how much are those of the amount. */
    Saying measured(Measures.Measure measure) {
        return new Saying(
                        frame,
                        clause,
                        carrier,
                        trigger,
                        actors,
                        counterparts,
                        measure.place().stream().toList(),
                        weapon,
                        topic,
                        Optional.of(measure.found()),
                        sources)
                .filledBy(Role.PLACE, AMOUNT)
                .filledBy(Role.QUANTITY, AMOUNT);
    }

    Saying withMoreTargets(List<Phrase> more) {
        List<Phrase> all =
                Stream.concat(counterparts.stream(), more.stream()).distinct().toList();
        return new Saying(frame, clause, carrier, trigger, actors, all, places, weapon, topic, quantity, sources);
    }

    Relation relation() {
        return frame.relation();
    }
}
