package relata.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which predicates are passive: those that the parser marks, and those whose form or meaning leaves no other reading. */
final class Passives {

    private final List<Token> tokens;
    private final Tree tree;
    private final ClauseWords words;

    Passives(List<Token> tokens, Tree tree, ClauseWords words) {
        this.tokens = tokens;
        this.tree = tree;
        this.words = words;
    }

    boolean isPassive(Token head, List<Token> auxiliaries) {
        int i = head.index();
        boolean marked = tree.children(i, "aux:pass").findAny().isPresent()
                || tree.children(i).stream().anyMatch(c -> tree.relation(c).equals("nsubj:pass"));
        boolean participle = head.tag().equals("VBN") || isTakenForPast(head);
        return marked
                || isCoordinatedWithPassive(i, auxiliaries)
                || isElliptic(head, auxiliaries)
                || participle && isBareParticiple(i, auxiliaries);
    }

    /** "civilians <i>killed</i> in the raid", "12 <i>wounded</i>": what nobody does without an object, said without one, is suffered. */
    private boolean isElliptic(Token head, List<Token> auxiliaries) {
        int i = head.index();
        boolean bare = auxiliaries.isEmpty()
                && (head.tag().equals("VBN") || head.tag().equals("VBD"))
                && tree.child(i, "nsubj").isPresent()
                && tree.child(i, "obj").isEmpty();
        boolean ends = i + 1 == tokens.size();
        boolean taken = words.taken().contains(head.lemma())
                && (ends
                        || words.takenGoesOn().contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT)));
        return bare && (taken || words.suffered().contains(head.lemma())) && (ends || closesVerb(i + 1));
    }

    /** Whether no object can begin here: "killed in", not "killed at least five". */
    private boolean closesVerb(int index) {
        Token next = tokens.get(index);
        boolean amount = Set.of("about", "around", "over", "between", "up").contains(next.text())
                || index + 1 < tokens.size()
                        && Set.of("least", "most")
                                .contains(tokens.get(index + 1).text());
        return !amount
                && (next.is("including")
                        || tree.relation(index).equals("obl:tmod")
                        || Set.of("IN", ",", ".", ":", "CC", "WRB", "TO").contains(next.tag()));
    }

    /** "had been injured or <i>killed</i>": the auxiliaries stand once for both. */
    private boolean isCoordinatedWithPassive(int index, List<Token> auxiliaries) {
        int governor = tree.governor(index);
        boolean participle =
                tree.token(index).tag().equals("VBN") || tree.token(index).tag().equals("VBD");
        return participle
                && auxiliaries.isEmpty()
                && tree.is(index, "conj")
                && governor >= 0
                && tree.children(governor, "aux:pass").findAny().isPresent()
                && tree.child(index, "nsubj").isEmpty()
                && tree.child(index, "obj").isEmpty();
    }

    /** "an attack <i>carried</i> out by troops": the tagger takes the participle for a past tense, the parser does not. */
    private boolean isTakenForPast(Token head) {
        int i = head.index();
        return head.tag().equals("VBD")
                && tree.is(i, "acl")
                && tree.child(i, "nsubj").isEmpty()
                && tree.children(i, "obl")
                        .anyMatch(agent -> tree.children(agent, "case")
                                .anyMatch(c -> tree.token(c).is("by")));
    }

    /** "the town <i>held</i> by": a past participle without "have" is a passive one. */
    private boolean isBareParticiple(int index, List<Token> auxiliaries) {
        boolean perfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean direct = tree.child(index, "obj").isPresent();
        boolean byAgent = auxiliaries.isEmpty()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("by");
        boolean hangs = tree.is(index, "acl") || tree.is(index, "advcl") || tree.is(index, "amod");
        return !perfect && !direct && (hangs || byAgent);
    }
}
