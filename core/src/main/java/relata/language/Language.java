package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import relata.text.Span;

/** Reads English text. Safe for many threads; the sentences it gives belong to the thread that asked. */
public final class Language {

    private final Parser parser;
    private final Sentences sentences = new Sentences();

    Language(Parser parser) {
        this.parser = parser;
    }

    /** English by CoreNLP's models, which are loaded when the first sentence is tagged or parsed, not before. */
    public static Language english() {
        return new Language(new LazyParser(CoreNlpParser::new));
    }

    /**
     * The sentences of some paragraphs of a text.
     *
     * @param text a report's text
     * @param paragraphs where its paragraphs stand; no sentence runs from one into the next
     */
    public List<Sentence> sentences(String text, List<Span> paragraphs) {
        List<Sentence> found = new ArrayList<>();
        Capitals capitals = new Capitals(text);
        for (Span paragraph : paragraphs) {
            for (List<RawWord> words : sentences.split(text, paragraph)) {
                Span span =
                        words.get(0).span().cover(words.get(words.size() - 1).span());
                found.add(new Sentence(span, List.copyOf(capitals.evened(words)), parser));
            }
        }
        return List.copyOf(found);
    }

    /** Puts off loading half a gigabyte of models until somebody needs them. */
    private static final class LazyParser implements Parser {

        private final Supplier<Parser> loader;
        private volatile java.util.Optional<Parser> loaded = java.util.Optional.empty();

        LazyParser(Supplier<Parser> loader) {
            this.loader = loader;
        }

        /** Parsing is nearly all the work: whoever wants it stopped is listened to here. */
        private Parser parser() {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("told to stop reading");
            }
            if (loaded.isEmpty()) {
                synchronized (this) {
                    if (loaded.isEmpty()) {
                        loaded = java.util.Optional.of(loader.get());
                    }
                }
            }
            return loaded.orElseThrow();
        }

        @Override
        public List<Token> tag(List<RawWord> words) {
            return parser().tag(words);
        }

        @Override
        public List<Dependency> parse(List<Token> tokens) {
            return parser().parse(tokens);
        }
    }
}
