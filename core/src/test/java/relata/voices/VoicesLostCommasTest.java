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
                .distinct()
                .toList();
        assertThat(speakers).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            A jet struck a market in the rebel-held district of Lower Marn in Brask Ivo Abu Roe told Northern Agency. | Ivo Abu Roe
            Brask is quiet. A jet struck a market in Brask Ivo Abu Roe told Northern Agency. | Ivo Abu Roe
            The drivers were killed on the ridge road which the army cut on Thursday the Valley Observatory for Human Rights said. | the Valley Observatory for Human Rights
            A car bomb hit a wedding in the northern city of Osk on Monday Valley Observatory for Human Rights reported. | Valley Observatory for Human Rights
            The blast wounded six people in New Marn SANO reporter said on Monday. | SANO reporter
            The raid killed three children with food for 400 people on board the International Committee of the Green Star said. | the International Committee of the Green Star
            She was shot by a guard while buying bread for her mother Harbour Watch said. | Harbour Watch
            The raids destroyed two mills and a school state media and activists said days after the truce ended. | state media and activists
            Warplanes struck the mills and pulled back from the field a source at Brask Police Command told SANO. | a source at Brask Police Command
            Over 30 people were killed in the attack on April 15 Valley Envoy for Norden Ida de Roe said Thursday. | Valley Envoy for Norden Ida de Roe
            Rebels pounded positions near the capital with rockets said the Local Committees activist network. | the Local Committees activist network
            Eleven people were killed including an officer who had joined the rebel forces said the Observatory. | the Observatory
            An assault killed at least 80 people in Brask rights groups said. | rights groups
            An air raid on a hospital in Brask had wounded five people the Observatory said but it could not say whose it was. | the Observatory
            A second bomb exploded in another district without causing more deaths said Barzo. | Barzo
            The rebels hit the town hall in southern Norden SANO news agency reports. | SANO news agency
            The raids killed two "in barrel bomb strikes on a house in the north of Brask" the Valley Observatory said. | the Valley Observatory
            The raids were "cruel" and "unacceptable" the mayor Ida Roe said while opening a bridge. | the mayor Ida Roe
            """)
    void whoeverClosesASentenceTellsAllOfIt(String text, String speaker) {
        Attribution last = Texts.speech(text).attributions().stream()
                .filter(attribution -> attribution.voice().isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.source().map(source -> source.of(text))).contains(speaker);
        assertThat(last.content()).isNotEmpty();
        assertThat(text.substring(0, last.content().get(0).start())).isIn("", "Brask is quiet. ");
        assertThat(text.substring(last.content().get(last.content().size() - 1).end(), text.indexOf(speaker)))
                .isIn(" ", "\" ", " said ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clerk told the radio that five people died in Brask.      | verb clause
            The town was quiet when the army said it had left the ridge.  | verb clause
            """)
    void whoeverIntroducesWhatIsSaidClosesNothing(String text, String rule) {
        assertThat(Texts.speech(text).attributions())
                .extracting(Attribution::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to Abu Roe women and children were among the dead.                   | Abu Roe            | women and children were among the dead
            According to the military source two hideouts were destroyed.                  | the military source | two hideouts were destroyed
            The raids according to the source claimed two lives and wounded three others.  | the source         | claimed two lives and wounded three others
            """)
    void whatIsSaidIsNoPartOfWhomItIsAccordingTo(String text, String speaker, String content) {
        Attribution attribution = Texts.speech(text).attributions().stream()
                .filter(a -> a.rule().equals("phrase"))
                .findFirst()
                .orElseThrow();
        assertThat(attribution.source().map(source -> source.of(text))).contains(speaker);
        assertThat(contents(text)).contains(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Government sources said rebels had used gas against the town but militants accused the army of carrying out the attack. | rebels had used gas against the town
            """)
    void anothersAccusationBesideItIsNotWhatTheFirstSaid(String text, String content) {
        assertThat(contents(text)).contains(content);
    }

    private static List<String> contents(String text) {
        return Texts.speech(text).attributions().stream()
                .flatMap(attribution -> attribution.content().stream())
                .map(span -> span.of(text))
                .toList();
    }
}
