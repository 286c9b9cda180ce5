package relata.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relata.language.Clause;
import relata.language.Phrase;

/** Settles which of several readings of the same words stand. */
final class Rivals {

    private Rivals() {}

    static List<Saying> settle(List<Saying> sayings) {
        List<Saying> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Saying saying : sayings) {
            // One clause says one thing of a kind; the frame that stands first in the lexicon says it best.
            if (!seen.add(saying.clause().head().index() + saying.relation().kind().word()) || isCarried(saying, sayings)) {
                continue;
            }
            int first = coordinatedStrike(saying, kept);
            if (first >= 0) {
                kept.set(first, kept.get(first).withMoreTargets(saying.counterparts()));
            } else {
                kept.add(saying);
            }
        }
        return kept;
    }

    /** "the strikes engaged a unit and destroyed a building": one attack with two targets. */
    private static int coordinatedStrike(Saying saying, List<Saying> kept) {
        if (saying.relation() != Relation.STRIKES || saying.clause().link().filter(l -> l == Clause.Link.COORDINATE).isEmpty()) {
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

    /** "the raids hit a market": the raids are told by the verb already. */
    private static boolean isCarried(Saying saying, List<Saying> sayings) {
        if (saying.relation() != Relation.STRIKES || saying.frame().head() != Frame.Head.NOUN) {
            return false;
        }
        int noun = saying.clause().head().index();
        return sayings.stream()
                .filter(other -> other.relation() == Relation.STRIKES && other.frame().head() == Frame.Head.VERB)
                .anyMatch(other -> names(other.clause().at("subject"), noun) || names(other.clause().at("object"), noun)
                        || names(other.clause().at("under"), noun) || names(other.clause().at("to"), noun));
    }

    private static boolean names(List<Phrase> phrases, int head) {
        return phrases.stream().anyMatch(phrase -> phrase.head().index() == head);
    }
}
