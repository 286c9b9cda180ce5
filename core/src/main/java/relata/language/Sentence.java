package relata.language;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * A sentence of a report. Its words are known at once; tags and the clause graph are worked out when first asked for,
 * since most sentences of most reports are never asked. Belongs to one thread.
 */
public final class Sentence {

    private final Span span;
    private final List<RawWord> words;
    private final Parser parser;
    private Optional<List<String>> letters = Optional.empty();
    private Optional<List<Token>> tokens = Optional.empty();
    private Optional<Tree> tree = Optional.empty();
    private Optional<Phrases> phrases = Optional.empty();
    private Optional<ClauseGraph> graph = Optional.empty();

    Sentence(Span span, List<RawWord> words, Parser parser) {
        this.span = span;
        this.words = words;
        this.parser = parser;
    }

    /** From its first word to its last mark. */
    public Span span() {
        return span;
    }

    /** The number of words and marks. */
    public int size() {
        return words.size();
    }

    /** The letters of the words and marks, without tags: cheap. */
    public List<String> words() {
        if (letters.isEmpty()) {
            letters = Optional.of(words.stream().map(RawWord::text).toList());
        }
        return letters.orElseThrow();
    }

    /** Words with lemma and tag. Costs a tagger's time at the first call. */
    public List<Token> tokens() {
        if (tokens.isEmpty()) {
            tokens = Optional.of(parser.tag(words));
        }
        return tokens.orElseThrow();
    }

    /** How the words hang together. Costs a parser's time at the first call. */
    public Tree tree() {
        if (tree.isEmpty()) {
            List<Token> tagged = tokens();
            tree = Optional.of(new Tree(tagged, TreeRepair.repair(tagged, parser.parse(tagged))));
        }
        return tree.orElseThrow();
    }

    /** What is said of whom. Costs a parser's time at the first call of this or of {@link #tree()}. */
    public ClauseGraph graph() {
        if (graph.isEmpty()) {
            graph = Optional.of(new ClauseGraphBuilder(tokens(), tree(), phrases()).build());
        }
        return graph.orElseThrow();
    }

    /** The noun phrase that a token heads; cheaper than {@link #graph()} where nothing else is wanted of it. */
    public Optional<Phrase> phrase(Token head) {
        return phrases().headedBy(head.index());
    }

    private Phrases phrases() {
        if (phrases.isEmpty()) {
            phrases = Optional.of(new Phrases(tree()));
        }
        return phrases.orElseThrow();
    }
}
