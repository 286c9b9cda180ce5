package relata.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.text.Span;

/** Builds noun phrases from a tree: a base phrase plus its of-phrase, never a whole subtree, so that one wrong edge costs little. */
final class Phrases {

    private static final Set<String> INNER = Set.of(
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "poss",
            "flat",
            "fixed",
            "advmod",
            "goeswith",
            "det:predet");

    private final Tree tree;
    private final Map<Integer, Phrase> built = new HashMap<>();

    Phrases(Tree tree) {
        this.tree = tree;
    }

    /** Whether a token can head a noun phrase. */
    boolean canHead(int index) {
        Token token = tree.token(index);
        if (token.isNoun() || token.isPronoun() || token.tag().equals("EX")) {
            return true;
        }
        if (token.isNumber()
                || token.tag().equals("DT")
                || token.tag().startsWith("JJ")
                || token.tag().equals("FW")) {
            return !Set.of("amod", "nummod", "det", "compound", "advmod").contains(tree.relation(index));
        }
        return false;
    }

    /** The phrase that a token heads, if only as an adjective: "the <i>Syrian</i> army". */
    Optional<Phrase> headedBy(int index) {
        return canHead(index) || tree.is(index, "amod") ? Optional.of(phrase(index)) : Optional.empty();
    }

    Phrase phrase(int head) {
        return built.computeIfAbsent(head, h -> build(h, 0));
    }

    Map<Integer, Phrase> all() {
        for (int i = 0; i < tree.size(); i++) {
            if (canHead(i)) {
                phrase(i);
            }
        }
        return Map.copyOf(built);
    }

    /** The phrase and those coordinated with it. */
    List<Phrase> list(int head) {
        return tree.coordinated(head).stream().flatMap(this::distributed).toList();
    }

    /** A phrase with those coordinated before it, the first of them its grammatical head: "24 civilians, 12 guards and five clerks". */
    List<Phrase> listEndingIn(int last) {
        List<Integer> all = tree.is(last, "conj") ? tree.coordinated(tree.governor(last)) : List.of(last);
        boolean ends = all.get(all.size() - 1) == last && all.stream().allMatch(this::canHead);
        return ends ? all.stream().map(this::phrase).toList() : List.of(phrase(last));
    }

    /** "al-Fardos and al-Kelaseh districts": the names are coordinated before a noun they share. */
    private Stream<Phrase> distributed(int head) {
        boolean plural = tree.token(head).tag().endsWith("S");
        Optional<Integer> first = tree.children(head, "compound")
                .filter(c ->
                        plural && tree.token(c).isName() && tree.coordinated(c).size() > 1)
                .findFirst();
        if (first.isEmpty()) {
            return canHead(head) ? Stream.of(phrase(head)) : Stream.empty();
        }
        return tree.coordinated(first.get()).stream().map(this::phrase);
    }

    /** Names and descriptions set beside a phrase. */
    Map<Integer, List<Phrase>> appositions() {
        Map<Integer, List<Phrase>> found = new HashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "appos") && canHead(i)) {
                found.computeIfAbsent(tree.governor(i), g -> new ArrayList<>()).add(phrase(i));
            }
        }
        return found;
    }

    private Phrase build(int head, int depth) {
        Set<Integer> members = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!members.add(at)) {
                continue;
            }
            for (int child : tree.children(at)) {
                if (belongs(head, at, child)) {
                    open.push(child);
                }
            }
        }
        int from = head;
        while (from > 0 && (members.contains(from - 1) || isInnerMark(from - 1, members))) {
            from--;
        }
        // "at least two people" is one phrase, "least two people" none.
        if (from > 0
                && tree.token(from - 1).is("at")
                && (tree.token(from).is("least") || tree.token(from).is("most"))) {
            from--;
        }
        int to = head;
        while (to + 1 < tree.size() && members.contains(to + 1)) {
            to++;
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            tokens.add(tree.token(i));
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        Optional<Phrase> of = ofPhrase(head, to, depth);
        return new Phrase(
                tree.token(head),
                tokens,
                of.map(inner -> span.cover(inner.span())).orElse(span),
                of);
    }

    private boolean belongs(int head, int at, int child) {
        String relation = tree.relation(child);
        if (tree.is(child, "case")) {
            return at != head && tree.token(child).tag().equals("POS");
        }
        if (relation.equals("advmod")) {
            return at != head && child < head; // "at least" before a number
        }
        if (relation.equals("punct")) {
            return tree.token(child).is("-");
        }
        // Inside a modifier, everything before the head belongs ("the Idlib - based command", "north and east Aleppo").
        boolean inner = INNER.contains(relation) || INNER.contains(tree.mainRelation(child));
        boolean insideModifier = at != head && child < head && !relation.equals("appos");
        return (inner || insideModifier) && (child < head || isNamePart(head, child));
    }

    /** What follows a head and still belongs to it: "al-Khandaq <i>road</i>" is a head after; "Rural Aleppo <i>2</i>", "Nour Eddin". */
    private boolean isNamePart(int head, int child) {
        return tree.is(child, "flat")
                || tree.is(child, "compound")
                || tree.is(child, "fixed")
                || (tree.is(child, "nummod")
                        && child == head + 1
                        && tree.token(head).isName());
    }

    private boolean isInnerMark(int index, Set<Integer> members) {
        Token token = tree.token(index);
        boolean mark = token.is("-") || token.is("\"") || token.is("'") || token.is("``") || token.is("''");
        return mark && index > 0 && members.contains(index - 1);
    }

    private Optional<Phrase> ofPhrase(int head, int last, int depth) {
        if (depth > 4) {
            return Optional.empty();
        }
        return tree.children(head).stream()
                .filter(child ->
                        child > head && child <= last + 12 && (tree.is(child, "nmod") || tree.is(child, "obl")))
                .filter(child ->
                        tree.children(child, "case").anyMatch(c -> tree.token(c).is("of") && c == last + 1))
                .filter(this::canHead)
                .findFirst()
                .map(child -> build(child, depth + 1));
    }
}
