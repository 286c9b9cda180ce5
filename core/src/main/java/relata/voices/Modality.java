package relata.voices;

import java.util.Locale;
import java.util.Set;
import relata.language.Tree;

/** Whether a verb tells of something done, or only of something possible, wanted or denied. */
final class Modality {

    private static final Set<String> POSSIBLE =
            Set.of("would", "could", "should", "may", "might", "must", "can", "'d", "ca");
    // "would ban the trade" tells a position; "should ban" and "will ban" tell what is asked of somebody and what
    // comes.
    private static final Set<String> POSITION = Set.of("would", "'d", "might", "can", "ca");
    private static final Set<String> NEGATION = Set.of("not", "n't", "never");
    private static final Set<String> COMPLETED =
            Set.of("go", "continue", "begin", "proceed", "hasten", "rush", "use", "appear", "seem");
    private static final Set<String> MAIN = Set.of("root", "conj", "advcl", "parataxis");

    private final Tree tree;
    private final Levels levels;

    Modality(Tree tree, Levels levels) {
        this.tree = tree;
        this.levels = levels;
    }

    /** Not "would say", "did not say", "in order to tell": nothing has been said there. "went on to say" is done. */
    boolean isDone(int verb) {
        return !hasAuxiliary(verb, POSSIBLE) && !isNegated(verb) && !isPurpose(verb);
    }

    /**
     * Whether an act that may not have been done still tells where its subject stands: "did not endorse", "would ban".
     * What others tell of it is theirs.
     */
    boolean isStance(int verb, String subject) {
        String relation = tree.relation(verb);
        boolean told = relation.equals("ccomp") || relation.startsWith("csubj");
        boolean vague = subject.equals("you") || subject.equals("that") || subject.equals("it") && !isMain(verb);
        boolean other = hasAuxiliary(verb, Set.of("will", "wo", "'ll", "shall"));
        boolean possible = hasAuxiliary(verb, POSSIBLE) && !(hasAuxiliary(verb, POSITION) && isMain(verb));
        return !told && !vague && !other && !possible && !isPurpose(verb);
    }

    private boolean isMain(int verb) {
        return MAIN.contains(tree.relation(verb));
    }

    private boolean hasAuxiliary(int verb, Set<String> words) {
        return tree.children(verb, "aux")
                .filter(aux -> aux < verb && aux >= verb - 4 && levels.at(aux) == levels.at(verb))
                .anyMatch(aux -> words.contains(tree.token(aux).lemma().toLowerCase(Locale.ROOT)));
    }

    boolean isNegated(int verb) {
        return isNegation(verb - 1) || verb > 0 && tree.token(verb - 1).tag().equals("RB") && isNegation(verb - 2);
    }

    private boolean isNegation(int index) {
        return index >= 0 && NEGATION.contains(tree.token(index).text().toLowerCase(Locale.ROOT));
    }

    private boolean isPurpose(int verb) {
        boolean infinitive = tree.token(verb).tag().equals("VB")
                && verb > 0
                && tree.token(verb - 1).is("to");
        boolean completes = tree.is(verb, "xcomp")
                && tree.governor(verb) >= 0
                && COMPLETED.contains(tree.token(tree.governor(verb)).lemma());
        return infinitive && !completes;
    }
}
