package relata.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.language.Language;
import relata.text.Span;

/** An apostrophe inside a name is a letter; elsewhere it is a mark. */
class ApostropheTest {

    private static final Language ENGLISH = Language.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ma'adi",
                "al-Ma'adi",
                "al-Ma’adi",
                "Ma'arat al-Nu'man",
                "al-Qa'im",
                "ash-Sha'ar",
                "Abd al-Mu'min"
            })
    void staysInsideAName(String name) {
        assertThat(words("They hold " + name + " today."))
                .containsExactly(Stream.of(
                                List.of("They", "hold"),
                                List.of(name.replace('’', '\'').split(" ")),
                                List.of("today", "."))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    @Test
    void endsAPossessiveAfterAHyphen() {
        assertThat(words("al-Qaeda's men took the co-op's lorry.")).contains("al-Qaeda", "'s", "co-op");
    }

    @Test
    void closesAQuotation() {
        assertThat(words("He called it 'semi-free' and left.")).containsSequence("semi-free", "'", "and");
    }

    private static List<String> words(String text) {
        return ENGLISH.sentences(text, List.of(new Span(0, text.length()))).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }
}
