package relata.tolls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The examples of {@code lexicon/tolls.yaml} give what stands beside them. */
class TollWordsTest {

    private static final Entry LEXICON = Vocabulary.shipped("lexicon/tolls.yaml");
    private static final TollWords WORDS = TollWords.load();

    @Test
    void meansAreKnownByTheirWords() {
        assertThat(LEXICON.itemsOf("means"))
                .isNotEmpty()
                .allSatisfy(means -> assertThat(WORDS.means(means.get("example").text()))
                        .containsExactly(means.get("name").text()));
    }

    @Test
    void victimsAreToldApart() {
        assertThat(LEXICON.itemsOf("victims"))
                .isNotEmpty()
                .allSatisfy(
                        victims -> assertThat(WORDS.whom(victims.get("example").text()))
                                .isEqualTo(victims.get("name").text()));
        assertThat(WORDS.whom("98 evacuees")).isEqualTo("evacuees");
        assertThat(WORDS.whom("109 of the dead")).isEqualTo("some of them");
        assertThat(WORDS.whom("")).isEqualTo("people");
    }

    @Test
    void countsThatGoOnAndThoseBeforeAreKnownByTheirWords() {
        assertThat(LEXICON.get("running").textsOf("examples")).isNotEmpty().allMatch(WORDS::isRunning);
        assertThat(LEXICON.get("running").textsOf("not")).isNotEmpty().noneMatch(WORDS::isRunning);
        assertThat(LEXICON.get("former").textsOf("examples")).isNotEmpty().allMatch(WORDS::isFormer);
        assertThat(LEXICON.get("former").textsOf("not")).isNotEmpty().noneMatch(WORDS::isFormer);
        assertThat(LEXICON.get("referring").textsOf("examples")).isNotEmpty().allMatch(WORDS::isReferring);
        assertThat(LEXICON.get("referring").textsOf("not")).isNotEmpty().noneMatch(WORDS::isReferring);
    }

    @Test
    void formsOfAWordAreOneWord() {
        assertThat(WORDS.known("buses of evacuees").keySet())
                .isEqualTo(WORDS.known("a bus of the evacuated").keySet());
        assertThat(WORDS.known("at least 43 people were killed on Saturday")).isEmpty();
    }
}
