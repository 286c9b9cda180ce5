package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;

class VoicesTest {

    /** The chain over the word in square brackets, innermost first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The town has [fallen]. |",
                "The army said the town had [fallen]. | The army",
                "The town had [fallen], the army said. | the army",
                "The town had [fallen] the army said on Monday. | the army",
                "The bridge, the mayor said, was [cut]. | the mayor",
                "A nurse told Radio North that six people had [died]. | A nurse",
                "According to a nurse, six people had [died]. | a nurse",
                "\"Six people have [died],\" said Ida Roe, a nurse. | Ida Roe",
                "\"We waited,\" Ida Roe said. \"Then six people [died].\" | Ida Roe",
                "Six people [died] a nurse was quoted as saying by Radio North. | a nurse < Radio North",
                "Radio North quoted a nurse as saying six people had [died]. | a nurse < Radio North",
                "Radio North reported that the army had said the town had [fallen]. | the army < Radio North",
                "The mayor said the gate was shut, adding that the guards had [left]. | The mayor",
                "It is claimed that the town has [fallen]. |",
                "There were no [reported] casualties. |",
                "The army would say the town had [fallen]. |",
                "The commander [condemned] the raid. |",
                "The army did not say the town had [fallen]. |",
                "Hackers had [emptied] the archive, the committee's report said. | the committee's report",
                "The envoy backed the plan, saying the road was [open]. | The envoy",
                "The office issued a statement saying the road was [open]. | The office",
                "There were reports of heavy [fighting] at the weir. | reports",
                "The army said the gate was shut. Clashes continued at the weir, it [said]. |",
                "The Syrian army [controls] 93 percent of the city of Aleppo, the Russian General Staff said on Friday. | the Russian General Staff",
            })
    void tellsWhoSpeaks(String marked, String chain) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        assertThat(chain(Texts.speech(text), span))
                .isEqualTo(Optional.ofNullable(chain).orElse(""));
    }

    @Test
    void givesABlockOpenedOnceAndClosedTwiceTwoVoices() {
        String text = """
                “The army took the mill and held it through the night against several attacks from the east bank of the river.
                The rebels have lost nine farms,” a field source explained on Wednesday evening.
                The source went on to say that the army would cross the river soon, whatever the cost of it.
                The clashes are still under way at the weir.
                A colonel said the weir will fall.”
                By then the army was past the weir (see the Norden report above), not at the mill.
                """;
        Speech speech = Texts.speech(text);
        assertThat(chainAt(speech, text, "took the mill")).isEqualTo("a field source < Norden");
        assertThat(chainAt(speech, text, "lost nine farms")).isEqualTo("a field source < Norden");
        assertThat(chainAt(speech, text, "cross the river")).isEqualTo("a field source < Norden");
        assertThat(chainAt(speech, text, "clashes")).isEqualTo("Norden");
        assertThat(chainAt(speech, text, "will fall")).isEqualTo("A colonel < Norden");
        assertThat(chainAt(speech, text, "was past the weir")).isEmpty();
    }

    @Test
    void keepsAStatementReproducedInFullWithTheVoiceThatIssuedIt() {
        String text = """
                The statement the five ministers published on Friday is long. Since it is hard to find, I reproduce it here in full:
                “The valley is cut off. We condemn the raids.
                We call on all parties to stop.”
                This statement changes nothing.
                """;
        Speech speech = Texts.speech(text);
        assertThat(chainAt(speech, text, "is cut off")).isEqualTo("the five ministers");
        assertThat(chainAt(speech, text, "call on all parties")).isEqualTo("the five ministers");
        assertThat(chainAt(speech, text, "changes nothing")).isEmpty();
        assertThat(speech.documents()).singleElement().satisfies(document -> {
            assertThat(document.span().of(text)).startsWith("The valley").endsWith("to stop.");
            assertThat(document.voice()).map(Voice::text).contains("the five ministers");
        });
    }

    @Test
    void readsAStatementWithoutMarksToItsEnd() {
        String text =
                "The minister Ida Roe said:\nThe raids must stop.\nThe valley is cut off.\nNotes to editors\nThe town lies far east.";
        Speech speech = Texts.speech(text);
        assertThat(chainAt(speech, text, "must stop")).isEqualTo("The minister Ida Roe");
        assertThat(chainAt(speech, text, "is cut off")).isEqualTo("The minister Ida Roe");
        assertThat(chainAt(speech, text, "lies far east")).isEmpty();
    }

    @Test
    void passesOverTheFrameOfThePage() {
        String text = "The mayor said the gate was shut.\nOur staff said you should subscribe.";
        int cut = text.indexOf('\n');
        Report report = Texts.report(
                text,
                List.of(
                        new Passage(new Span(0, cut), Passage.Kind.BODY),
                        new Passage(new Span(cut + 1, text.length()), Passage.Kind.FRAME)));
        assertThat(Texts.speech(report).attributions())
                .extracting(attribution ->
                        attribution.source().map(source -> source.of(text)).orElse(""))
                .containsExactly("The mayor");
    }

    @Test
    void readsHeadlinesThatNameTheirVoice() {
        String text = "Monitor: 32 killed in raid\nThe Valley Monitor said 32 people were killed.";
        Report report = Texts.report(
                text,
                List.of(
                        new Passage(new Span(0, 26), Passage.Kind.TITLE),
                        new Passage(new Span(27, text.length()), Passage.Kind.BODY)));
        assertThat(chainAt(Texts.speech(report), text, "killed in raid")).isEqualTo("Monitor");
    }

    @Test
    void tellsTheAddresseeFromTheVoice() {
        Attribution told = Texts.speech("A nurse told Radio North that six people had died.")
                .attributions()
                .get(0);
        assertThat(told.voice()).map(Voice::text).contains("A nurse");
        assertThat(told.voice().flatMap(Voice::addressee)).contains(new Span(13, 24));
    }

    @Test
    void findsTheFullerMentionOfAShortOne() {
        String text = "A field source said the mill had fallen. The source said the weir would be next.";
        Voice second = Texts.speech(text).attributions().get(1).voice().orElseThrow();
        assertThat(second.text()).isEqualTo("A field source");
        assertThat(second.mention().of(text)).isEqualTo("The source");
    }

    @Test
    void doesNotGuessWhoAPronounIs() {
        String text = "The mayor met the governor. He said the gate was shut.";
        assertThat(Texts.speech(text).attributions())
                .extracting(attribution -> attribution.voice().map(Voice::text).orElse(""))
                .containsExactly("He");
    }

    private static String chainAt(Speech speech, String text, String words) {
        int start = text.indexOf(words);
        return chain(speech, new Span(start, start + words.length()));
    }

    private static String chain(Speech speech, Span span) {
        return speech.chainAt(span).stream().map(Voice::text).collect(Collectors.joining(" < "));
    }
}
