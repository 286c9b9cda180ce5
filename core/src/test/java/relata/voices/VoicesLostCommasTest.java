package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.text.Span;

/** Who speaks where a text has lost its commas. */
class VoicesLostCommasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The official Norden Agency put the death toll at least at 85 adding that 50 civilians were also wounded in airstrikes. | The official Norden Agency
            Norden which holds a veto defended its valley ally saying that the aircraft had carried out a strike. | Norden
            A hospital was destroyed by airstrikes that killed 13 people NDF said on Monday. | NDF
            Two raids by warplanes that targeted the town left another 30 injured Ido Marn told reporters. | Ido Marn
            A mortar attack on the harbour killed two people on Sunday state media reported as the army pressed on. | state media
            Rockets killed five people and wounded at least 50 a monitoring group said. | a monitoring group
            """)
    void theWordsBeforeASpeakerAreNotTheSpeakers(String text, String speaker) {
        List<String> speakers = Texts.speech(text).attributions().stream()
                .flatMap(attribution -> attribution.source().stream())
                .map((Span source) -> source.of(text))
                .toList();
        assertThat(speakers).containsExactly(speaker);
    }
}
