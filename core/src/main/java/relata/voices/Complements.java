package relata.voices;

import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.language.Tree;
import relata.text.Span;

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
}
