package relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's maximum-entropy tagger (left three words), and the trees of its neural transition parser (English Universal Dependencies). */
final class CoreNlpParser implements Parser {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final MaxentTagger tagger;
    private final TransitionParser parser;

    CoreNlpParser() {
        tagger = new MaxentTagger(TAGGER, new Properties(), false);
        try {
            parser = new TransitionParser(ParserNetwork.read(PARSER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Token> tag(List<RawWord> words) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (RawWord word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.text());
            label.setValue(word.text());
            labels.add(label);
        }
        List<TaggedWord> tagged = tagger.tagSentence(labels);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            String tag = TagRepair.repair(words, tagged, i);
            tokens.add(new Token(i, words.get(i).span(), text, morphology.lemma(text, tag), tag));
        }
        return List.copyOf(tokens);
    }

    @Override
    public List<Dependency> parse(List<Token> tokens) {
        return parser.parse(tokens);
    }
}
