package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.text.Span;
import relata.voices.Voice.Mode;

/** Who passes on what another says, innermost first, and in whose words it is given. */
class VoicesRelayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Wire reported that the depot burned, citing a paramedic. | burned | a paramedic < The Harbour Wire",
                "The Harbour Wire, citing a police officer, said the depot burned. | burned | a police officer < The Harbour Wire",
                "Citing a port official, the regional broadcaster said that the depot burned. | burned | a port official < the regional broadcaster",
                "The Harbour Wire quoted a diver as saying the pier was gone. | gone | a diver < The Harbour Wire",
                "A diver was quoted by the newspaper Tide as saying that the pier sank. | sank | A diver < the newspaper Tide",
                "The pier sank, a diver said in remarks carried by the Harbour Wire. | sank | a diver < the Harbour Wire",
                "The pier sank, a diver wrote in a message that Roe shared with her readers. | sank | a diver < Roe",
                "The mayor repeated the guild's claim that the pier sank. | sank | the guild < The mayor",
            })
    void bothAreVoicesOfTheSameWords(String text, String at, String chain) {
        assertThat(String.join(" < ", chain(text, at))).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Wire said the depot burned, citing the lack of rain. | burned | The Harbour Wire",
                "The guild, citing a captain, closed the pier. | closed | ''",
                "According to plan, the guild closed the pier. | closed | ''",
                "A copy of \"The Harbour Says No\" lay on the pier when it sank. | sank | ''",
            })
    void aReasonAPlanAndATitleAreNoVoices(String text, String at, String chain) {
        assertThat(String.join(" < ", chain(text, at))).isEqualTo(chain);
    }

    @Test
    void marksShowTheWordsOfTheNearestVoiceOutsideOfThem() {
        String text = "The Harbour Wire quoted Ida Roe as saying: \"The divers say the pier sank.\"";
        assertThat(Texts.speech(text).chainAt(at(text, "sank")))
                .extracting(Voice::mode)
                .containsExactly(Mode.INDIRECT, Mode.DIRECT, Mode.INDIRECT);
    }

    private static Span at(String text, String words) {
        int start = text.lastIndexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<String> chain(String text, String at) {
        return Texts.speech(text).chainAt(at(text, at)).stream()
                .map(Voice::text)
                .toList();
    }
}
