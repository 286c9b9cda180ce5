package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;

/** The dead and the wounded of one breath share who did it and where: "<i>rebels</i> killed three and wounded nine <i>in the market</i>". */
final class Companions {

    private static final Set<Relation> HARMED = Set.of(Relation.KILLED, Relation.WOUNDED);

    private Companions() {}

    static List<Saying> complete(List<Saying> sayings, Trace trace) {
        List<Saying> complete = new ArrayList<>(sayings);
        for (int i = 0; i < complete.size(); i++) {
            for (int j = 0; j < complete.size(); j++) {
                Saying first = complete.get(i);
                Saying second = complete.get(j);
                if (areTogether(first, second)) {
                    complete.set(j, lent(second, first, true, trace));
                    complete.set(i, lent(first, second, second.clause().passive(), trace));
                }
            }
        }
        return complete;
    }

    private static Saying lent(Saying saying, Saying other, boolean actorsToo, Trace trace) {
        Saying whole = saying;
        if (saying.places().isEmpty() && !other.places().isEmpty()) {
            whole = whole.withPlaces(other.places()).filledBy(Role.PLACE, source(other));
            trace.lent(whole, Role.PLACE, other);
        }
        if (actorsToo && saying.actors().isEmpty() && !other.actors().isEmpty()) {
            whole = whole.withActors(other.actors()).filledBy(Role.ACTOR, source(other));
            trace.lent(whole, Role.ACTOR, other);
        }
        return whole;
    }

    private static String source(Saying other) {
        return other.relation().word();
    }

    private static boolean areTogether(Saying first, Saying second) {
        Optional<Clause> governor = second.clause()
                .link()
                .filter(link -> link == Clause.Link.COORDINATE)
                .flatMap(link -> second.clause().governor());
        boolean ownAgent = second.frame().head() == Frame.Head.VERB
                && !second.clause().passive()
                && Agents.hasOwnSubject(second.clause());
        return HARMED.contains(first.relation())
                && HARMED.contains(second.relation())
                && governor.filter(first.clause()::equals).isPresent()
                && !ownAgent;
    }
}
