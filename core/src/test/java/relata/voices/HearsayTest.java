package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that are no active verb of saying: passives, "seems", nouns, adjectives, "according to". */
class HearsayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The weir is said to hold. | | The weir … to hold",
                "The pass is expected to open at noon. | | The pass … to open at noon",
                "It was reported that six had died. | | that six had died",
                "The raid was seen as a warning. | | The raid … a warning",
                "The raid was described by the mayor as a mistake. | the mayor | The raid … a mistake",
                "Asked about the toll, the envoy left. | | the toll",
                "The weir seems to hold. | | The weir … to hold",
                "The guild voiced doubt that the truce would hold. | The guild | that the truce would hold",
                "The envoy made it clear that the gate was shut. | The envoy | that the gate was shut",
                "The shepherds were eager to leave. | The shepherds | to leave",
                "According to the officer in charge of the weir, the gate is shut. | the officer | the gate is shut",
                "While the east was quiet, according to the nurse, the west was shelled. | the nurse | the west was shelled",
                "The mill has reportedly fallen. | | The mill has … fallen",
            })
    void findsWhoTellsWhat(String text, String source, String content) {
        assertThat(Texts.speech(text).attributions())
                .extracting(attribution -> source(attribution, text) + ": " + content(attribution, text))
                .contains((source == null ? "" : source) + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The weir seems to hold.",
                "The pass is expected to open at noon.",
                "The colonel was asked about the toll.",
                "The guild was critical of the tax.",
                "The governor made no mention of the raid.",
            })
    void surmisesAndAttitudesAreNoVoice(String text) {
        assertThat(Texts.speech(text).attributions())
                .allSatisfy(attribution -> assertThat(attribution.voice()).isEmpty());
    }

    @Test
    void hearsayIsSaidBySomebodyWhoIsNotNamed() {
        assertThat(Texts.speech("It was reported that six had died.").attributions())
                .singleElement()
                .satisfies(attribution ->
                        assertThat(attribution.voice().filter(Voice::isUnsaid)).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He's said the weir would hold. | He",
                "The raid which villagers described as a mistake was over. | villagers",
            })
    void whatHasASubjectIsNoPassive(String text, String source) {
        assertThat(Texts.speech(text).attributions())
                .extracting(attribution -> source(attribution, text))
                .contains(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The minister appeared in the capital.",
                "The bill was expected in the spring.",
                "The report was published on Monday.",
                "The mayor took an interest.",
            })
    void tellsNothingOfItsOwn(String text) {
        assertThat(Texts.speech(text).attributions()).isEmpty();
    }

    private static String source(Attribution attribution, String text) {
        return Optional.of(attribution)
                .flatMap(Attribution::source)
                .map(span -> span.of(text))
                .orElse("");
    }

    private static String content(Attribution attribution, String text) {
        List<String> pieces =
                attribution.content().stream().map(span -> span.of(text)).toList();
        return pieces.stream().collect(Collectors.joining(" … "));
    }
}
