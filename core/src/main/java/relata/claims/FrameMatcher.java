package relata.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Phrase;
import relata.language.Token;

/** Says whether a clause is said the way a frame has it. */
final class FrameMatcher {

    /** A word at a path, with its phrase where that counts. */
    record Standing(String path, Token head, Optional<Phrase> phrase) {}

    private static final Set<String> PLACES = Set.of("place", "objective");

    private final Kinds kinds;
    private final Topics topics;
    private final Paths paths;
    private final CharSequence text;

    FrameMatcher(Kinds kinds, Topics topics, Paths paths, CharSequence text) {
        this.kinds = kinds;
        this.topics = topics;
        this.paths = paths;
        this.text = text;
    }

    /** Why a clause does not fit a frame; empty where it does. */
    Optional<Misfit> misfit(Frame frame, Clause clause) {
        if (!isHead(frame, clause)) {
            return Optional.of(Misfit.of(Misfit.Part.HEAD));
        }
        Optional<String> particle = clause.particle().map(p -> p.text().toLowerCase(Locale.ROOT));
        boolean particleFits = frame.particles().isEmpty()
                || (particle.isPresent() ? frame.particles().contains(particle.get()) : frame.particleOptional());
        if (!particleFits) {
            return Optional.of(Misfit.of(Misfit.Part.PARTICLE));
        }
        if (!frame.cases().isEmpty() && !frame.cases().contains(clause.preposition())) {
            return Optional.of(Misfit.of(Misfit.Part.CASE));
        }
        for (Condition condition : frame.when()) {
            if (!holds(condition, clause)) {
                return Optional.of(new Misfit(Misfit.Part.WHEN, Optional.of(condition)));
            }
        }
        for (Condition condition : frame.unless()) {
            if (holds(condition, clause)) {
                return Optional.of(new Misfit(Misfit.Part.UNLESS, Optional.of(condition)));
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(Frame frame, Clause clause) {
        Token head = clause.head();
        return switch (frame.head()) {
            // "the besieged town", "shelling attacks": a participle before a noun tells nothing by itself.
            case VERB ->
                head.isVerb()
                        && clause.link()
                                .filter(link -> link == Clause.Link.NOUN)
                                .isEmpty();
            // "fighting positions", "strike group": before another noun an event is only a kind of thing.
            case NOUN -> head.isNoun() && !isModifier(clause);
            case ADJECTIVE -> head.tag().startsWith("JJ") || head.isVerb() || head.isNoun();
        };
    }

    private static boolean isModifier(Clause clause) {
        return clause.governor()
                .filter(noun ->
                        noun.at("mod").stream().anyMatch(phrase -> phrase.head().equals(clause.head())))
                .isPresent();
    }

    private boolean holds(Condition condition, Clause clause) {
        return fitting(condition, clause).findAny().isPresent();
    }

    /** What makes a condition hold. */
    Stream<Standing> fitting(Condition condition, Clause clause) {
        return standing(condition.paths(), clause)
                .filter(standing -> standing.phrase()
                        .map(phrase -> fits(condition, phrase))
                        .orElseGet(() -> isWord(condition, standing.head())));
    }

    /** What stands at some paths, as far as conditions can ask for it. */
    Stream<Standing> standing(List<String> at, Clause clause) {
        return at.stream().flatMap(path -> switch (path) {
            // Of a predicate beside this one its word counts, whether or not it heads a noun phrase.
            case "host" -> words(path, clause.governor().stream().map(Clause::head));
            case "dependent" -> words(path, clause.dependents().stream().map(Clause::head));
            case "adverb" -> words(path, clause.adverbs().stream());
            case "auxiliary" -> words(path, clause.auxiliaries().stream());
            case "particle" -> words(path, clause.particle().stream());
            default ->
                paths.at(clause, path).stream().map(phrase -> new Standing(path, phrase.head(), Optional.of(phrase)));
        });
    }

    private static Stream<Standing> words(String path, Stream<Token> heads) {
        return heads.map(head -> new Standing(path, head, Optional.empty()));
    }

    private static boolean isWord(Condition condition, Token token) {
        return English.in(condition.words(), token);
    }

    private boolean fits(Condition condition, Phrase phrase) {
        if (condition.kind().isEmpty()) {
            return hasWord(condition, phrase) || hasWord(condition, Kinds.core(phrase));
        }
        // "<diplomatic|party>": either kind.
        return Arrays.stream(condition.kind().get().split("\\|"))
                .anyMatch(kind -> kind.equals("diplomatic")
                        ? isDiplomatic(phrase)
                        : kinds.is(
                                paths.isThing(phrase) && PLACES.contains(kind)
                                        ? paths.placeMeant(phrase, kinds)
                                        : phrase,
                                kind));
    }

    private static boolean hasWord(Condition condition, Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        return isWord(condition, phrase.head())
                || tokens.size() > 1
                        && condition
                                .words()
                                .contains(
                                        Kinds.lemma(tokens.get(tokens.size() - 2)) + " " + Kinds.lemma(phrase.head()));
    }

    private boolean isDiplomatic(Phrase phrase) {
        return phrase.head().is("it") || topics.of(phrase.span().of(text)).isPresent();
    }
}
