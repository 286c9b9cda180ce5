package relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's maximum-entropy tagger (left three words) and neural transition parser (English Universal Dependencies). */
final class CoreNlpParser implements Parser {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    CoreNlpParser() {
        tagger = new MaxentTagger(TAGGER, new Properties(), false);
        parser = quietly();
    }

    /** The parser announces itself on standard error while it loads; a command line that promises silence cannot have that. */
    private static DependencyParser quietly() {
        edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
        return DependencyParser.loadFromModelFile(PARSER);
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
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            label.setTag(token.tag());
            label.setIndex(token.index() + 1);
            labels.add(label);
        }
        List<Dependency> dependencies = new ArrayList<>(tokens.size());
        for (TypedDependency edge : parser.predict(labels).typedDependencies()) {
            dependencies.add(new Dependency(
                    edge.gov().index() - 1, edge.dep().index() - 1, edge.reln().toString()));
        }
        return dependencies;
    }
}
