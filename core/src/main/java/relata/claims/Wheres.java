package relata.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import relata.language.Argument;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.ClauseGraph;
import relata.language.Phrase;
import relata.language.Token;

/** Finds where something is said to have happened, from the clause outwards. */
final class Wheres {

    private static final Set<String> LOCATIVES = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "around",
            "outside",
            "across",
            "throughout",
            "within",
            "on",
            "over",
            "along",
            "north of",
            "south of",
            "east of",
            "west of",
            "close to",
            "outside of",
            "inside of",
            "northeast of",
            "northwest of",
            "southeast of",
            "southwest of",
            "into",
            "beside");
    private static final Set<String> STRONG =
            Set.of("in", "at", "near", "inside", "around", "outside", "across", "throughout", "within", "on");

    private static final Set<String> BOUNDS = Set.of("VBD", "VBZ", "VBP", "MD", "WRB");
    private static final List<String> TARGETED = List.of("on", "against", "of", "at", "upon");

    private final ClauseGraph graph;
    private final Kinds kinds;
    private final Paths paths;
    private final Predicate<Clause> acts;

    /** @param acts whether a clause tells of an attack or of control, so that its object may be where things happened */
    Wheres(ClauseGraph graph, Kinds kinds, Paths paths, Predicate<Clause> acts) {
        this.acts = acts;
        this.graph = graph;
        this.kinds = kinds;
        this.paths = paths;
    }

    /** The places of an event: of its clause, of what takes part in it, then – where wide – of the clauses around it. */
    List<Phrase> around(Clause clause, boolean wide) {
        Stream<Supplier<List<Phrase>>> near = Stream.of(
                () -> beside(clause),
                () -> paths.lightVerbOf(clause).map(this::beside).orElse(List.of()),
                () -> clause.governor()
                        .filter(host -> takesPart(clause, host))
                        .map(this::besideAny)
                        .orElse(List.of()),
                () -> ofParticipants(clause, wide));
        if (!wide) {
            return near.map(Supplier::get)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        List<Phrase> found = nearestNamed(Stream.concat(near, Stream.of(() -> below(clause))));
        return found.stream().allMatch(kinds::isUnnamedStructure)
                ? nearestNamed(Stream.of(() -> found, () -> above(clause), () -> behind(clause)))
                : found;
    }

    /** The first places that have a name; else the first without one: "wounded in the city when shells hit <i>Ada Square</i>". */
    private List<Phrase> nearestNamed(Stream<Supplier<List<Phrase>>> circles) {
        List<Phrase> unnamed = List.of();
        for (Supplier<List<Phrase>> circle : (Iterable<Supplier<List<Phrase>>>) circles::iterator) {
            List<Phrase> found = told(circle.get());
            if (found.stream().anyMatch(kinds::isNamedPlace)) {
                return found;
            }
            unnamed = unnamed.stream().allMatch(kinds::isUnnamedStructure) && !found.isEmpty() ? found : unnamed;
        }
        return unnamed;
    }

    /** Places as they tell most. */
    private List<Phrase> told(List<Phrase> places) {
        return places.stream()
                .flatMap(this::named)
                .map(this::besideCompass)
                .distinct()
                .toList();
    }

    /** "in the village of Ada <i>northeast of Maravel</i>": the village is the place, the rest tells where it lies. */
    private Phrase besideCompass(Phrase phrase) {
        int first = phrase.tokens().get(0).index();
        if (first == 0 || !kinds.isCompass(phrase)) {
            return phrase;
        }
        int end = graph.tokens().get(first - 1).span().end();
        return graph.tokens().subList(Math.max(0, first - 6), first).stream()
                .flatMap(token -> graph.phrase(token).stream())
                .filter(before -> before.span().end() == end && kinds.isPlace(before))
                .findFirst()
                .orElse(phrase);
    }

    /** Where the parse has no place, the next named one behind the word, before another clause begins. */
    private List<Phrase> behind(Clause clause) {
        List<Token> tokens = graph.tokens();
        for (int i = clause.head().index() + 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean coordinated = token.tag().equals("CC") && tokens.get(i + 1).isVerb();
            boolean purpose = token.is("to") && tokens.get(i + 1).tag().equals("VB");
            if (coordinated || purpose || BOUNDS.contains(token.tag()) || token.is(";") || token.is("according")) {
                return List.of();
            }
            // "clashes between the groups east of the capital"
            Optional<Phrase> compass = graph.phrase(token)
                    .filter(p -> kinds.isCompass(p) && p.tokens().size() == 1)
                    .filter(p -> p.of().filter(kinds::isPlace).isPresent());
            if (compass.isPresent()) {
                return List.of(compass.get());
            }
            if (STRONG.contains(token.text())) {
                int first = i + 1;
                List<Phrase> found = tokens.subList(first, Math.min(tokens.size(), first + 8)).stream()
                        .flatMap(t -> graph.phrase(t).stream())
                        .filter(p -> p.tokens().get(0).index() == first)
                        .filter(p -> kinds.isNamedPlace(p) || kinds.isSettlement(p))
                        .filter(p -> isWhere(p, token.text()))
                        .max(Comparator.comparingInt(p -> p.tokens().size())) // "Ada Hill district", not "Ada"
                        .stream()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "killed two and wounded nine <i>in the market</i>": the last of several verbs tells where for all of them. */
    private List<Phrase> besideAny(Clause clause) {
        Stream<Clause> coordinated = clause.dependents().stream()
                .filter(d -> d.link().filter(l -> l == Link.COORDINATE).isPresent())
                .filter(d -> d.head().isVerb() && !Agents.hasOwnSubject(d));
        return Stream.concat(Stream.of(clause), coordinated)
                .map(this::beside)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "on a school in Maravel": of a place without a name, the named one it stands in says more. */
    private Stream<Phrase> named(Phrase phrase) {
        if (kinds.isNamedPlace(phrase)) {
            return Stream.of(phrase);
        }
        List<Phrase> inner = graph.headedBy(phrase.head()).map(this::beside).orElse(List.of());
        return inner.stream().anyMatch(kinds::isNamedPlace) ? inner.stream() : Stream.of(phrase);
    }

    /** "<i>clashes</i> are under way at the gate": an event is where what is said of it is. */
    private static boolean takesPart(Clause event, Clause host) {
        return !event.head().isVerb()
                && (host.at("subject").stream().anyMatch(p -> p.head().equals(event.head()))
                        || host.at("object").stream().anyMatch(p -> p.head().equals(event.head())));
    }

    /** @param harm whether the place of harm is asked for: that is where the victims are, not where "rebels <i>in the hills</i>" fire from */
    private List<Phrase> ofParticipants(Clause clause, boolean harm) {
        return clause.arguments().stream()
                .filter(argument -> !harm || !isAttacker(argument))
                .flatMap(argument -> Stream.of(Kinds.core(argument.phrase()), argument.phrase()))
                .flatMap(phrase -> graph.headedBy(phrase.head()).stream())
                .map(this::ofParticipant)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isAttacker(Argument argument) {
        return argument.path().equals("subject")
                && kinds.isFighter(argument.phrase())
                && !kinds.isWeapon(Kinds.core(argument.phrase()));
    }

    /** "civilians <i>in the town</i>", "the fighters <i>who are in the town</i>". */
    private List<Phrase> ofParticipant(Clause participant) {
        // "56 civilians, including 19 children in Maravel", "positions of the rebels in Maravel"
        List<Phrase> own = Stream.concat(
                        Stream.of(participant),
                        Stream.of("including", "of")
                                .flatMap(path -> participant.at(path).stream())
                                .flatMap(p -> graph.headedBy(p.head()).stream()))
                .map(this::beside)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (!own.isEmpty()) {
            return own;
        }
        List<Phrase> hit = ofAttack(participant);
        if (!hit.isEmpty()) {
            return hit;
        }
        for (Clause relative : participant.dependents()) {
            if (relative.link()
                    .filter(l -> l == Link.RELATIVE || l == Link.PARTICIPLE)
                    .isPresent()) {
                List<Phrase> found = STRONG.contains(relative.preposition())
                        ? graph.phrase(relative.head()).filter(kinds::isPlace).stream()
                                .toList()
                        : beside(relative);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "killed in the shelling <i>of Maravel</i>", "in strikes that hit <i>Maravel</i>": what is hit is where those hit died. */
    private List<Phrase> ofAttack(Clause event) {
        if (graph.phrase(event.head()).filter(kinds::isWeapon).isEmpty()) {
            return List.of();
        }
        Stream<Phrase> named = TARGETED.stream()
                .flatMap(path -> paths.at(event, path).stream()
                        .filter(phrase -> !path.equals("against") || kinds.isSettlement(phrase)));
        Stream<Phrase> told = event.dependents().stream().filter(acts).flatMap(verb -> verb.at("object").stream());
        return Stream.concat(named, told)
                .filter(this::isTargetPlace)
                .filter(phrase -> !kinds.isCircumstance(phrase))
                .limit(1)
                .toList();
    }

    /** Places in the prepositional phrases that hang on a clause itself. */
    List<Phrase> beside(Clause clause) {
        List<Argument> places = clause.arguments().stream()
                .filter(argument -> LOCATIVES.contains(argument.path()) && isWhere(argument.phrase(), argument.path()))
                .toList();
        Optional<Argument> best = places.stream()
                .filter(argument -> kinds.isNamedPlace(argument.phrase()))
                .findFirst()
                .or(() -> places.stream().findFirst());
        return best.map(argument -> together(argument, places)).orElse(List.of());
    }

    /** "in Syria and Iraq", not "in the quarter in Damascus": only marks, conjunctions and listed names between. */
    private boolean isListedWith(Phrase first, Phrase other) {
        int from = Math.min(first.head().index(), other.head().index()) + 1;
        int to = Math.max(first.head().index(), other.head().index());
        return graph.tokens().subList(from, Math.max(from, to)).stream()
                .noneMatch(token -> token.tag().equals("IN") && !token.is("of") || token.isVerb());
    }

    /** The places that share a preposition with the best one; unnamed ones only where it has no name either. */
    private List<Phrase> together(Argument best, List<Argument> places) {
        boolean named = kinds.isNamedPlace(best.phrase());
        return places.stream()
                .filter(argument -> argument.path().equals(best.path()))
                .map(Argument::phrase)
                .filter(phrase -> phrase.equals(best.phrase()) || isListedWith(best.phrase(), phrase))
                .filter(phrase -> !named || kinds.isNamedPlace(phrase))
                .toList();
    }

    private boolean isWhere(Phrase phrase, String preposition) {
        if (kinds.isCircumstance(phrase) && !STRONG.contains(preposition)) {
            return false;
        }
        return kinds.isPlace(phrase) && !kinds.isCircumstance(phrase);
    }

    /** "killed … when jets struck the market". */
    private List<Phrase> below(Clause clause) {
        return ofOthers(clause.dependents().stream()
                .filter(d -> d.link().filter(l -> l == Link.ADVERBIAL).isPresent())
                .toList());
    }

    /** "struck the town killing …"; "…, where five were killed". */
    private List<Phrase> above(Clause clause) {
        return ofOthers(clause.governors().limit(3).toList());
    }

    private List<Phrase> ofOthers(List<Clause> others) {
        for (Clause other : others) {
            if (isSpeech(other)) {
                return List.of();
            }
            List<Phrase> found = List.of();
            if (acts.test(other)) {
                found = other.at("object").stream()
                        .flatMap(object -> object.head().is("control") ? object.of().stream() : Stream.of(object))
                        .filter(this::isTargetPlace)
                        .toList();
            }
            if (found.stream().noneMatch(kinds::isNamedPlace)) {
                List<Phrase> beside = beside(other);
                found = beside.isEmpty() ? found : beside;
            }
            if (found.isEmpty()) {
                found = ofParticipants(other, true);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private boolean isTargetPlace(Phrase phrase) {
        return kinds.isPlace(phrase) && !kinds.isWeapon(phrase);
    }

    private static boolean isSpeech(Clause clause) {
        return clause.head().isVerb()
                && clause.dependents().stream()
                        .anyMatch(
                                d -> d.link().filter(l -> l == Link.COMPLEMENT).isPresent());
    }
}
