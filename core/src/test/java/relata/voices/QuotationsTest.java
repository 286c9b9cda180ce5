package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.text.Span;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"The town fell,\" she said. | The town fell,",
                "“The town fell,” she said. | The town fell,",
                "Er sagte „Die Stadt fiel“ und ging. | Die Stadt fiel",
                "Il a dit « la ville est tombée » hier. | la ville est tombée",
                "She said ''the town fell'' and left. | the town fell",
                "She said ``the town fell'' and left. | the town fell",
                "She said 'the town fell' and left. | the town fell",
                "She said ‘the rebels’ line broke’ and left. | the rebels’ line broke",
                "It has said it has \"\"definitively\"\" left. | definitively",
                "\"It has said it has \"\"definitively\"\" left.\" | definitively",
                "\"\"\"Care must be taken,\"\" said Ms Ray. \"\"Always.\"\"\" | Care must be taken, / Always.",
                "“The town fell,” he said. “We left.” | The town fell, / We left.",
                "“They told us ‘the road is open’ at noon,” he said. | They told us ‘the road is open’ at noon, / the road is open",
                "“They told us “the road is open” at noon,” he said. | They told us “the road is open” at noon, / the road is open",
                "(\"The town fell\"), he said. | The town fell",
                "The doctor - \"a tired man\" - left. | a tired man",
            })
    void findsTheWordsBetweenMarks(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The rebels' line broke and the army's advance didn't stop.",
                "The rebels’ line broke and the army’s advance didn’t stop.",
                "It began in the '90s and went on 'til now.",
                "A 12\" gun fired.",
                "Nothing is quoted here.",
            })
    void takesNoApostropheForAQuotation(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void followsAQuotationThatOpensAtEachParagraph() {
        String text = "“We held the bridge.\n“Then we left.\n“It was late,” he said.\nNobody else spoke.";
        assertThat(words(text)).isEqualTo("We held the bridge. + Then we left. + It was late,");
        assertThat(in(text).get(0).complete()).isTrue();
    }

    @Test
    void followsAQuotationThatOpensOnce() {
        String text = "“We held the bridge.\nThen we left.\nIt was late,” he said.\nNobody else spoke.";
        assertThat(words(text)).isEqualTo("We held the bridge. + Then we left. + It was late,");
    }

    @Test
    void seesABlockOpenedOnceAndClosedTwice() {
        String text =
                "“We held the bridge.\nThen we left,” an officer said.\nThe clashes went on.\nThe road was cut.”\nThe end.";
        List<Quotation> found = in(text);
        assertThat(words(text))
                .isEqualTo(
                        "We held the bridge. + Then we left,” an officer said. + The clashes went on. + The road was cut."
                                + " / We held the bridge. + Then we left,");
        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @Test
    void doesNotRunOnWhereTheClosingMarkIsMissing() {
        String text = "“We held the bridge, he said.\nThe army denied it.\n“They never came,” a clerk said.";
        assertThat(words(text)).isEqualTo("We held the bridge, he said. / They never came,");
        assertThat(in(text)).extracting(Quotation::complete).containsExactly(false, true);
    }

    @Test
    void endsWithTheSentenceWhereTheNextQuotationOpensFirst() {
        String text = "“We held the bridge. He left. “They never came,” a clerk said.";
        assertThat(words(text)).isEqualTo("We held the bridge. He left. / They never came,");
    }

    @Test
    void givesBackAMissingOpeningMark() {
        assertThat(words("“We held the bridge,” he said. It was late.”"))
                .isEqualTo("We held the bridge, / It was late.");
        assertThat(words("We held the bridge,” he said.")).isEqualTo("We held the bridge,");
    }

    @Test
    void passesOverWhatStandsBetweenTheParagraphsThatAreRead() {
        String text = "“We held the bridge.\nSubscribe now\n“Then we left,” he said.";
        List<Span> read = new ArrayList<>(paragraphs(text));
        read.remove(1);
        assertThat(words(text, read)).isEqualTo("We held the bridge. + Then we left,");
    }

    private static String words(String text) {
        return words(text, paragraphs(text));
    }

    private static String words(String text, List<Span> paragraphs) {
        return Quotations.in(text, paragraphs).stream()
                .map(quotation ->
                        quotation.pieces().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" / "));
    }

    private static List<Quotation> in(String text) {
        return Quotations.in(text, paragraphs(text));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            spans.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return spans;
    }
}
