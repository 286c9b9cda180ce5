package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names before a colon: a transcript, or a list that looks like one. */
class VoicesTranscriptTest {

    @Test
    void whoSpeaksTwiceIsAVoice() {
        Speech speech = Texts.speech("Roe: The bridge is gone.\n\nMarn: Then we swim.\n\nRoe: Nobody swims here.");
        assertThat(speech.attributions()).hasSize(3);
    }

    @Test
    void aListSaysNothing() {
        Speech speech = Texts.speech("Norden: Ida Roe, Odo Marn\n\nSoden: Ala Brek, Ido Osk\n\nMarn: 1,501.");
        assertThat(speech.attributions()).isEmpty();
    }
}
