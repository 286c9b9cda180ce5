package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.ClauseGraph;
import relata.language.Phrase;

/** Finds who did it: a weapon or an attack stands for whoever is said to be behind it. */
final class Agents {

    private static final List<String> BEHIND = List.of("by", "poss", "subject", "mod");

    private final ClauseGraph graph;
    private final Kinds kinds;
    private final Paths paths;
    private final Predicate<Clause> attacks;

    /** @param attacks whether a clause tells of an attack: "killed as they fired" names who killed, "killed as they fled" does not */
    Agents(ClauseGraph graph, Kinds kinds, Paths paths, Predicate<Clause> attacks) {
        this.attacks = attacks;
        this.graph = graph;
        this.kinds = kinds;
        this.paths = paths;
    }

    /** Those of some phrases that can act, weapons replaced by those behind them. */
    List<Phrase> acting(Clause clause, List<String> roles, Kind kind) {
        boolean civil = kind == Kind.DIPLOMACY;
        for (String path : roles) {
            List<Phrase> found = new ArrayList<>();
            for (Phrase named : paths.at(clause, path)) {
                Phrase phrase = Kinds.core(named);
                if (isModifierPath(path)) {
                    if (kinds.isActingModifier(phrase)) {
                        found.add(phrase);
                    }
                } else if (kinds.isWeapon(phrase)) {
                    found.addAll(behind(phrase));
                } else if (kinds.isFighter(phrase) || kinds.isPeople(phrase) || civil && kinds.isParty(phrase)) {
                    found.add(phrase);
                }
            }
            if (!found.isEmpty()) {
                return distinct(found);
            }
        }
        return List.of();
    }

    private static boolean isModifierPath(String path) {
        return path.equals("mod") || path.endsWith(".mod");
    }

    /** Who is behind an attack: "air strikes by X", "X's strikes", "Russian strikes". */
    List<Phrase> behind(Phrase attack) {
        Optional<Clause> clause = graph.headedBy(attack.head());
        return clause.map(c -> BEHIND.stream()
                        .map(path -> paths.at(c, path).stream()
                                .filter(p -> path.equals("mod")
                                        ? kinds.isActingModifier(p)
                                        : kinds.isFighter(p) && !kinds.isWeapon(p))
                                .toList())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** Who killed, where the clause itself does not say: the attack they died in, or the strike that the sentence tells beside it. */
    List<Phrase> causing(Clause clause) {
        for (String path : List.of("in", "by", "from", "during", "after")) {
            for (Phrase event : clause.at(path)) {
                if (kinds.isWeapon(event)) {
                    List<Phrase> found = behind(event);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        for (Clause other : clause.dependents()) {
            boolean tells = other.link().filter(l -> l == Link.ADVERBIAL).isPresent()
                    && other.marker()
                            .filter(m -> m.is("after") || m.is("when") || m.is("as") && attacks.test(other))
                            .isPresent();
            boolean when = other.link().filter(l -> l == Link.ADVERBIAL).isPresent()
                    && other.adverbs().stream().anyMatch(a -> a.is("when"));
            if (tells || when) {
                List<Phrase> found = acting(other, List.of("subject"), Kind.ATTACK);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return inheritsItsActor(clause)
                ? clause.governors()
                        .limit(3)
                        .filter(attacks) // whoever holds the town of "in X, which they hold, shelling killed" did not
                        // kill
                        .map(g -> acting(g, List.of("subject"), Kind.ATTACK))
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** "…, killing five" has the actor of the clause around it; "killed on Monday, officials said" does not. */
    private static boolean inheritsItsActor(Clause clause) {
        boolean relative = clause.link().filter(l -> l == Link.RELATIVE).isPresent();
        boolean adverbial = clause.link().filter(l -> l == Link.ADVERBIAL).isPresent();
        return relative || adverbial && !clause.passive() && !clause.has("subject");
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        return phrases.stream().distinct().toList();
    }
}
