package relata.voices;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import relata.language.Token;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/**
 * Where what a verb reports ends before its sentence does: at the next thing its speaker says or does ("said it fell <i>and
 * called for help</i>"), and at the next who says something ("<i>and others said</i>").
 */
final class Ends {

    private static final Set<String> COORDINATORS = Set.of("and", "but", "yet");
    private static final Set<String> SUBORDINATORS =
            Set.of("while", "whereas", "though", "although", "when", "if", "after", "since", "because", "where");
    private static final Set<String> CONTRASTING =
            Set.of("while", "whereas", "though", "although", "after", "which", "who");
    private static final int LONGEST_SPEAKER = 8;

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Levels levels;

    Ends(SpeechLexicon lexicon, Tree tree, Levels levels) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.levels = levels;
    }

    /** The words up to the first end behind the cue. */
    BitSet cut(int cue, BitSet words) {
        BitSet kept = (BitSet) words.clone();
        if (opensWithSubordinate(cue)) {
            kept.clear(mainClause(cue), tree.size());
        }
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            boolean begun = Words.hasFiniteVerb(tree, words.get(0, i));
            if (i > cue + 1 && begun && levels.at(i) == levels.at(cue) && isAt(cue, i)) {
                kept.clear(i, tree.size());
                return kept;
            }
        }
        return kept;
    }

    /** "<i>While he said</i> it held, it leaked": the cue stands in a clause that waits for another. */
    private boolean opensWithSubordinate(int cue) {
        int i = cue - 1;
        while (i >= 0 && !tree.token(i).is(",") && !Words.isInflected(tree.token(i))) {
            if (SUBORDINATORS.contains(word(i))) {
                return i == 0 || tree.token(i - 1).tag().equals("CC");
            }
            i--;
        }
        return false;
    }

    /** Where a comma parts what is said from the clause that the subordinate one waits for; the end if there is none. */
    private int mainClause(int cue) {
        boolean verb = false;
        for (int i = cue + 1; i < tree.size(); i++) {
            verb |= Words.isFinite(tree.token(i));
            boolean rest = verb
                    && tree.token(i).is(",")
                    && Words.hasFiniteVerb(tree, Words.range(i + 1, tree.size() - 1))
                    && i + 1 < tree.size()
                    && levels.at(i) == levels.at(cue)
                    && !tree.token(i + 1).tag().startsWith("W")
                    && !tree.token(i + 1).tag().equals("CC");
            if (rest) {
                return i;
            }
        }
        return tree.size();
    }

    boolean isAt(int cue, int i) {
        if (tree.token(i).is(";")) {
            return isNextSpeaker(i + 1);
        }
        if (isComma(i)) {
            return isParticipleCue(i + 1)
                    || isAccordingTo(i + 1)
                    || isComparison(i + 1)
                    || isTrailing(i + 1)
                    || i + 1 < tree.size() && CONTRASTING.contains(word(i + 1)) && isNextSpeaker(i + 2);
        }
        return COORDINATORS.contains(word(i))
                && (isParallel(cue, i + 1) || isNextSpeaker(i + 1) || isAnothersAct(cue, i + 1));
    }

    /** "X said … but <i>others accused</i> it of": the parse sets an act of speech with its own subject beside the cue. */
    private boolean isAnothersAct(int cue, int from) {
        boolean contrast = tree.token(from - 1).is("but"); // set beside what is said, it is still no part of it
        return IntStream.range(from, tree.size())
                .filter(verb -> tree.is(verb, "conj") && (contrast || tree.governor(verb) == cue))
                .filter(verb -> !lexicon.takes(lemma(verb)).isEmpty() && !PassiveCues.isPassive(tree, verb))
                .anyMatch(verb -> tree.children(verb, "nsubj").anyMatch(subject -> opens(subject, from)));
    }

    private boolean opens(int noun, int from) {
        return tree.token(noun).isNoun() && Words.under(tree, noun).nextSetBit(0) == from;
    }

    /** A comma, and the mark behind it where it closes a quotation: "… 'lost,' adding …". */
    private boolean isComma(int i) {
        boolean quoted =
                i > 1 && Words.isMark(tree.token(i)) && tree.token(i - 1).is(",") && levels.isDeeper(i - 2, i);
        return tree.token(i).is(",") || quoted;
    }

    /** "…, <i>adding</i> that …". */
    private boolean isParticipleCue(int from) {
        int i = pastAdverbs(from);
        return i < tree.size() && tree.token(i).tag().equals("VBG") && isTelling(i);
    }

    private boolean isAccordingTo(int i) {
        return i + 1 < tree.size()
                && tree.token(i).is("according")
                && tree.token(i + 1).is("to");
    }

    /** "…, <i>compared with</i> a third last year": figures set beside what was answered. */
    private boolean isComparison(int i) {
        return i + 1 < tree.size()
                && tree.token(i).is("compared")
                && (tree.token(i + 1).is("with") || tree.token(i + 1).is("to"));
    }

    /** "said … <i>and asked</i>", "saying … <i>and asking</i>": another verb of speech in the form of the cue. */
    private boolean isParallel(int cue, int from) {
        int i = pastAdverbs(from);
        boolean auxiliary = false;
        while (i < tree.size() && isAuxiliary(i)) {
            auxiliary = true;
            i = pastAdverbs(i + 1);
        }
        if (i >= tree.size()
                || !tree.token(i).isVerb()
                || lexicon.verb(lemma(i), "quotation").isEmpty()) {
            return false;
        }
        String form = tree.token(i).tag();
        String same = tree.token(cue).tag();
        return auxiliary ? !same.equals("VBG") : form.equals(same) || isPast(form) && isPast(same);
    }

    private static boolean isPast(String form) {
        return form.equals("VBD") || form.equals("VBN");
    }

    private boolean isAuxiliary(int i) {
        return Set.of("has", "have", "had", "did", "does", "do").contains(word(i));
    }

    /** "…, <i>the paper reported</i>", "…, <i>reported the paper</i>": another tells all that goes before. */
    private boolean isTrailing(int from) {
        int verb = verbBehindSpeaker(from);
        boolean inverted = from + 1 < tree.size()
                && Words.isInflected(tree.token(from))
                && isTelling(from)
                && tree.token(from + 1).isNoun();
        int last = inverted ? from : verb;
        return last >= 0 && !Words.hasVerb(tree, Words.range(last + 1, tree.size() - 1));
    }

    /** "… and <i>others said</i>": a verb of saying right behind a noun phrase. */
    private boolean isNextSpeaker(int from) {
        return verbBehindSpeaker(from) >= 0;
    }

    /** The verb of saying right behind a noun phrase; -1 where there is none. */
    private int verbBehindSpeaker(int from) {
        int i = from;
        while (i < tree.size() && i < from + LONGEST_SPEAKER && isNominal(tree.token(i))) {
            i++;
        }
        boolean speaker = i > from;
        i = pastAdverbs(i);
        boolean auxiliary = false;
        while (i < tree.size() && isAuxiliary(i)) {
            auxiliary = true;
            i = pastAdverbs(i + 1);
        }
        boolean says = speaker && i < tree.size() && (auxiliary || Words.isInflected(tree.token(i))) && isTelling(i);
        return says ? i : -1;
    }

    private boolean isTelling(int i) {
        return lexicon.verb(lemma(i), "quotation").isPresent()
                && lexicon.verb(lemma(i), "clause").filter(Force.VOICE::equals).isPresent();
    }

    private static boolean isNominal(Token token) {
        String tag = token.tag();
        return token.isNoun()
                || token.isPronoun()
                || token.isNumber()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || token.is("in")
                || token.is("of")
                || token.is("than");
    }

    private int pastAdverbs(int from) {
        int i = from;
        while (i < tree.size() && tree.token(i).tag().startsWith("RB")) {
            i++;
        }
        return i;
    }

    private String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private String word(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }
}
