package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relata.language.Argument;
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
                if (kinds.isBareNumber(phrase)) {
                    continue;
                }
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

    /** Who is behind an attack: "air strikes by X", "X's strikes", "Russian strikes", "rockets that X fired". */
    List<Phrase> behind(Phrase attack) {
        return graph.headedBy(attack.head()).stream()
                .flatMap(clause -> Stream.concat(
                        BEHIND.stream().map(path -> named(clause, path)),
                        Stream.of(armed(launching(clause)), armed(claimants(clause)))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Phrase> named(Clause attack, String path) {
        List<Phrase> found = paths.at(attack, path);
        return path.equals("mod")
                ? found.stream().filter(kinds::isActingModifier).toList()
                : armed(found.stream());
    }

    private List<Phrase> armed(Stream<Phrase> phrases) {
        return phrases.filter(phrase -> kinds.isFighter(phrase) && !kinds.isWeapon(phrase) && !kinds.isNobody(phrase))
                .toList();
    }

    /** "rockets fired by <i>X</i>", "<i>X</i> fired rockets that …". */
    private Stream<Phrase> launching(Clause attack) {
        Stream<Phrase> by = attack.dependents().stream()
                .filter(d -> d.passive() && attacks.test(d))
                .flatMap(d -> d.at("subject").stream());
        Stream<Phrase> fired = attack.governor().stream()
                .filter(verb -> verb.head().isVerb() && attacks.test(verb))
                .filter(verb ->
                        verb.at("object").stream().anyMatch(p -> p.head().equals(attack.head())))
                .flatMap(verb -> verb.at("subject").stream());
        return Stream.concat(by, fired);
    }

    /** "<i>X</i> claimed responsibility for the attack": the parser hangs the attack on the noun or on the verb. */
    private static Stream<Phrase> claimants(Clause attack) {
        return attack.governors()
                .limit(2)
                .filter(verb -> verb.head().lemma().equals("claim") && !verb.negated())
                .filter(verb ->
                        verb.at("object").stream().anyMatch(p -> p.head().is("responsibility")))
                .flatMap(verb -> verb.at("subject").stream());
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
        return relative || adverbial && !clause.passive() && !hasOwnSubject(clause);
    }

    /** Whether a clause has a subject that is not just lent by the clause around it. */
    static boolean hasOwnSubject(Clause clause) {
        return clause.arguments().stream()
                .anyMatch(a -> a.path().equals("subject") && a.origin() != Argument.Origin.INHERITED);
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        return phrases.stream().distinct().toList();
    }
}
