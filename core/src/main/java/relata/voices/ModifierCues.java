package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** Finds attributions whose cue is an adverb or an adjective: "reportedly", "aware that …". */
final class ModifierCues {

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Subjects subjects;
    private final Raised raised;
    private final List<Finding> found = new ArrayList<>();

    private ModifierCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
        this.raised = new Raised(tree);
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        ModifierCues cues = new ModifierCues(lexicon, sentence, levels);
        for (int i = 0; i < cues.tree.size(); i++) {
            cues.adverb(i);
            cues.adjective(i);
            cues.madeClear(i);
        }
        return cues.found;
    }

    /** "The convoy has <i>reportedly</i> left": the clause, from its subject on. */
    private void adverb(int i) {
        Token token = tree.token(i);
        int verb = tree.governor(i);
        boolean hedge = lexicon.isAdverb(token.text().toLowerCase(Locale.ROOT)) && verb >= 0;
        boolean said =
                verb >= 0 && lexicon.verb(tree.token(verb).lemma(), "quotation").isPresent();
        if (!hedge || said || !tree.token(verb).isVerb()) {
            return;
        }
        BitSet words = raised.words(new Raised.Complement("", verb));
        BitSet subject = raised.subject(verb);
        words.clear(0, subject.isEmpty() ? Math.min(i, verb) : Math.max(0, subject.nextSetBit(0)));
        words.or(subject);
        words.clear(i);
        add(Optional.empty(), token.span(), words, Force.STANCE, "adverb");
    }

    /** "X is <i>aware</i> that …", "X was <i>critical</i> of …". */
    private void adjective(int i) {
        Token token = tree.token(i);
        boolean adjective = token.tag().startsWith("JJ") || token.tag().equals("VBN");
        Map<String, Force> takes = adjective && !tree.is(i, "amod")
                ? lexicon.nominal().adjective(token.text().toLowerCase(Locale.ROOT))
                : Map.of();
        raised.complements(i).stream()
                .filter(complement -> takes.containsKey(complement.frame()))
                .findFirst()
                .ifPresent(complement -> subjects.of(i)
                        .filter(who -> !who.isFirstPerson())
                        .ifPresent(who -> add(
                                Optional.of(who),
                                token.span(),
                                raised.whole(complement),
                                takes.getOrDefault(complement.frame(), Force.STANCE),
                                "adjective")));
    }

    /** "X <i>made (it) clear</i> that …". */
    private void madeClear(int i) {
        int verb = tree.governor(i);
        boolean made = lexicon.nominal().isMadeClear(tree.token(i).lemma().toLowerCase(Locale.ROOT))
                && verb >= 0
                && verb < i
                && tree.token(verb).lemma().equals("make");
        if (!made) {
            return;
        }
        Stream.of(i, verb)
                .flatMap(holder -> raised.complements(holder).stream())
                .filter(complement ->
                        complement.head() > i && complement.frame().equals("clause"))
                .findFirst()
                .ifPresent(complement -> subjects.of(verb)
                        .filter(who -> !who.isFirstPerson())
                        .ifPresent(who -> add(
                                Optional.of(who),
                                tree.token(verb).span().cover(tree.token(i).span()),
                                raised.whole(complement),
                                Force.VOICE,
                                "adjective")));
    }

    private void add(Optional<Speaker> speaker, Span cue, BitSet words, Force force, String rule) {
        List<Span> spans = Words.spans(tree, words);
        if (!spans.isEmpty()) {
            found.add(new Finding(
                    speaker.map(Speaker::mention),
                    speaker.flatMap(Speaker::name),
                    cue,
                    Finding.beside(speaker.map(Speaker::mention), cue),
                    spans,
                    Optional.empty(),
                    force,
                    false,
                    false,
                    rule));
        }
    }
}
