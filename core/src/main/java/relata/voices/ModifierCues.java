package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final List<Finding> found = new ArrayList<>();

    private ModifierCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        ModifierCues cues = new ModifierCues(lexicon, sentence, levels);
        for (int i = 0; i < cues.tree.size(); i++) {
            cues.adverb(i);
            cues.adjective(i);
        }
        return cues.found;
    }

    private void adverb(int i) {
        Token token = tree.token(i);
        if (!lexicon.isAdverb(token.text().toLowerCase(Locale.ROOT)) || tree.governor(i) < 0) {
            return;
        }
        int clause = tree.governor(i);
        while (!tree.token(clause).isVerb() && tree.governor(clause) >= 0) {
            clause = tree.governor(clause);
        }
        BitSet cut = new BitSet();
        cut.set(i);
        add(Optional.empty(), token.span(), Words.underWithout(tree, clause, cut), Force.STANCE, "adverb", 0.6);
    }

    private void adjective(int i) {
        Token token = tree.token(i);
        Optional<Force> force = token.tag().startsWith("JJ")
                ? lexicon.adjective(token.lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
        if (force.isEmpty()) {
            return;
        }
        BitSet words = new BitSet();
        tree.children(i).stream()
                .filter(child -> child > i
                        && (tree.relation(child).equals("ccomp")
                                || tree.relation(child).equals("xcomp")))
                .filter(child -> i + 1 < tree.size() && !tree.token(i + 1).is("to"))
                .forEach(child -> words.or(Words.under(tree, child)));
        Optional<Speaker> speaker = subjects.of(i);
        if (!words.isEmpty() && speaker.isPresent() && !speaker.get().isFirstPerson()) {
            add(speaker, token.span(), words, force.get(), "adjective", 0.6);
        }
    }

    private void add(Optional<Speaker> speaker, Span cue, BitSet words, Force force, String rule, double confidence) {
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
                    rule,
                    confidence));
        }
    }
}
