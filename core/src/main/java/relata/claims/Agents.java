package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relata.language.Argument;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.ClauseGraph;
import relata.language.Phrase;
import relata.language.Token;

/** Finds who did it: a weapon or an attack stands for whoever is said to be behind it. */
final class Agents {

    private static final Set<String> BLAMED = Set.of("blame", "attribute");
    private static final Set<String> CAUSING = Set.of("cause", "inflict");
    private static final List<String> CAUSES = List.of(
            "in", "by", "from", "during", "after", "following", "due to", "because of", "as.of", "under", "with");
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
    List<Phrase> acting(Clause clause, String path, Kind kind) {
        boolean civil = kind == Kind.DIPLOMACY;
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
            } else if (kinds.isUndertaking(phrase)) {
                found.addAll(behind(phrase)); // "rebel advances cut the road"
            } else if (kind == Kind.CONTROL && phrase.head().is("our")) {
                found.add(phrase); // "under our control": who speaks; "their" would be a guess
            } else if (kinds.isFighter(phrase) || kinds.isPeople(phrase) || civil && isCivil(phrase)) {
                found.add(phrase);
            }
        }
        return isModifierPath(path) ? joined(found) : distinct(found);
    }

    /** Who speaks and agrees without arms: a party, or a text that stands for its authors. */
    private boolean isCivil(Phrase phrase) {
        return kinds.isParty(phrase) || kinds.is(phrase, "document");
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
        List<Phrase> found = paths.at(attack, path).stream().map(this::leader).toList();
        if (path.equals("mod")) {
            // "militant rocket attack": beside the weapon stands who used it; a "terrorist attack" is a kind of attack.
            boolean equipped = found.stream().anyMatch(kinds::isWeapon);
            return joined(found.stream()
                    .filter(phrase -> kinds.isActingModifier(phrase)
                            || isLeader(phrase)
                            || equipped && kinds.is(phrase, "fighter"))
                    .filter(phrase -> !kinds.isWeapon(phrase))
                    .toList());
        }
        if (path.equals("poss") && found.stream().anyMatch(kinds::isPossessive)) {
            return found;
        }
        return armed(found.stream());
    }

    /** "<i>Norland-led</i> raids": the parser hangs only "-led" on the raids. */
    private Phrase leader(Phrase modifier) {
        int led = modifier.head().index();
        boolean leads = modifier.head().is("led") || modifier.head().is("-led");
        int name = led > 1 && graph.tokens().get(led - 1).is("-") ? led - 2 : led - 1;
        if (!leads || name < 0 || !graph.tokens().get(name).isName()) {
            return modifier;
        }
        List<Token> tokens = graph.tokens().subList(name, led + 1);
        return new Phrase(modifier.head(), tokens, tokens.get(0).span().cover(modifier.span()), Optional.empty());
    }

    private static boolean isLeader(Phrase phrase) {
        return phrase.tokens().size() > 1
                && phrase.tokens().get(phrase.tokens().size() - 1).text().endsWith("led");
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
        return Stream.of(by, fired, blamed(attack)).flatMap(found -> found);
    }

    /** "strikes blamed on <i>X</i>", "an attack attributed to <i>X</i>". */
    private static Stream<Phrase> blamed(Clause attack) {
        return attack.dependents().stream()
                .filter(d -> !d.negated() && BLAMED.contains(d.head().lemma()))
                .flatMap(d -> Stream.concat(d.at("on").stream(), d.at("to").stream()));
    }

    /** "<i>X</i> claimed responsibility for the attack", where the attack hangs on the noun or on the verb; "<i>X</i> claimed the attack". */
    private static Stream<Phrase> claimants(Clause attack) {
        return attack.governors()
                .limit(2)
                .filter(verb -> verb.head().lemma().equals("claim") && !verb.negated())
                .filter(verb -> verb.at("object").stream()
                        .anyMatch(p -> p.head().is("responsibility") || p.head().equals(attack.head())))
                .flatMap(verb -> verb.at("subject").stream());
    }

    /** Who killed, where the clause itself does not say: the attack they died in, or the strike that the sentence tells beside it. */
    List<Phrase> causing(Clause clause) {
        for (String path : CAUSES) {
            for (Phrase event : paths.at(clause, path)) {
                if (kinds.isWeapon(Kinds.core(event))) {
                    List<Phrase> found = behind(Kinds.core(event));
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
                List<Phrase> found = acting(other, "subject", Kind.ATTACK).stream()
                        .filter(phrase -> !kinds.isPronoun(phrase)) // "killed when they fired": the dead themselves
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        Optional<Clause> causing = clause.governor()
                .filter(verb ->
                        !clause.head().isVerb() && CAUSING.contains(verb.head().lemma()) && !verb.passive());
        if (causing.isPresent()) {
            return acting(causing.get(), "subject", Kind.ATTACK);
        }
        Optional<Phrase> attack = attackAbove(clause);
        if (attack.isPresent()) {
            return behind(attack.get());
        }
        return inheritsItsActor(clause)
                ? clause.governors()
                        .limit(3)
                        .filter(this::isAttack) // whoever holds the town of "in X, which they hold, shelling killed"
                        // did not kill
                        .map(g -> acting(g, "subject", Kind.ATTACK))
                        .filter(f -> !f.isEmpty() && f.stream().noneMatch(p -> isAntecedent(p, clause)))
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** "an attack in the quarter <i>which killed five</i>": the parser takes the nearest noun for what killed. */
    private Optional<Phrase> attackAbove(Clause clause) {
        if (clause.link().filter(l -> l == Link.RELATIVE).isEmpty()) {
            return Optional.empty();
        }
        return clause.governors()
                .limit(4)
                .takeWhile(noun -> !noun.head().isVerb())
                .flatMap(noun -> graph.phrase(noun.head()).stream())
                .filter(kinds::isWeapon)
                .findFirst();
    }

    /** "bombed the town", "committed a massacre in the town". */
    private boolean isAttack(Clause clause) {
        return attacks.test(clause)
                || clause.head().isVerb()
                        && clause.at("object").stream()
                                .anyMatch(object -> kinds.isWeapon(object)
                                        && graph.headedBy(object.head())
                                                .flatMap(paths::lightVerbOf)
                                                .filter(clause::equals)
                                                .isPresent());
    }

    /** "three people, two of whom died": what a relative clause is said of did not do it. */
    private static boolean isAntecedent(Phrase phrase, Clause relative) {
        return relative.governor()
                .filter(noun -> noun.head().equals(phrase.head()))
                .isPresent();
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
                .filter(a -> !a.phrase().head().tag().startsWith("W")) // "which", which stands for another
                .anyMatch(a -> a.path().equals("subject") && a.origin() != Argument.Origin.INHERITED);
    }

    /** "<i>Norlandic army</i> raids" name one who acts, "<i>army</i> and <i>rebel</i> raids" two. */
    private static List<Phrase> joined(List<Phrase> modifiers) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase modifier : distinct(modifiers)) {
            int last = joined.size() - 1;
            boolean follows = last >= 0
                    && joined.get(last).head().index() + 1
                            == modifier.tokens().get(0).index();
            if (follows) {
                Phrase first = joined.remove(last);
                List<Token> tokens = new ArrayList<>(first.tokens());
                tokens.addAll(modifier.tokens());
                joined.add(new Phrase(modifier.head(), tokens, first.span().cover(modifier.span()), Optional.empty()));
            } else {
                joined.add(modifier);
            }
        }
        return joined;
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        return phrases.stream().distinct().toList();
    }
}
