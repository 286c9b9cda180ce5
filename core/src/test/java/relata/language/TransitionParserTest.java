package relata.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.text.Span;

/** The parser is worth having only as long as it gives CoreNLP's own trees. */
class TransitionParserTest {

    private static final DependencyParser CORENLP =
            DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

    private final Parser parser = new CoreNlpParser();

    @Test
    void givesTheTreesOfCoreNlpForTheSampleReports() throws IOException {
        int words = 0;
        try (Stream<Path> reports = Files.list(Path.of("..", "examples", "aleppo-2016"))) {
            for (Path report : reports.sorted().toList()) {
                String text = Files.readString(report);
                for (List<RawWord> sentence : new Sentences().split(text, new Span(0, text.length()))) {
                    assertSameTree(parser.tag(sentence));
                    words += sentence.size();
                }
            }
        }
        assertThat(words).isGreaterThan(2_000);
    }

    @Test
    void aSubjectBesideAPassiveAuxiliaryIsPassive() {
        assertSameTree(tagged("The/DT numbers/NNS could/MD not/RB be/VB independently/RB confirmed/VBN ./."));
    }

    @Test
    void aSentenceMayHaveOneWordOrNone() {
        assertSameTree(tagged("Fire/NN"));
        assertThat(parser.parse(List.of())).isEmpty();
    }

    @Test
    void wordsTagsAndSignsThatItNeverMetAreParsedToo() {
        assertSameTree(tagged("Xqzvv/XX 飞机/NN ruined/VBD the/DT -NULL-/NN in/IN -ROOT-/NNP ☃/SYM"));
    }

    private void assertSameTree(List<Token> tokens) {
        List<CoreLabel> labels = tokens.stream()
                .map(token -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(token.text());
                    label.setValue(token.text());
                    label.setTag(token.tag());
                    return label;
                })
                .toList();
        List<Dependency> wanted = CORENLP.predict(labels).typedDependencies().stream()
                .map(edge -> new Dependency(
                        edge.gov().index() - 1,
                        edge.dep().index() - 1,
                        edge.reln().toString()))
                .toList();
        assertThat(parser.parse(tokens)).as(() -> tokens.toString()).isEqualTo(wanted);
    }

    private static List<Token> tagged(String words) {
        List<String> pairs = List.of(words.split(" "));
        return Stream.iterate(0, i -> i + 1)
                .limit(pairs.size())
                .map(i -> {
                    String word = pairs.get(i).substring(0, pairs.get(i).lastIndexOf('/'));
                    String tag = pairs.get(i).substring(pairs.get(i).lastIndexOf('/') + 1);
                    return new Token(i, new Span(0, word.length()), word, word, tag);
                })
                .toList();
    }
}
