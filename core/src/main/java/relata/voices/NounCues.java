package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.NominalLexicon.Noun;
import relata.voices.Raised.Complement;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds attributions whose cue is a noun: "reports of …", "X's claim that …", "a statement by X that …", and with a light
 * verb "X made the claim that …", "X expressed concern about …".
 */
final class NounCues {

    private final SpeechLexicon lexicon;
    private final Sentence sentence;
    private final Tree tree;
    private final Subjects subjects;
    private final Raised raised;
    private final List<Finding> found = new ArrayList<>();

    private NounCues(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
        this.raised = new Raised(tree);
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        NounCues cues = new NounCues(sentence, levels, lexicon);
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && !cues.tree.is(token.index(), "compound")) {
                lexicon.nominal().noun(lemma(token)).ifPresent(noun -> cues.read(token, noun));
            }
        }
        return cues.found;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private void read(Token token, Noun noun) {
        int i = token.index();
        Optional<Speaker> named = named(i);
        Optional<Integer> verb = lightVerb(i);
        if (named.isPresent()) {
            read(named.get().mention(), token.span(), complement(i, i, noun.takes()), noun.takes(), "noun");
        } else if (verb.isPresent()) {
            Span cue = tree.token(verb.get()).span().cover(token.span());
            subjects.of(verb.get())
                    .filter(who -> !who.isFirstPerson())
                    .ifPresent(who -> read(
                            who.mention(), cue, complement(i, verb.get(), noun.done()), noun.done(), "light verb"));
        } else if (noun.speaks()) {
            int holder = tree.is(i, "nsubj") ? tree.governor(i) : i; // "reports were coming in of losses"
            sentence.phrase(token)
                    .map(Phrase::base)
                    .ifPresent(base ->
                            read(base, token.span(), complement(i, holder, noun.takes()), noun.takes(), "noun"));
        }
    }

    /** "made <i>the claim</i>": the verb that a noun lends its meaning to. */
    private Optional<Integer> lightVerb(int noun) {
        int verb = tree.governor(noun);
        boolean object = verb >= 0 && verb < noun && tree.relation(noun).equals("obj");
        return object && lexicon.nominal().isLightVerb(lemma(tree.token(verb))) && isDone(verb)
                ? Optional.of(verb)
                : Optional.empty();
    }

    /** Not "would make the claim". */
    private boolean isDone(int verb) {
        return tree.children(verb, "aux").noneMatch(i -> tree.token(i).tag().equals("MD"));
    }

    /** What a noun tells, standing behind it or, where it belongs to a verb, behind both. */
    private Optional<Complement> complement(int noun, int verb, Map<String, Force> frames) {
        return Stream.of(noun, verb)
                .distinct()
                .flatMap(i -> raised.complements(i).stream())
                .filter(complement -> complement.head() > noun && frames.containsKey(complement.frame()))
                .findFirst();
    }

    /** "the <i>army</i>'s claim", "a statement by <i>the army</i>". */
    private Optional<Speaker> named(int i) {
        for (int child : tree.children(i)) {
            boolean possessor = tree.relation(child).equals("nmod:poss");
            boolean author = (tree.is(child, "nmod") || tree.is(child, "obl"))
                    && tree.children(child, "case")
                            .anyMatch(
                                    c -> tree.token(c).is("by") || tree.token(c).is("from"));
            if (possessor || author) {
                return subjects.speaker(child, i).filter(who -> !who.isFirstPerson());
            }
        }
        return Optional.empty();
    }

    private void read(Span source, Span cue, Optional<Complement> complement, Map<String, Force> frames, String rule) {
        List<Span> content =
                complement.map(c -> Words.spans(tree, raised.whole(c))).orElse(List.of());
        if (content.isEmpty()) {
            return;
        }
        found.add(new Finding(
                Optional.of(source),
                Optional.empty(),
                cue,
                cue.cover(source),
                content,
                Optional.empty(),
                frames.getOrDefault(complement.map(Complement::frame).orElse(""), Force.STANCE),
                false,
                false,
                rule));
    }
}
