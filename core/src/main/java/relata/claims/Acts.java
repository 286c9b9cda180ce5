package relata.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Clause.Link;

/** Tells a diplomatic act from what it is about: "called on them to accept the plan" is one act, not two. */
final class Acts {

    private static final Set<Relation> WITH_CONTENT =
            Set.of(Relation.PROPOSES, Relation.ACCEPTS, Relation.REJECTS, Relation.WITHDRAWS, Relation.THREATENS);
    private static final Set<String> CONTENT_MARKERS = Set.of("to", "that", "on", "upon", "for", "in", "with");

    private Acts() {}

    /** The act that tells a saying already. */
    static Optional<Saying> telling(Saying saying, List<Saying> sayings) {
        if (saying.relation().kind() != Kind.DIPLOMACY) {
            return Optional.empty();
        }
        return sayings.stream()
                .filter(other -> other.clause() != saying.clause())
                .filter(other -> isContent(saying, other) || isEcho(saying, other))
                .findFirst();
    }

    /** "refused to <i>sign</i>", "rejected <i>talks</i> with X". */
    private static boolean isContent(Saying saying, Saying act) {
        return WITH_CONTENT.contains(act.relation())
                && (isToldBy(saying.clause(), act.clause())
                        || saying.relation() == Relation.MEETS && isAbout(saying.clause(), act.clause()));
    }

    /** "condemned the raids, <i>calling</i> them a crime": the same blame in other words. */
    private static boolean isEcho(Saying saying, Saying act) {
        return saying.relation() == Relation.ACCUSES
                && act.relation() == Relation.ACCUSES
                && saying.counterparts().isEmpty()
                && isLinked(saying.clause(), Link.ADVERBIAL)
                && saying.clause().governor().filter(act.clause()::equals).isPresent();
    }

    /** Whether a clause completes another: an infinitive, a that-clause, or one that hangs on such. */
    private static boolean isToldBy(Clause content, Clause act) {
        Clause first = content;
        while ((isLinked(first, Link.COORDINATE) || isLinked(first, Link.INFINITIVE))
                && first.governor().filter(above -> above != act).isPresent()) {
            first = first.governor().orElseThrow();
        }
        return first.governor().filter(act::equals).isPresent()
                && first.head().index() > act.head().index()
                && completes(first, act);
    }

    private static boolean completes(Clause clause, Clause act) {
        Optional<String> marker = clause.marker().map(m -> m.text().toLowerCase(Locale.ROOT));
        boolean argument = isLinked(clause, Link.INFINITIVE) || isLinked(clause, Link.COMPLEMENT);
        boolean marked = marker.filter(CONTENT_MARKERS::contains).isPresent();
        return argument && (marker.isEmpty() || marked)
                || isLinked(clause, Link.ADVERBIAL) && (marked || isRightBehind(clause, act));
    }

    /** "rejected talks", "is ready to take part in talks". */
    private static boolean isAbout(Clause noun, Clause act) {
        boolean within = noun.governor()
                .filter(verb -> verb != act && isToldBy(verb, act))
                .isPresent();
        return within
                || act.arguments().stream()
                        .anyMatch(argument -> !argument.path().equals("subject")
                                && argument.phrase().head().equals(noun.head()));
    }

    private static boolean isRightBehind(Clause content, Clause act) {
        return content.head().index() == act.head().index() + 1;
    }

    private static boolean isLinked(Clause clause, Link link) {
        return clause.link().filter(link::equals).isPresent();
    }
}
