package relata.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Phrase;
import relata.text.Span;

/** One frame found in one clause, its roles filled: what claims are made of. */
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
        Optional<Quantities.Found> quantity) {

    Saying withPlaces(List<Phrase> others) {
        return new Saying(frame, clause, carrier, trigger, actors, counterparts, others, weapon, topic, quantity);
    }

    Saying withActors(List<Phrase> others) {
        return new Saying(frame, clause, carrier, trigger, others, counterparts, places, weapon, topic, quantity);
    }

    Saying withMoreTargets(List<Phrase> more) {
        List<Phrase> all =
                Stream.concat(counterparts.stream(), more.stream()).distinct().toList();
        return new Saying(frame, clause, carrier, trigger, actors, all, places, weapon, topic, quantity);
    }

    Relation relation() {
        return frame.relation();
    }
}
