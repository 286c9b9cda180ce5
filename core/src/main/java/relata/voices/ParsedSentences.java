package relata.voices;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import relata.language.Sentence;
import relata.text.Span;

/** Sentences by where they stand. What was not worth parsing in search of a cue is not parsed for anything else. */
final class ParsedSentences {

    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final SpeechLexicon lexicon;

    ParsedSentences(List<Sentence> sentences, SpeechLexicon lexicon) {
        sentences.forEach(sentence -> this.sentences.put(sentence.span().start(), sentence));
        this.lexicon = lexicon;
    }

    Optional<Sentence> at(int offset) {
        return Optional.ofNullable(sentences.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(sentence -> sentence.span().contains(offset))
                .filter(sentence -> lexicon.mayAttribute(sentence.words()));
    }

    /** Where sentences stand, parsed or not. */
    List<Span> spans() {
        return sentences.values().stream().map(Sentence::span).toList();
    }
}
