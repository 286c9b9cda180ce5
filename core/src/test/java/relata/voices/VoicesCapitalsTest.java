package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.text.Span;

/** Texts in capitals, as telexes and monitored broadcasts have them. */
class VoicesCapitalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HARBOUR RADIO QUOTED THE MAYOR AS SAYING THAT DIVERS HAD TOLD HIM THE PIER SANK. | SANK | DIVERS < THE MAYOR < HARBOUR RADIO",
                "THE MAYOR WAS QUOTED BY THE TIDE AS SAYING THAT HIS GUARDS HAD SHOT DOWN A BALLOON. | SHOT | THE MAYOR < THE TIDE",
                "THE GUILD SAID ON MONDAY THAT TWO SHIPS WERE LOST. | LOST | THE GUILD",
            })
    void areReadLikeOthers(String text, String at, String chain) {
        int start = text.indexOf(at);
        assertThat(Texts.speech(text).chainAt(new Span(start, start + at.length())).stream()
                        .map(Voice::text)
                        .collect(Collectors.joining(" < ")))
                .isEqualTo(chain);
    }
}
