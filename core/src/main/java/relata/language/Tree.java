package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence as a basic Universal Dependencies tree. Broken parses (loops, two heads) are tolerated: the first head of a
 * token counts. For who-says-what, where the extent of a clause matters; what is said of whom is read off {@link ClauseGraph}.
 */
public final class Tree {

    private final List<Token> tokens;
    private final int[] governor;
    private final String[] relation;
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(List<Token> tokens, List<Dependency> dependencies) {
        this.tokens = tokens;
        governor = new int[tokens.size()];
        relation = new String[tokens.size()];
        java.util.Arrays.fill(governor, -1);
        java.util.Arrays.fill(relation, "root");
        tokens.forEach(token -> children.add(new ArrayList<>()));
        boolean[] attached = new boolean[tokens.size()];
        for (Dependency edge : dependencies) {
            int dependent = edge.dependent();
            if (dependent < 0 || attached[dependent] || edge.governor() == dependent) {
                continue;
            }
            attached[dependent] = true;
            governor[dependent] = edge.governor();
            relation[dependent] = edge.relation();
            if (edge.governor() >= 0) {
                children.get(edge.governor()).add(dependent);
            }
        }
        children.forEach(list -> list.sort(Integer::compare));
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the governing token, -1 for a root. */
    public int governor(int index) {
        return governor[index];
    }

    /** UD relation to the governor, subtype included. */
    public String relation(int index) {
        return relation[index];
    }

    /** UD relation to the governor, without its subtype. */
    String mainRelation(int index) {
        int colon = relation[index].indexOf(':');
        return colon < 0 ? relation[index] : relation[index].substring(0, colon);
    }

    /** Whether a token hangs on its governor by this relation, subtypes included. */
    public boolean is(int index, String name) {
        String whole = relation[index];
        return whole.startsWith(name) && (whole.length() == name.length() || whole.charAt(name.length()) == ':');
    }

    /** Whether a token, verb or not, heads a clause: it has a subject or a copula. */
    public boolean hasClausalParts(int index) {
        return child(index, "nsubj").isPresent() || child(index, "cop").isPresent();
    }

    /** What a token governs, in text order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    public Stream<Integer> children(int index, String name) {
        return children.get(index).stream().filter(child -> is(child, name));
    }

    public Optional<Integer> child(int index, String name) {
        for (Integer child : children.get(index)) {
            if (is(child, name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** A token with those coordinated with it, itself first. */
    public List<Integer> coordinated(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (int i = 0; i < all.size() && all.size() <= size(); i++) {
            children(all.get(i), "conj").filter(c -> !all.contains(c)).forEach(all::add);
            children(all.get(i), "appos")
                    .filter(c -> !all.contains(c) && isListed(c))
                    .forEach(all::add);
        }
        all.sort(Integer::compare);
        return all;
    }

    /** "A, B, C and D": the parser takes the second name of a list for another name of the first. */
    private boolean isListed(int apposition) {
        int first = governor[apposition];
        boolean names = tokens.get(apposition).isNoun() && tokens.get(first).isName();
        boolean listGoesOn = java.util.stream.Stream.of(first, apposition)
                .anyMatch(i -> children(i, "conj").anyMatch(c -> c > apposition)
                        || children(i, "appos").anyMatch(c -> c > apposition));
        return names && listGoesOn;
    }
}
