package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import relata.language.Argument.Origin;

/** Turns a dependency tree into a clause graph: first what the parse says, then what clauses share, then what stands beside them. */
final class ClauseGraphBuilder {

    private final List<Token> tokens;
    private final Tree tree;
    private final Phrases phrases;
    private final ClauseWords words = ClauseWords.shipped();
    private final Passives passives;
    private final TreeMap<Integer, Clause> clauses = new TreeMap<>();

    ClauseGraphBuilder(List<Token> tokens, Tree tree, Phrases phrases) {
        this.tokens = tokens;
        this.tree = tree;
        this.phrases = phrases;
        this.passives = new Passives(tokens, tree, words);
    }

    ClauseGraph build() {
        for (Token token : tokens) {
            if (isPredicate(token)) {
                clauses.put(token.index(), clause(token));
            }
        }
        clauses.forEach((index, clause) -> arguments(index, clause));
        clauses.forEach(new Attachments(tree, clauses, words)::hang);
        Neighbours neighbours = new Neighbours(tokens, phrases, clauses);
        neighbours.count();
        new Sharing(tree, phrases, clauses).share();
        neighbours.fill();
        return new ClauseGraph(tokens, clauses, phrases.all(), phrases.appositions());
    }

    private boolean isPredicate(Token token) {
        int i = token.index();
        if (tree.is(i, "aux") || tree.is(i, "case") || tree.is(i, "cop") || tree.is(i, "det")) {
            return false;
        }
        return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ") || tree.hasClausalParts(i);
    }

    private Clause clause(Token head) {
        int i = head.index();
        List<Token> auxiliaries = new ArrayList<>();
        List<Token> adverbs = new ArrayList<>();
        boolean negated = false;
        Optional<Token> particle = Optional.empty();
        Optional<Token> marker = Optional.empty();
        for (int child : tree.children(i)) {
            Token token = tree.token(child);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (tree.is(child, "aux") || tree.is(child, "cop")) {
                auxiliaries.add(token);
            } else if (tree.is(child, "compound:prt")) {
                particle = Optional.of(token);
            } else if (tree.is(child, "mark")) {
                marker = marker.isPresent() ? marker : Optional.of(token);
            } else if (tree.is(child, "advmod") || (head.isNoun() && tree.is(child, "amod"))) {
                adverbs.add(token);
            }
            boolean determiner = tree.is(child, "det") || tree.is(child, "cc:preconj") || tree.is(child, "advmod");
            negated |= determiner && words.negations().contains(word)
                    || tree.is(child, "neg")
                    || isNeither(child)
                    || isNoLonger(child);
        }
        // "back" is tagged an adverb as often as a particle; right after the verb it is one.
        if (particle.isEmpty()
                && head.isVerb()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("back")) {
            particle = Optional.of(tokens.get(i + 1));
        }
        boolean passive = passives.isPassive(head, auxiliaries);
        return new Clause(head, passive, negated, auxiliaries, adverbs, particle, marker, preposition(i));
    }

    /** "<i>Neither the army</i> nor the rebels took the town". */
    private boolean isNeither(int child) {
        return tree.is(child, "nsubj")
                && tree.children(child).stream().anyMatch(c -> tree.token(c).is("neither"));
    }

    /** "The army <i>no longer</i> holds the town." */
    private boolean isNoLonger(int child) {
        return child > 0
                && tree.token(child).is("longer")
                && tree.token(child - 1).is("no");
    }

    private void arguments(int index, Clause clause) {
        // "pushed the militants back from the town": what hangs on the adverb belongs to the verb.
        tree.children(index, "advmod")
                .flatMap(adverb -> tree.children(adverb).stream())
                .filter(child -> tree.is(child, "obl") && phrases.canHead(child))
                .forEach(child -> oblique(clause, child, "obl", phrases.list(child)));
        for (int child : tree.children(index)) {
            String relation = tree.relation(child);
            if (relation.equals("nmod:poss") && tree.token(child).tag().equals("PRP$")) {
                clause.add("poss", List.of(phrases.phrase(child)), Origin.PARSE);
            }
            if (!phrases.canHead(child) && !tree.is(child, "amod")) {
                continue;
            }
            List<Phrase> list = phrases.canHead(child) ? phrases.list(child) : List.of(phrases.phrase(child));
            switch (tree.mainRelation(child)) {
                case "nsubj" ->
                    clause.add(
                            clause.passive() || relation.endsWith("pass") ? "object" : "subject", list, Origin.PARSE);
                case "obj", "dobj" -> clause.add("object", list, Origin.PARSE);
                // "won back the districts": an indirect object needs a direct one beside it.
                case "iobj" ->
                    clause.add(tree.child(index, "obj").isPresent() ? "indirect" : "object", list, Origin.PARSE);
                case "obl", "nmod" -> oblique(clause, child, relation, list);
                case "compound", "amod" -> clause.add("mod", list, Origin.PARSE);
                default -> {}
            }
        }
    }

    private void oblique(Clause clause, int child, String relation, List<Phrase> list) {
        if (relation.equals("nmod:poss")) {
            clause.add("poss", list, Origin.PARSE);
            return;
        }
        String preposition = preposition(child);
        clause.add(preposition.isEmpty() ? "time" : preposition, list, Origin.PARSE);
        if (clause.passive() && preposition.equals("by")) {
            clause.add("subject", list, Origin.PARSE);
        }
    }

    /** "according to", "out of", "from": the case words before a phrase, joined. */
    private String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (int child : tree.children(noun)) {
            if (tree.is(child, "cc") && child < noun && !words.isEmpty()) {
                break; // "in and around the city": the first of two says enough
            }
            if (tree.is(child, "case") && child < noun) {
                boolean out = tree.token(child).is("of") && words.isEmpty() && follows(child, "out");
                words.append(out ? "out " : words.isEmpty() ? "" : " ") // "pulled out of the town": taken for an adverb
                        .append(tree.token(child).text().toLowerCase(Locale.ROOT));
                tree.children(child, "fixed")
                        .forEach(part ->
                                words.append(' ').append(tree.token(part).text().toLowerCase(Locale.ROOT)));
            }
        }
        return words.toString();
    }

    private boolean follows(int index, String mark) {
        return index > 0 && tree.token(index - 1).is(mark);
    }
}
