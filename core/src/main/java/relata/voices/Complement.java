package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Tree;

/**
 * What follows a verb because the verb asks for it.
 *
 * @param head the number of its head word
 * @param form "object", "to" ("vowed <i>to leave</i>"), "ing", "predicate" ("called him <i>a liar</i>"), "clause", "whether"
 *     (any question), "purpose" ("sent it <i>to stop them</i>"), or the preposition or conjunction that opens it; empty for
 *     what no verb asks for
 * @param words all its words, without that preposition
 */
record Complement(int head, String form, BitSet words) {

    static final String OBJECT = "object";

    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "how", "why", "who", "where", "when", "which", "whether", "if", "whatever", "whom", "whose");

    /** What follows a verb, in text order. */
    static List<Complement> of(Tree tree, int verb) {
        List<Complement> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (child > verb) {
                found.add(of(tree, verb, child));
            }
        }
        return found;
    }

    private static Complement of(Tree tree, int verb, int child) {
        BitSet words = Words.under(tree, child);
        words.clear(0, verb + 1);
        Optional<Integer> opener = tree.children(child).stream()
                .filter(c -> c < child && (tree.is(c, "case") || tree.is(c, "mark")))
                .findFirst();
        String opening =
                opener.map(c -> tree.token(c).text().toLowerCase(Locale.ROOT)).orElse("");
        String form = switch (tree.relation(child)) {
            case "obj", "iobj" -> OBJECT;
            case "ccomp" ->
                QUESTION_WORDS.contains(tree.token(words.nextSetBit(0)).text().toLowerCase(Locale.ROOT))
                        ? "whether"
                        : "clause";
            case "xcomp" -> formOfOpenClause(tree, child, opening);
            case "advcl" -> opening.equals("to") ? "purpose" : opening;
            default -> tree.is(child, "obl") ? opening : "";
        };
        if (!tree.relation(child).equals("xcomp") && form.equals(opening)) {
            opener.ifPresent(words::clear);
        }
        return new Complement(child, form.equals("if") ? "whether" : form, words);
    }

    /** "wants <i>to go</i>", "sees it <i>as a risk</i>", "calls it <i>risky</i>". */
    private static String formOfOpenClause(Tree tree, int child, String opening) {
        if (opening.equals("to") || tree.token(child - 1).is("to")) {
            return "to";
        }
        if (opening.equals("as")) {
            return "as";
        }
        return tree.token(child).tag().equals("VBG") ? "ing" : "predicate";
    }

    int first() {
        return words.nextSetBit(0);
    }
}
