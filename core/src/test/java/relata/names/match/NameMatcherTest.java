package relata.names.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Spellings of one name are found alike, in whatever script; what only looks alike is not said to be the same. */
class NameMatcherTest {

    private static final NameMatcher MATCHER = NameMatcher.load();

    record Example(Decision decision, String one, String other, int line) {
        @Override
        public String toString() {
            return one + " / " + other + " (line " + line + ")";
        }
    }

    static Stream<Example> examples() {
        Entry examples = Vocabulary.shipped("lexicon/transliteration.yaml").get("examples");
        return Stream.of(Decision.values())
                .flatMap(decision -> examples.itemsOf(decision.word()).stream().map(pair -> {
                    List<String> names = pair.texts();
                    return new Example(decision, names.get(0), names.get(1), pair.line());
                }));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheLexiconHolds(Example example) {
        Match match = MATCHER.compare(example.one(), example.other());
        assertThat(match.decision()).as(match.toString()).isEqualTo(example.decision());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOrderOfTwoNamesDoesNotMatter(Example example) {
        assertThat(MATCHER.compare(example.one(), example.other()).score())
                .isCloseTo(MATCHER.compare(example.other(), example.one()).score(), within(1e-9));
    }

    /** Taken on different days, or two quarters of one city: likeness must not settle them. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Karm al-Dada, Karm al-Da'da'",
                "Karm al-Dada, Karm ad-Da'da'a",
                "كرم الدادا, كرم الدعدع",
                "al-Asila, al-Qasila",
                "الأصيلة, القصيلة",
                "al-Jadideh, Halab al-Jadida",
                "al-Jadideh, حلب الجديدة",
                "al-Nasr, Bab al-Nasr",
                "al-Hamidiyeh, al-Hamdaniyeh",
                "Idlib, Idlib countryside"
            })
    void trapsAreNeverTheSame(String one, String other) {
        assertThat(MATCHER.compare(one, other).decision()).isNotEqualTo(Decision.SAME);
    }

    @Test
    void aNameIsLikeItself() {
        Match match = MATCHER.compare("Bab al-Hadid", "Bab al-Hadid");
        assertThat(match.score()).isEqualTo(1);
        assertThat(match.decision()).isEqualTo(Decision.SAME);
        assertThat(match.reasons()).isEmpty();
    }

    @Test
    void reasonsSayWhatWasTakenForAlikeAndWhatParts() {
        assertThat(MATCHER.compare("Qastal", "Kastal").reasons()).containsExactly("qāf written k");
        assertThat(MATCHER.compare("Upper Kalay", "Lower Kalay").reasons())
                .contains("distinction: upper against lower");
        assertThat(MATCHER.compare("Wadi Barada", "Jabal Barada").reasons())
                .contains("kind of place: valley against mountain");
        assertThat(MATCHER.compare("Kobani", "Ayn al-Arab").reasons()).containsExactly("two names of one place");
        assertThat(MATCHER.compare("Karm al-Dada", "Karm al-Da'da'").reasons()).contains("ʿayn or hamza in one only");
        assertThat(MATCHER.compare("Rasm", "Basm").reasons()).contains("r against b");
    }

    @Test
    void whatCannotBeReadIsLikeNothing() {
        assertThat(MATCHER.compare("???", "Aleppo").score()).isZero();
        assertThat(MATCHER.compare("", "").score()).isZero();
        assertThat(MATCHER.compare("北京", "Beijing").reasons()).containsExactly("no letters that can be read");
    }

    @Test
    void aNameMayBeAsLongAsItLikes() {
        String page = "Bab al-Nayrab and ".repeat(20_000);
        assertThat(MATCHER.compare(page, page + "x").score()).isBetween(0.0, 1.0);
    }

    @Test
    void whatStandsInBracketsIsNotTheName() {
        assertThat(MATCHER.compare("Jubb al-Qubba (Ibn Nusayr)", "Jubb al-Qubba")
                        .decision())
                .isEqualTo(Decision.SAME);
    }
}
