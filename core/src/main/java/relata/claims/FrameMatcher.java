package relata.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.language.Clause;
import relata.language.Phrase;
import relata.language.Token;

/** Says whether a clause is said the way a frame has it. */
final class FrameMatcher {

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
    Optional<String> misfit(Frame frame, Clause clause) {
        if (!isHead(frame, clause)) {
            return Optional.of("the word is no " + frame.head().name().toLowerCase(Locale.ROOT) + " here");
        }
        Optional<String> particle = clause.particle().map(p -> p.text().toLowerCase(Locale.ROOT));
        boolean particleFits = frame.particles().isEmpty()
                || (particle.isPresent() ? frame.particles().contains(particle.get()) : frame.particleOptional());
        if (!particleFits) {
            return Optional.of("the particle is not one of " + frame.particles());
        }
        if (!frame.cases().isEmpty() && !frame.cases().contains(clause.preposition())) {
            return Optional.of("the preposition is '" + clause.preposition() + "', not one of " + frame.cases());
        }
        for (Condition condition : frame.when()) {
            if (!holds(condition, clause)) {
                return Optional.of("nothing that fits at " + String.join("|", condition.paths()));
            }
        }
        for (Condition condition : frame.unless()) {
            if (holds(condition, clause)) {
                return Optional.of("excluded by what stands at " + String.join("|", condition.paths()));
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
        return condition.paths().stream().anyMatch(path -> switch (path) {
            // Of a predicate beside this one its word counts, whether or not it heads a noun phrase.
            case "host" ->
                clause.governor().filter(host -> isWord(condition, host.head())).isPresent();
            case "dependent" -> clause.dependents().stream().anyMatch(other -> isWord(condition, other.head()));
            case "adverb" -> clause.adverbs().stream().anyMatch(adverb -> isWord(condition, adverb));
            case "auxiliary" -> clause.auxiliaries().stream().anyMatch(auxiliary -> isWord(condition, auxiliary));
            case "particle" ->
                clause.particle()
                        .filter(particle -> isWord(condition, particle))
                        .isPresent();
            default -> paths.at(clause, path).stream().anyMatch(phrase -> fits(condition, phrase));
        });
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
                .anyMatch(kind -> kind.equals("diplomatic") ? isDiplomatic(phrase) : kinds.is(phrase, kind));
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
