package relata.voices;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Tree;

/** What a raising verb tells: its subject, and what follows it. */
final class Raised {

    private static final Set<String> LISTED = Set.of("conj", "cc", "ccomp", "xcomp");

    /**
     * What follows a verb.
     *
     * @param frame in which form: a preposition or "to", clause, predicate
     * @param head the number of its main word
     */
    record Complement(String frame, int head) {}

    private final Tree tree;

    Raised(Tree tree) {
        this.tree = tree;
    }

    /** What follows a verb, the closest first. */
    List<Complement> complements(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > verb)
                .flatMap(child -> frame(child).map(frame -> new Complement(frame, child)).stream())
                .sorted(Comparator.comparing(Complement::head))
                .toList();
    }

    private Optional<String> frame(int child) {
        Optional<String> opener = openers(child)
                .reduce((first, last) -> last)
                .map(i -> tree.token(i).lemma().toLowerCase(Locale.ROOT));
        return switch (tree.relation(child)) {
            case "ccomp", "csubj:pass", "csubj" -> Optional.of("clause");
            case "xcomp" -> Optional.of(opener.orElse("predicate"));
            case "obj" -> Optional.of("predicate");
            case "obl", "advcl", "nmod", "acl" -> opener.map(word -> word.equals("that") ? "clause" : word);
            default -> Optional.empty();
        };
    }

    /** The prepositions and conjunctions in front of a word. */
    private Stream<Integer> openers(int head) {
        return tree.children(head).stream().filter(i -> i < head && (tree.is(i, "case") || tree.is(i, "mark")));
    }

    /** The words of a complement, without the preposition that opens it and what is added after it. */
    BitSet words(Complement complement) {
        BitSet whole = whole(complement);
        int first = whole.nextSetBit(0);
        int last = first;
        while (last < Words.last(whole) && !(last >= complement.head() && isAddition(last + 1, first))) {
            last++;
        }
        return Words.range(first, last);
    }

    /** The words of a complement, without the preposition that opens it. */
    BitSet whole(Complement complement) {
        BitSet words = Words.under(tree, complement.head());
        boolean infinitive = complement.frame().equals("to")
                && tree.children(complement.head(), "case").findAny().isEmpty();
        if (!infinitive && !complement.frame().equals("clause")) {
            openers(complement.head()).forEach(i -> words.clear(0, i + 1));
        }
        return Words.range(words.nextSetBit(0), Words.last(words));
    }

    /** "…, with the first train due at noon", "… – if it holds": whether a mark closes what is told. */
    private boolean isAddition(int mark, int first) {
        if (tree.token(mark).is(",")) {
            int next = mark + 1;
            while (next + 1 < tree.size() && tree.governor(next) > next) {
                next = tree.governor(next);
            }
            boolean inside = tree.governor(next) >= first && tree.governor(next) < mark;
            return !inside || LISTED.stream().noneMatch(tree.relation(next)::equals);
        }
        return Set.of("-", "--", "–", "—", ":", ";").contains(tree.token(mark).text());
    }

    /** The subject of a verb: its own, that of the verb it is coordinated with, or the noun it describes. */
    BitSet subject(int verb) {
        BitSet own = new BitSet();
        tree.children(verb, "nsubj").filter(i -> i < verb).forEach(i -> own.or(Words.under(tree, i)));
        int governor = tree.governor(verb);
        if (!own.isEmpty() || governor < 0) {
            return own;
        }
        if (tree.is(verb, "conj")) {
            return subject(governor);
        }
        if (tree.relation(verb).equals("acl")) {
            own.or(Words.underWithout(tree, governor, Words.under(tree, verb)));
            own.clear(verb, tree.size());
            tree.children(governor, "case").forEach(own::clear);
        }
        return own;
    }

    boolean isExpletive(BitSet subject) {
        return subject.cardinality() == 1 && tree.token(subject.nextSetBit(0)).is("it");
    }
}
