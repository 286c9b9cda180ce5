package relata.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.ClauseGraph;
import relata.language.Phrase;

/** Follows the paths of frames over a clause graph. */
final class Paths {

    private static final Set<String> GRAMMATICAL = Set.of("subject", "object", "indirect", "mod", "poss");
    private static final Set<String> ATTACHED = Set.of("on", "against", "of", "upon");
    private static final Set<String> NOT_LENT = Set.of("object", "mod", "poss", "of");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "where", "what", "whose");

    private final ClauseGraph graph;
    private final English english;

    Paths(ClauseGraph graph, English english) {
        this.graph = graph;
        this.english = english;
    }

    /** The phrases at a path from a clause; coordinated ones each by itself, relative pronouns replaced by what they stand for. */
    List<Phrase> at(Clause clause, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return withoutRelatives(step(clause, path));
        }
        String first = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        if (first.equals("content")) {
            return clause.dependents().stream()
                    .filter(content ->
                            content.link().filter(Link.COMPLEMENT::equals).isPresent()
                                    && content.head().index() > clause.head().index())
                    .flatMap(content -> at(content, rest).stream())
                    .toList();
        }
        if (first.equals("host")) {
            return clause.governor().map(host -> at(host, rest)).orElse(List.of());
        }
        if (first.equals("purpose")) {
            return purposes(clause)
                    .flatMap(purpose -> at(purpose, rest).stream())
                    .toList();
        }
        return withoutRelatives(step(clause, first)).stream()
                .flatMap(phrase -> graph.headedBy(phrase.head()).stream())
                .flatMap(inner -> at(inner, rest).stream())
                .toList();
    }

    /** "foiled an attempt <i>to enter</i>": what was to be done, hung by the parser on the verb or on its object. */
    private Stream<Clause> purposes(Clause clause) {
        Stream<Clause> objects = clause.at("object").stream().flatMap(object -> graph.headedBy(object.head()).stream());
        return Stream.concat(Stream.of(clause), objects)
                .flatMap(above -> above.dependents().stream())
                .filter(purpose ->
                        purpose.marker().filter(marker -> marker.is("to")).isPresent());
    }

    private List<Phrase> step(Clause clause, String path) {
        List<Phrase> own = clause.at(path);
        if (!own.isEmpty()) {
            return own;
        }
        return switch (path) {
            case "self" -> graph.phrase(clause.head()).stream().toList();
            case "host" ->
                clause.governor().flatMap(host -> graph.phrase(host.head())).stream()
                        .toList();
            case "dependent" ->
                clause.dependents().stream()
                        .flatMap(dependent -> graph.phrase(dependent.head()).stream())
                        .toList();
            case "sentence" -> graph.phrases();
            case "subject" -> subjectOfNoun(clause);
            case "by" -> agentBeside(clause);
            default -> {
                List<Phrase> lent = lightVerbOf(clause)
                        .filter(verb -> !NOT_LENT.contains(path))
                        .map(verb -> verb.at(path))
                        .orElse(List.of());
                yield lent.isEmpty() && ATTACHED.contains(path) ? besideNoun(clause, path) : lent;
            }
        };
    }

    /** "announced the capture of the town by X": the parser hangs on the verb who is behind the noun. */
    private static List<Phrase> agentBeside(Clause clause) {
        return clause.governor()
                .filter(verb -> !verb.passive() || isInOblique(clause, verb))
                .map(verb -> behind(clause, verb, "by"))
                .orElse(List.of());
    }

    /** "killed <i>in air raids on a market</i>": the parser hangs on the verb what follows the noun. */
    private static List<Phrase> besideNoun(Clause clause, String path) {
        return clause.governor()
                .filter(verb -> isInOblique(clause, verb))
                .map(verb -> behind(clause, verb, path))
                .orElse(List.of());
    }

    private static boolean isInOblique(Clause noun, Clause verb) {
        return verb.arguments().stream()
                .anyMatch(a -> a.phrase().head().equals(noun.head()) && !GRAMMATICAL.contains(a.path()));
    }

    private static List<Phrase> behind(Clause noun, Clause verb, String path) {
        if (noun.head().isVerb() || !verb.head().isVerb()) {
            return List.of();
        }
        return verb.at(path).stream()
                .filter(phrase -> phrase.head().index() > noun.head().index())
                .toList();
    }

    /** "<i>X</i> carried out a raid", "a raid carried out by <i>X</i>", "a raid was carried out by <i>X</i>". */
    private List<Phrase> subjectOfNoun(Clause clause) {
        if (clause.head().isVerb()) {
            return List.of();
        }
        Optional<Clause> verb = lightVerbOf(clause);
        if (verb.isPresent() && verb.get().has("subject")) {
            return verb.get().at("subject");
        }
        return clause.dependents().stream()
                .filter(d -> d.link()
                        .filter(l -> l == Link.PARTICIPLE || l == Link.RELATIVE)
                        .isPresent())
                .filter(d -> d.passive() && English.in(english.lightVerbs(), d.head()))
                .flatMap(d -> d.at("subject").stream())
                .toList();
    }

    /** The verb that only carries a noun, where the noun is its object in the active voice. */
    Optional<Clause> lightVerbOf(Clause noun) {
        if (noun.head().isVerb()) {
            return Optional.empty();
        }
        // Not its governor alone: "the attack is believed to have been carried out by X".
        return Stream.concat(noun.governor().stream(), graph.clauses().stream())
                .filter(verb -> verb.head().isVerb() && English.in(english.lightVerbs(), verb.head()))
                .filter(verb ->
                        verb.at("object").stream().anyMatch(p -> p.head().equals(noun.head())))
                .findFirst();
    }

    private static List<Phrase> withoutRelatives(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!RELATIVES.contains(phrase.head().text().toLowerCase(java.util.Locale.ROOT))) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    static boolean isThing(Phrase phrase) {
        return phrase.head().is("it") || phrase.head().is("them");
    }

    /** What "it" and "them" stand for where a place is meant: the nearest one before that agrees in number; else the pronoun itself. */
    Phrase placeMeant(Phrase pronoun, Kinds kinds) {
        boolean several = pronoun.head().is("them");
        return graph.phrases().stream()
                .filter(phrase -> phrase.head().index() < pronoun.head().index())
                .filter(phrase -> kinds.is(phrase, "objective") || kinds.isSettlement(phrase))
                .filter(phrase -> several == phrase.head().tag().endsWith("S"))
                .max(Comparator.comparingInt(phrase -> phrase.head().index()))
                .orElse(pronoun);
    }
}
