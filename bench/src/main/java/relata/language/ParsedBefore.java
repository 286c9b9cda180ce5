package relata.language;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the time that tagger and parser take from the time of what comes after them. Stands in this package since nobody else
 * knows of parsers.
 */
public final class ParsedBefore {

    private final Parser parser = new CoreNlpParser();
    private final Remembering remembering = new Remembering(parser);

    /** Tags and parses a sentence once: it costs nothing of the kind when it is met again. */
    public Language remembering() {
        return new Language(remembering);
    }

    /** Tags and parses each time. */
    public Language forgetting() {
        return new Language(parser);
    }

    /** Whether the tree of a sentence has been asked for. */
    public boolean isParsed(Sentence remembered) {
        return remembering.edges.containsKey(remembered.tokens());
    }

    /** The same sentence before it was tagged. */
    public Sentence untagged(Sentence sentence) {
        List<RawWord> words = sentence.tokens().stream()
                .map(token -> new RawWord(token.span(), token.text()))
                .toList();
        return new Sentence(sentence.span(), words, parser);
    }

    private static final class Remembering implements Parser {

        private final Parser parser;
        private final Map<List<RawWord>, List<Token>> tagged = new HashMap<>();
        private final IdentityHashMap<List<Token>, List<Dependency>> edges = new IdentityHashMap<>();

        Remembering(Parser parser) {
            this.parser = parser;
        }

        @Override
        public List<Token> tag(List<RawWord> words) {
            return tagged.computeIfAbsent(words, parser::tag);
        }

        @Override
        public List<Dependency> parse(List<Token> tokens) {
            return edges.computeIfAbsent(tokens, t -> List.copyOf(parser.parse(t)));
        }
    }
}
