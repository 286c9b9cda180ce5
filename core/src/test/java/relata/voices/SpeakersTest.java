package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Voice.Standing;

/** Who the words beside a cue stand for, how well that is known, and when they spoke. */
class SpeakersTest {

    /** The last attribution's voice, and the rule that led to it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ida Roe said the mill had fallen. She said the weir would be next. | Ida Roe | pronoun, last named",
                "The Valley Observatory said six had died. It said the toll may rise. | The Valley Observatory | pronoun, last named",
                "Ida Roe turned to the raids, which she said must stop. | Ida Roe | pronoun, subject",
                "Witnesses said the mill had fallen. He said the weir was next. | He | unresolved",
                "Mr. Hobb said the mill had fallen. She said the weir was next. | She | unresolved",
                "Anton Hobb met the envoy. Hobb said the gate was shut. | Anton Hobb | full name",
                "Ida Roe and Anton Roe met. Roe said the gate was shut. | Roe | as written",
                "The Valley Observatory for River Safety (VORS) keeps count. The VORS said six had died. | Valley Observatory for River Safety | acronym",
                "A field source said the mill had fallen. The source said the weir would be next. | A field source | same noun",
                "Norden News Agency said the mill had fallen. The agency said the weir would be next. | Norden News Agency | same noun",
                "The Valley Observatory said six had died. The group said the toll may rise. | The Valley Observatory | description",
                "The mayor of Halm said in a statement that six had died. The statement said the toll may rise. | The mayor of Halm | issuer",
                "Ida Roe, who said the mill had fallen, left. | Ida Roe | antecedent",
                "The Valley Observatory said six had died. The Observatory's director said the toll may rise. | The Observatory's director | as written",
                "A nurse said the mill had fallen. | A nurse | as written",
                "The rebels have taken Halm, President Ida Roe said in Norden. | President Ida Roe | as written",
                "Two drivers were wounded in the second raid, the Norden information centre said. | the Norden information centre | as written",
                "The mill had fallen, said Ida Roe, the mayor of Halm. | Ida Roe | as written",
            })
    void takesAMentionToTheFullestOneBefore(String text, String voice, String rule) {
        Voice last = last(Texts.speech(text));
        assertThat(last.text()).isEqualTo(voice);
        assertThat(last.resolution()).isEqualTo(rule);
    }

    @Test
    void keepsTheMentionBesideWhatItStandsFor() {
        String text = "Ida Roe said the mill had fallen. She said the weir would be next.";
        Voice last = last(Texts.speech(text));
        assertThat(last.mention().of(text)).isEqualTo("She");
        assertThat(last.span()).isEqualTo(new Span(0, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ida Roe said the mill had fallen. | NAMED | Ida Roe",
                "The army said the mill had fallen. | NAMED | The army",
                "Norden officials said the mill had fallen. | UNNAMED | Norden officials",
                "Witnesses said the mill had fallen. | UNNAMED | Witnesses",
                "One of the sources said the mill had fallen. | UNNAMED | One of the sources",
                "She said the mill had fallen. | OPEN | She (unclear who)",
                "The source said the mill had fallen. | OPEN | The source (unclear who)",
                "It is claimed that the mill has fallen. | UNSAID | (not said)",
                "The envoy said it was alleged that the guards had been bribed. | UNSAID | (not said)",
                "The road was dark. \"We waited at the mill all night.\" The army took the mill. | UNSAID | (not said)",
            })
    void saysHowWellASpeakerIsKnown(String text, Standing standing, String label) {
        Voice voice = last(Texts.speech(text));
        assertThat(voice.standing()).isEqualTo(standing);
        assertThat(voice.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The army said on Monday that the mill had fallen. | 2031-05-05 | COUNTED",
                "A nurse told Radio North late on Sunday that six people had died. | 2031-05-04 | COUNTED",
                "\"The mill has fallen,\" Ida Roe said on 2 May 2031. | 2031-05-02 | STATED",
                "According to a report published on Monday, the mill has fallen. | |",
                "The army said the mill had fallen on Monday. | |",
            })
    void saysWhenItWasSaid(String text, LocalDate day, Said.Basis basis) {
        Optional<Said> said = last(Texts.speech(published(text))).said();
        assertThat(said.map(Said::from)).isEqualTo(Optional.ofNullable(day));
        assertThat(said.map(Said::to)).isEqualTo(Optional.ofNullable(day));
        assertThat(said.map(Said::basis)).isEqualTo(Optional.ofNullable(basis));
    }

    /** On Wednesday, 7 May 2031. */
    private static Report published(String text) {
        Report report = Texts.report(text);
        Instant noon = Instant.parse("2031-05-07T12:00:00Z");
        return new Report(
                report.digest(),
                report.name(),
                text,
                report.title(),
                report.publisher(),
                report.url(),
                report.language(),
                Optional.of(new Published(noon, noon, Published.Basis.GIVEN, "", Optional.empty())),
                report.passages());
    }

    private static Voice last(Speech speech) {
        return speech.attributions()
                .get(speech.attributions().size() - 1)
                .voice()
                .orElseThrow();
    }
}
