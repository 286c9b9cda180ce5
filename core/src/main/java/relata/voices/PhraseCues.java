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

/** Finds attributions whose cue is a preposition: "according to X", "in the words of X", "in X's view", "in a poll". */
final class PhraseCues {

    private static final Set<String> COORDINATORS = Set.of(
            "and", "but", "while", "whereas", ";", "yet", "although", "though", "that", "because", "after", "as");
    private static final Set<String> SUBORDINATORS = Set.of(
            "while", "although", "though", "if", "when", "after", "before", "because", "as", "since", "for", "even");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Levels levels;
    private final Subjects subjects;
    private final List<Finding> found = new ArrayList<>();

    private PhraseCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.levels = levels;
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        PhraseCues cues = new PhraseCues(lexicon, sentence, levels);
        for (int i = 0; i < cues.tree.size(); i++) {
            cues.preposition(i);
        }
        return cues.found;
    }

    private void preposition(int start) {
        for (List<String> phrase : lexicon.phrases()) {
            int end = start + phrase.size() - 1;
            if (matches(start, phrase) && end + 1 < tree.size()) {
                if (!lexicon.isNobodyAfterPhrase(tree.token(end + 1).text())) {
                    speakerAfter(start, end).ifPresent(speaker -> accordingTo(start, end, speaker));
                }
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
        return (byParse ? subjects.author(noun).or(() -> subjects.speaker(noun, start)) : Optional.<Speaker>empty())
                .or(() -> subjects.rightOf(end))
                .map(speaker -> subjects.until(speaker, end + 1));
    }

    private void accordingTo(int start, int end, Speaker speaker) {
        if (speaker.isFirstPerson()) {
            return;
        }
        BitSet left = before(start);
        boolean opens = Words.count(tree, left) == 0
                || joins(start - 1)
                || Character.isUpperCase(tree.token(start).text().charAt(0)); // "CITY (Agency) According to X …"
        int sourceEnd = sourceEnd(Math.max(end, speaker.last()), opens);
        BitSet right = Words.range(sourceEnd + 1, tree.size() - 1);
        BitSet words = new BitSet();
        if (!opens && !isFrame(left, right)) {
            words.or(left);
        }
        if (words.isEmpty() || isContinued(sourceEnd + 1, right)) {
            words.or(right);
        }
        Span cue = tree.token(start).span().cover(tree.token(end).span());
        add(speaker, cue, cue.cover(tree.token(sourceEnd).span()), words, isQuoted(start));
    }

    private boolean isQuoted(int start) {
        int before = start - 1;
        while (before >= 0 && Words.isMark(tree.token(before))) {
            before--;
        }
        return levels.isDeeper(before, start);
    }

    /** What stands before the phrase and may be its content: from the last semicolon or a bracket still open. */
    private BitSet before(int start) {
        int from = Words.clauseStart(tree, start);
        for (int i = start - 1; i > from && !tree.token(i).is(")"); i--) {
            if (tree.token(i).is("(")) {
                from = i + 1;
            }
        }
        return Words.range(from, start - 1);
    }

    /** "While the east was quiet, according to X, <i>the west was shelled</i>": a clause that only leads up to the next. */
    private boolean isFrame(BitSet left, BitSet right) {
        int first = left.nextSetBit(0);
        boolean comma = left.stream()
                .limit(Math.max(0, left.cardinality() - 1))
                .anyMatch(i -> tree.token(i).is(","));
        return SUBORDINATORS.contains(word(first)) && !comma && Words.hasFiniteVerb(tree, right);
    }

    /** "The bridge, according to X, <i>was cut</i>", "X fled, according to Y, <i>leaving a car behind</i>". */
    private boolean isContinued(int from, BitSet right) {
        int next = from;
        while (next < tree.size() && Words.isMark(tree.token(next))) {
            next++;
        }
        if (next >= tree.size() || RELATIVES.contains(word(next)) || joins(next)) {
            return false;
        }
        return Words.hasFiniteVerb(tree, right) || tree.token(next).tag().equals("VBG");
    }

    /**
     * Where the words that name the source end: "the officer <i>in charge of the base</i>, …". What the parser hangs on
     * the source belongs to it, and where the content stands before, so does all up to the next mark.
     */
    private int sourceEnd(int last, boolean opens) {
        BitSet under = Words.under(tree, last);
        int end = last;
        if (!opens && last + 1 < tree.size() && isPredicate(last + 1)) {
            return last;
        }
        while (end + 1 < tree.size() && !Words.isMark(tree.token(end + 1)) && (!opens || under.get(end + 1))) {
            end++;
        }
        boolean closed = end + 1 < tree.size() && Words.isMark(tree.token(end + 1));
        if (opens && !closed) {
            return under.get(end) && end > last ? last : end;
        }
        return end;
    }

    /** "The raid according to the source <i>killed</i> two": where commas are lost, the verb of the clause around. */
    private boolean isPredicate(int i) {
        Token token = tree.token(i);
        boolean past = token.tag().equals("VBD") || token.tag().equals("VBZ");
        return past && !tree.is(i, "acl") && !tree.is(i, "acl:relcl");
    }

    private String word(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }

    private boolean joins(int index) {
        return index >= 0
                && index < tree.size()
                && (COORDINATORS.contains(word(index)) || (tree.token(index).is(",") && joins(index - 1)));
    }

    private void add(Speaker speaker, Span cue, Span frame, BitSet words, boolean quoted) {
        List<Span> spans = Words.spans(tree, words);
        if (!spans.isEmpty()) {
            found.add(new Finding(
                    Optional.of(speaker.mention()),
                    speaker.name(),
                    cue,
                    frame.cover(speaker.mention()),
                    spans,
                    Optional.empty(),
                    Force.VOICE,
                    quoted,
                    false,
                    "phrase"));
        }
    }
}
