package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import relata.text.Span;

/** Every example in lexicon/speech.yaml gives what it promises. */
class SpeechLexiconTest {

    @TestFactory
    List<DynamicTest> theExamplesHold() {
        return SpeechLexicon.shipped().examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest("line " + example.line() + ": " + example.text(), () -> check(example)))
                .toList();
    }

    private static void check(SpeechLexicon.Example example) {
        Speech speech = Texts.speech(example.text());
        if (example.content().isEmpty()) {
            assertThat(speech.attributions()).isEmpty();
            return;
        }
        assertThat(speech.attributions())
                .extracting(attribution ->
                        words(attribution.source(), example.text()) + ": " + content(attribution, example.text()))
                .contains(example.source().orElse("") + ": " + example.content().get());
    }

    private static String words(Optional<Span> span, String text) {
        return span.map(s -> s.of(text)).orElse("");
    }

    private static String content(Attribution attribution, String text) {
        return attribution.content().stream()
                .map(span -> span.of(text).replaceAll("[,.]$", ""))
                .collect(Collectors.joining(" "));
    }
}
