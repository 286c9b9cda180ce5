package relata.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The language of short reports of our own in 32 languages, whole and sentence by sentence. Figures go to {@code target/languages.txt}. */
class LanguageSetTest {

    private static final double WHOLE = 0.96;
    private static final double SENTENCES = 0.6; // many are too short to be sure

    /** How many stretches there are, how many were told, how many wrongly; a script alone is not wrong where it is the right one. */
    private record Figures(int all, int right, List<String> wrong) {

        double share() {
            return (double) right / all;
        }
    }

    @Test
    void languagesAreToldAndNeverTakenForAnother() throws IOException {
        Figures whole = figures("languages-kept.yaml", false);
        Figures sentences = figures("languages-kept.yaml", true);
        Files.write(
                Files.createDirectories(Path.of("target")).resolve("languages.txt"),
                List.of(String.format(
                        Locale.ROOT,
                        "paragraphs %d, told %.3f; sentences %d, told %.3f; wrong %s",
                        whole.all(),
                        whole.share(),
                        sentences.all(),
                        sentences.share(),
                        sentences.wrong())));

        assertThat(whole.share()).isGreaterThanOrEqualTo(WHOLE);
        assertThat(sentences.share()).isGreaterThanOrEqualTo(SENTENCES);
        assertThat(whole.wrong()).isEmpty();
        assertThat(sentences.wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redhill",
                "12:40 14:20 2016-12-07",
                "Bab al-Nayrab, Karm al-Dada, Deir ez-Zor",
                "Lenna harbour office, Thursday",
                ""
            })
    void whatIsTooLittleToTellStaysOpen(String text) {
        assertThat(Languages.shipped().of(text)).isEmpty();
    }

    @Test
    void aLanguageThatIsNotKnownIsToldByItsScriptAlone() {
        String kyrgyz =
                "Кызыл дөбөнүн өрөөнүндө ок атышууну токтотуу экинчи күнү да сакталды, бирок эки тарап айыптады.";

        assertThat(Languages.shipped().of(kyrgyz)).contains("und-Cyrl");
        assertThat(Languages.name("und-Cyrl")).isEqualTo("a language in Cyrillic script");
    }

    private static Figures figures(String file, boolean bySentence) throws IOException {
        Entry texts = texts(file);
        int all = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String tag : texts.keys()) {
            String text = texts.get(tag).text();
            for (String piece : bySentence ? sentences(text) : List.of(text)) {
                Optional<String> found = Languages.shipped().of(piece);
                all++;
                right += found.equals(Optional.of(tag)) ? 1 : 0;
                if (found.filter(other -> !other.equals(tag) && !other.startsWith("und-"))
                        .isPresent()) {
                    wrong.add(tag + " for " + found.get());
                }
            }
        }
        return new Figures(all, right, wrong);
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.;؛۔]) +|(?<=。)")).stream()
                .filter(sentence -> sentence.length() >= (sentence.codePointAt(0) > 0x2E80 ? 12 : 40))
                .toList();
    }

    private static Entry texts(String file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LanguageSetTest.class.getResourceAsStream("/relata/reading/" + file)), UTF_8)) {
            return Vocabulary.parse(file, reader);
        }
    }
}
