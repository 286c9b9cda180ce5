package relata.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The examples of {@code lexicon/certainty.yaml} state the degrees that stand beside them. */
class CertaintyWordsTest {

    private static final Entry LEXICON = Vocabulary.shipped("lexicon/certainty.yaml");
    private static final CertaintyWords WORDS = CertaintyWords.load();

    private static Optional<Certainty> in(String sentence) {
        return WORDS.in(sentence, sentence.length());
    }

    @Test
    void wordsStandForTheRangesBesideThem() {
        assertThat(LEXICON.itemsOf("degrees"))
                .isNotEmpty()
                .allSatisfy(degree -> assertThat(in(degree.get("example").text()))
                        .hasValueSatisfying(certainty -> {
                            assertThat(certainty.low())
                                    .isEqualTo(
                                            degree.get("percent").items().get(0).number() / 100);
                            assertThat(certainty.high())
                                    .isEqualTo(
                                            degree.get("percent").items().get(1).number() / 100);
                            assertThat(certainty.words()).isIn(degree.textsOf("words"));
                        }));
    }

    @Test
    void numbersAreTakenAsTheyAreSaid() {
        Entry numbers = LEXICON.get("numbers");
        assertThat(numbers.textsOf("examples"))
                .isNotEmpty()
                .allMatch(example -> in(example)
                        .filter(certainty -> certainty.low() == certainty.high())
                        .isPresent());
        assertThat(numbers.textsOf("not"))
                .isNotEmpty()
                .allMatch(sentence -> in(sentence).isEmpty());
        assertThat(in("There is a 70 percent chance that it will fall")
                        .orElseThrow()
                        .probability())
                .isEqualTo(.7);
    }

    @Test
    void whatStatesNoDegreeHasNone() {
        assertThat(LEXICON.textsOf("none"))
                .isNotEmpty()
                .allMatch(sentence -> in(sentence).isEmpty());
    }

    @Test
    void theDegreeStandsBeforeWhatItIsAboutAndNearIt() {
        String sentence = "The hill will fall, and the army is likely to take the bridge.";
        assertThat(WORDS.in(sentence, sentence.indexOf("fall"))).isEmpty();
        assertThat(WORDS.in(sentence, sentence.indexOf("take"))).isPresent();
        assertThat(in("It is likely to rain in the valley, the farmers say, while the commanders hope that they will "))
                .isEmpty();
    }
}
