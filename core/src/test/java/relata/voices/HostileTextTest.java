package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.text.Span;

/** Broken and odd texts: nothing crashes, and no voice runs on because a mark was missing. */
class HostileTextTest {

    /** The chain over the word in square brackets, innermost first; {@code /} is the end of a paragraph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // marks that are missing
                "“The mill is lost, a miller said./The weir [held] all night. |",
                "The mill is lost,” a miller said./The weir [held] all night. |",
                "“The mill is lost, a miller said./“The weir [held],” said Ida Roe. | Ida Roe",
                "\"The mill is lost,\" a miller said. \"We left at noon./The weir [held] all night. |",
                "\"The mill is lost, a miller said./The weir held./The road was [cut]. |",
                "The miller said: \"The mill is lost./The weir [held] all night./The road was cut. |",
                // marks turned the wrong way, of several countries, or made of others
                "“The mill is [lost],“ a miller said. | a miller",
                "”The mill is [lost],” a miller said. | a miller",
                "„The mill is [lost]“, a miller said. | a miller",
                "«The mill is [lost],» a miller said. | a miller",
                "‘The mill is [lost],’ a miller said. | a miller",
                "'The mill is [lost],' a miller said. | a miller",
                "''The mill is [lost],'' a miller said. | a miller",
                "``The mill is [lost],'' a miller said. | a miller",
                "“The mill is lost,\" a miller said. \"We [left].” | a miller",
                // no marks at all
                "The mill is [lost] a miller said. | a miller",
                "The mill is lost a miller said./We [left] at noon. |",
                // marks that quote nobody
                "The 12\" gun [fired] and a 40' boat sank, a miller said. | a miller",
                "The so-called \"mill\" was [taken]. |",
                "The town, which the army calls \"free\", was [taken]. |",
                "Readers of \"The Weir\" [left] the town. |",
                "The rebels' guns [fired] on the army's trucks. |",
                "The book \"The mill is [lost]\" sold well. |",
            })
    void tellsWhoSpeaks(String marked, String chain) {
        String lines = marked.replace('/', '\n');
        String text = lines.replaceAll("[\\[\\]]", "");
        Span span = new Span(lines.indexOf('['), lines.indexOf(']') - 1);
        assertThat(chain(text, span)).isEqualTo(chain == null ? "" : chain);
    }

    @Test
    void splitAndFollowedQuotationsKeepTheirSpeaker() {
        String text = """
                "The mill is lost," said Ida Roe, who says she has lived there for years. "We left at noon."
                The clerk Ola Brandt said that the weir held. "We have food for a week."
                "Nobody came," Sten Falk said.\u00a0"We waited." She noted a second boat in the harbour.
                """;
        assertThat(chainAt(text, "left at noon")).isEqualTo("Ida Roe");
        assertThat(chainAt(text, "have food")).endsWith("Ola Brandt");
        assertThat(chainAt(text, "We waited")).isEqualTo("Sten Falk");
    }

    @Test
    void aColonLeadsToWhoSpeaks() {
        assertThat(chainAt("Ida Roe had one answer: “The mill is lost.”", "is lost"))
                .isEqualTo("Ida Roe");
        assertThat(chainAt("Then it got worse: “The mill is lost.”", "is lost")).isEmpty();
        assertThat(chainAt("The note, by the clerk Ida Roe: “The mill is lost.”", "is lost"))
                .contains("Ida Roe");
        assertThat(chainAt("Roe: ‘The mill is lost’\nThe mayor Ida Roe said so on Monday.", "is lost"))
                .isEqualTo("Roe");
    }

    @Test
    void aQuotedWordIsNoAttributionByItself() {
        String text = "The army called the truce a \"charade\" and left.\nThe report, titled \"The Weir,\" was burnt.";
        assertThat(Texts.speech(text).attributions().stream()
                        .flatMap(attribution -> attribution.content().stream())
                        .map(content -> content.of(text)))
                .doesNotContain("charade", "The Weir,", "The Weir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "“",
                "”",
                "'",
                "\"\"",
                "“”",
                "“ ”",
                "“,” he said.",
                "said \"",
                "\" said",
                ":",
                ": “",
                "X: ",
                "“A”“B”“C”",
                "”“”“",
                "“\n“\n“\n",
                "”\n”\n”\n",
                "'''''''",
                "\"a\"b\"c\"d\"",
                "«‹„“”’‘»›",
                "He said: : : “”",
                "(\"[“{'«",
                "THE ARMY SAID: \"THE MILL IS LOST.\"",
                "The mill was re-\nported lost, the ar-\nmy said.",
                "\u0000\u0001\ufffd said \ufffd",
                "\ud83d\ude80 “\ud83d\ude80,” said \ud83d\ude80.",
            })
    void nothingCrashes(String text) {
        Texts.speech(text)
                .attributions()
                .forEach(attribution -> attribution
                        .content()
                        .forEach(content -> assertThat(content.end()).isLessThanOrEqualTo(text.length())));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 2000})
    void aSentenceWithoutEndIsRead(int words) {
        String text = "The army said that " + "the mill and the weir ".repeat(words / 5) + "fell.";
        assertThat(Texts.speech(text + "\nThe road was cut.").chainAt(spanOf(text + "\nThe road was cut.", "was cut")))
                .isEmpty();
    }

    @Test
    void aReportInCapitalsIsRead() {
        String text = "THE ARMY SAID THE MILL WAS LOST.\n\"WE LEFT,\" SAID IDA ROE.\nTHE ROAD WAS CUT.";
        assertThat(chainAt(text, "MILL WAS LOST")).isEqualTo("THE ARMY");
        assertThat(chainAt(text, "ROAD WAS CUT")).isEmpty();
    }

    @Test
    void oneMissingMarkDoesNotReachTheEndOfALongReport() {
        String text = "“The mill is lost, a miller said.\n" + "The weir held.\n".repeat(40) + "The road was cut.";
        assertThat(chainAt(text, "road was cut")).isEmpty();
        assertThat(chainAt(text + "\nIt is over,” he said.", "road was cut")).isEmpty();
    }

    private static String chainAt(String text, String words) {
        return chain(text, spanOf(text, words));
    }

    private static Span spanOf(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String chain(String text, Span span) {
        return Texts.speech(text).chainAt(span).stream().map(Voice::text).collect(Collectors.joining(" < "));
    }
}
