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

    /** The places of an event: of its clause, of what takes part in it, then of the clauses around it. */
    List<Phrase> around(Clause clause, boolean wide) {
        List<Phrase> own = beside(clause);
        if (!own.isEmpty()) {
            return wide ? own.stream().flatMap(this::named).toList() : own;
        }
        Optional<Clause> light = paths.lightVerbOf(clause);
        if (light.isPresent()) {
            own = beside(light.get());
            if (!own.isEmpty()) {
                return own;
            }
        }
        Optional<Clause> host = clause.governor().filter(g -> takesPart(clause, g));
        if (host.isPresent()) {
            own = besideAny(host.get());
            if (!own.isEmpty()) {
                return own;
            }
        }
        own = ofParticipants(clause);
        if (!own.isEmpty()) {
            return own;
        }
        return wide ? outwards(clause) : List.of();
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

    private List<Phrase> ofParticipants(Clause clause) {
        return clause.arguments().stream()
                .flatMap(argument -> Stream.of(Kinds.core(argument.phrase()), argument.phrase()))
                .flatMap(phrase -> graph.headedBy(phrase.head()).stream())
                .map(this::ofParticipant)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
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

    /** "killed … when jets struck the market"; "struck the town killing …"; "…, where five were killed". */
    private List<Phrase> outwards(Clause clause) {
        List<Clause> around = new ArrayList<>();
        clause.dependents().stream()
                .filter(d -> d.link().filter(l -> l == Link.ADVERBIAL).isPresent())
                .forEach(around::add);
        clause.governors().limit(3).forEach(around::add);
        for (Clause other : around) {
            if (isSpeech(other)) {
                return List.of();
            }
            List<Phrase> found = beside(other);
            if (found.isEmpty() && acts.test(other)) {
                found = other.at("object").stream().filter(this::isTargetPlace).toList();
            }
            if (found.isEmpty()) {
                found = ofParticipants(other);
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
