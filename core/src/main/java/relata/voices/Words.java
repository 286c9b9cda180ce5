package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;

/** Sets of a sentence's words, by their numbers. */
final class Words {

    private static final Set<String> INFLECTED = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> DASHES = Set.of("--", "–", "—");

    private Words() {}

    /** A token and all that hangs on it. */
    static BitSet under(Tree tree, int index) {
        return underWithout(tree, index, new BitSet());
    }

    /** A token and all that hangs on it, save for some tokens and all that hangs on those. */
    static BitSet underWithout(Tree tree, int index, BitSet cut) {
        BitSet reached = new BitSet(tree.size());
        collect(tree, index, cut, reached);
        return reached;
    }

    private static void collect(Tree tree, int index, BitSet cut, BitSet reached) {
        if (cut.get(index) || reached.get(index)) {
            return;
        }
        reached.set(index);
        for (int child : tree.children(index)) {
            collect(tree, child, cut, reached);
        }
    }

    /** All words from the first to the last, both inclusive; none where the last comes before the first. */
    static BitSet range(int first, int last) {
        BitSet words = new BitSet();
        if (last >= first) {
            words.set(first, last + 1);
        }
        return words;
    }

    static BitSet minus(BitSet words, BitSet others) {
        BitSet rest = (BitSet) words.clone();
        rest.andNot(others);
        return rest;
    }

    static int last(BitSet words) {
        return words.length() - 1;
    }

    /** The stretches of text that the words fill, without marks at their ends. */
    static List<Span> spans(Tree tree, BitSet words) {
        List<Span> spans = new ArrayList<>();
        int i = words.nextSetBit(0);
        while (i >= 0) {
            int end = words.nextClearBit(i);
            stretch(tree, i, end - 1).ifPresent(spans::add);
            i = words.nextSetBit(end);
        }
        return spans;
    }

    private static Optional<Span> stretch(Tree tree, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && isOuterMark(tree.token(from))) {
            from++;
        }
        while (to >= from && isOuterMark(tree.token(to))) {
            to--;
        }
        return to < from
                ? Optional.empty()
                : Optional.of(tree.token(from).span().cover(tree.token(to).span()));
    }

    static boolean isMark(Token token) {
        String letters = token.text();
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOuterMark(Token token) {
        return isMark(token) && ",.;:\"'“”‘’«»`´-–—()[]…''``".contains(token.text());
    }

    /** A dash between parts of a sentence, and no hyphen: "it leaks - and how". */
    static boolean isDash(Tree tree, int i) {
        boolean spaced = i > 0
                && i + 1 < tree.size()
                && tree.token(i - 1).span().end() < tree.token(i).span().start()
                && tree.token(i).span().end() < tree.token(i + 1).span().start();
        return DASHES.contains(tree.token(i).text()) || tree.token(i).is("-") && spaced;
    }

    /** Where the part of the sentence that holds a word begins: behind the last colon or semicolon before it. */
    static int clauseStart(Tree tree, int index) {
        int i = index;
        while (i > 0 && !tree.token(i - 1).is(";") && !tree.token(i - 1).is(":")) {
            i--;
        }
        return i;
    }

    /** A verb in the present or past, or a modal: with a subject it makes a clause. */
    static boolean isFinite(Token token) {
        return isInflected(token) || token.tag().equals("MD");
    }

    /** A finite verb that is no modal. */
    static boolean isInflected(Token token) {
        return INFLECTED.contains(token.tag());
    }

    static boolean hasFiniteVerb(Tree tree, BitSet words) {
        return words.stream().anyMatch(i -> isFinite(tree.token(i)));
    }

    /** Whether a word among them is a verb. */
    static boolean hasVerb(Tree tree, BitSet words) {
        return words.stream()
                .anyMatch(i -> tree.token(i).isVerb() || tree.token(i).tag().equals("MD"));
    }

    static int count(Tree tree, BitSet words) {
        return (int) words.stream().filter(i -> !isMark(tree.token(i))).count();
    }
}
