package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** Finds attributions whose cue is no verb and no noun: "according to X", "reportedly", "aware that …". */
final class PhraseCues {

    private static final Set<String> COORDINATORS =
            Set.of("and", "but", "while", "whereas", ";", "yet", "although", "though");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Subjects subjects;
    private final List<Finding> found = new ArrayList<>();

    private PhraseCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        PhraseCues cues = new PhraseCues(lexicon, sentence, levels);
        for (int i = 0; i < cues.tree.size(); i++) {
            cues.preposition(i);
            cues.adverb(i);
            cues.adjective(i);
        }
        return cues.found;
    }

    private void preposition(int start) {
        for (List<String> phrase : lexicon.phrases()) {
            int end = start + phrase.size() - 1;
            if (matches(start, phrase) && end + 1 < tree.size()) {
                speakerAfter(start, end).ifPresent(speaker -> accordingTo(start, end, speaker));
                return;
            }
        }
    }

    private boolean matches(int start, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (start + k >= tree.size() || !tree.token(start + k).is(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Speaker> speakerAfter(int start, int end) {
        int noun = tree.governor(start);
        boolean byParse =
                noun > end && tree.is(start, "case") && tree.token(noun).isNoun();
        return (byParse ? subjects.speaker(noun, start) : Optional.<Speaker>empty()).or(() -> subjects.rightOf(end));
    }

    private void accordingTo(int start, int end, Speaker speaker) {
        if (speaker.isFirstPerson()) {
            return;
        }
        BitSet left = Words.range(Words.clauseStart(tree, start), start - 1);
        BitSet right = Words.range(Math.max(end, speaker.last()) + 1, tree.size() - 1);
        boolean nothingBefore = Words.count(tree, left) == 0 || joins(start - 1);
        boolean joinsAfter = joins(Math.max(end, speaker.last()) + 2);
        boolean newClauseAfter = joinsAfter && Words.hasVerb(tree, right);
        BitSet words = new BitSet();
        if (!nothingBefore) {
            words.or(left);
        }
        if (nothingBefore || !newClauseAfter && Words.hasFiniteVerb(tree, right)) {
            words.or(right);
        }
        Span cue = tree.token(start).span().cover(tree.token(end).span());
        add(Optional.of(speaker), cue, words, Force.VOICE, "phrase", 0.9);
    }

    private boolean joins(int index) {
        return index >= 0
                && index < tree.size()
                && (COORDINATORS.contains(tree.token(index).text().toLowerCase(Locale.ROOT))
                        || (tree.token(index).is(",") && joins(index - 1)));
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
