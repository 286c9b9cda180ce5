package relata.voices;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** What hangs on a cue besides the clause it reports: its objects, its addressee, what "as saying" brings. */
final class Complements {

    private final Tree tree;

    Complements(Sentence sentence) {
        this.tree = sentence.tree();
    }

    static boolean isClause(Tree tree, int child) {
        return tree.relation(child).equals("ccomp")
                || (tree.is(child, "parataxis") && tree.token(child).isVerb());
    }

    /** The objects behind a verb, direct and indirect. */
    Stream<Integer> objects(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > verb
                        && (tree.relation(child).equals("obj")
                                || tree.relation(child).equals("iobj")));
    }

    /** "told <i>reporters</i>". */
    Optional<Span> addressee(int verb) {
        return objects(verb)
                .findFirst()
                .map(object -> Words.spans(tree, Words.under(tree, object)))
                .filter(spans -> !spans.isEmpty())
                .map(spans -> spans.get(0));
    }

    /** The clause that "as saying" brings: after it, or all before the words "X was quoted". */
    Optional<Content> saidBy(int saying, int from) {
        BitSet words = new BitSet();
        tree.children(saying).stream()
                .filter(child -> child > saying)
                .filter(child -> isClause(tree, child) || tree.token(child).isVerb())
                .forEach(child -> words.or(Words.under(tree, child)));
        words.clear(0, saying + 1);
        if (!words.isEmpty()) {
            return Optional.of(
                    new Content(Words.range(words.nextSetBit(0), Words.last(words)), Force.VOICE, "quoted as", 0.9));
        }
        BitSet left = Words.range(0, from - 1);
        if (Words.count(tree, left) > 2) {
            return Optional.of(new Content(left, Force.VOICE, "quoted as", 0.8));
        }
        BitSet right = Words.range(saying + 1, tree.size() - 1);
        return Words.hasVerb(tree, right)
                ? Optional.of(new Content(right, Force.VOICE, "quoted as", 0.6))
                : Optional.empty();
    }
}
