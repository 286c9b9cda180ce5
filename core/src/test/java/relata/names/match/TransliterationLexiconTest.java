package relata.names.match;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import relata.lexicon.LexiconError;
import relata.lexicon.Vocabulary;

/** A faulty rule of spelling is refused with the line at fault. */
class TransliterationLexiconTest {

    private static final String SHIPPED = shipped();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("lost", "  - {sounds: b9?, cost: 1}", "'?' is no sound"),
                Arguments.of("lost", "  - {sounds: b, cost: 2}", "a cost from 0 to 1 is wanted here, not 2.0"),
                Arguments.of(
                        "kinds", "  - {kind: hill, missing: hardly, words: [hillock]}", "slight, usual or telling"),
                Arguments.of("kinds", "  - {kind: hill, missing: usual, words: [wadi]}", "'wadi' says 'hill' already"),
                Arguments.of("other-names", "  - [Nowhere, Kyiv]", "belongs to another place already"),
                Arguments.of("articles", "  half: [a]", "'half' is not known here"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithItsLine(String section, String faulty, String reason) {
        String yaml = SHIPPED.replaceFirst("(?m)^" + section + ":$", section + ":\n" + faulty);
        assertThatExceptionOfType(LexiconError.class)
                .isThrownBy(() -> NameMatcher.of(Vocabulary.parse("own.yaml", new StringReader(yaml))))
                .withMessageMatching("own\\.yaml:\\d+: .*")
                .withMessageContaining(reason);
    }

    private static String shipped() {
        try (InputStream in = NameMatcher.class.getResourceAsStream("/relata/lexicon/transliteration.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
