package relata.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Phrase;

/** Settles which of several readings of the same words stand. */
final class Rivals {

    private static final Set<String> CARRYING = Set.of("subject", "object", "under", "to", "with");

    private Rivals() {}

    static List<Saying> settle(List<Saying> sayings, Trace trace) {
        List<Saying> kept = new ArrayList<>();
        Map<String, Saying> seen = new HashMap<>();
        for (Saying saying : sayings) {
            // "a toll of 44 dead": one number of the dead, said with two words.
            Optional<Saying> sameNumber = saying.quantity()
                    .filter(found -> saying.relation().kind() == Kind.CASUALTIES)
                    .map(found -> seen.putIfAbsent(saying.relation().word() + " of " + found.from(), saying));
            if (sameNumber.isPresent()) {
                trace.lost(saying, sameNumber.get(), "its number is told already");
                continue;
            }
            // One clause says one thing of a kind; the frame that stands first in the lexicon says it best.
            Optional<Saying> sameKind = Optional.ofNullable(seen.putIfAbsent(
                    saying.clause().head().index() + saying.relation().kind().word(), saying));
            if (sameKind.isPresent()) {
                trace.lost(
                        saying,
                        sameKind.get(),
                        "one clause tells one claim of kind "
                                + saying.relation().kind().word());
                continue;
            }
            Optional<Saying> carrier = carrier(saying, sayings);
            if (carrier.isPresent()) {
                trace.lost(saying, carrier.get(), "the verb tells it with the noun");
                continue;
            }
            Optional<Saying> act = Acts.telling(saying, sayings);
            if (act.isPresent()) {
                trace.lost(saying, act.get(), "one act is not told again with what it is about");
                continue;
            }
            int first = coordinatedStrike(saying, kept);
            if (first >= 0) {
                trace.lost(saying, kept.get(first), "one attack, to which its targets are added");
                kept.set(first, kept.get(first).withMoreTargets(saying.counterparts()));
            } else {
                kept.add(saying);
            }
        }
        return kept;
    }

    /** "the strikes engaged a unit and destroyed a building": one attack with two targets. */
    private static int coordinatedStrike(Saying saying, List<Saying> kept) {
        if (saying.relation() != Relation.STRIKES
                || saying.clause()
                        .link()
                        .filter(l -> l == Clause.Link.COORDINATE)
                        .isEmpty()) {
            return -1;
        }
        for (int i = 0; i < kept.size(); i++) {
            Saying other = kept.get(i);
            boolean sameVerbGroup = saying.clause().governors().anyMatch(g -> g == other.clause());
            if (other.relation() == Relation.STRIKES && sameVerbGroup && sharesSubject(saying, other)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sharesSubject(Saying saying, Saying other) {
        List<Phrase> subject = saying.clause().at("subject");
        return !subject.isEmpty() && subject.equals(other.clause().at("subject"));
    }

    /** "the raids hit a market", "came under the control of": what the noun says, the verb with it says already. */
    private static Optional<Saying> carrier(Saying saying, List<Saying> sayings) {
        boolean noun = saying.frame().head() == Frame.Head.NOUN;
        return !noun
                ? Optional.empty()
                : sayings.stream()
                        .filter(other -> other.frame().head() == Frame.Head.VERB)
                        .filter(other -> other.relation() == saying.relation()
                                || other.relation().kind() == Kind.CONTROL
                                        && saying.relation().kind() == Kind.CONTROL
                                || other.relation() == Relation.CONTESTS && saying.relation() == Relation.STRIKES)
                        .filter(other -> isPartOf(saying.clause(), other.clause())
                                || saying.relation() == Relation.CONTESTS && isWithin(saying.clause(), other.clause())
                                || saying.relation() == Relation.STRIKES && isMeans(saying, other))
                        .findFirst();
    }

    /** "hit 34 targets in three airstrikes": how the verb's act was done, where the noun tells nothing of its own. */
    private static boolean isMeans(Saying noun, Saying verb) {
        return noun.counterparts().isEmpty() && noun.actors().isEmpty() && isWithin(noun.clause(), verb.clause());
    }

    /** "engaged in heavy clashes". */
    private static boolean isWithin(Clause noun, Clause verb) {
        return verb.at("in").stream().anyMatch(phrase -> phrase.head().equals(noun.head()));
    }

    private static boolean isPartOf(Clause noun, Clause verb) {
        return verb.arguments().stream()
                .filter(argument -> CARRYING.contains(argument.path()))
                .anyMatch(argument -> argument.phrase().head().equals(noun.head()));
    }
}
