package relata.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The examples of {@code lexicon/proposals.yaml} give what stands beside them. */
class ProposalWordsTest {

    private static final Entry LEXICON = Vocabulary.shipped("lexicon/proposals.yaml");
    private static final ProposalWords WORDS = ProposalWords.load();

    @Test
    void pointsAreKnownByTheirWords() {
        assertThat(LEXICON.itemsOf("points"))
                .isNotEmpty()
                .allSatisfy(
                        point -> assertThat(WORDS.points(point.get("example").text()))
                                .contains(point.get("name").text()));
        assertThat(WORDS.points("The mayor opened the bridge.")).isEmpty();
    }

    private static void promises(String key, Predicate<String> finds) {
        Entry entry = LEXICON.get(key);
        assertThat(entry.textsOf("examples")).isNotEmpty().allMatch(finds);
        assertThat(entry.textsOf("not")).isNotEmpty().noneMatch(finds);
    }

    @Test
    void sentencesAreToldByTheirWords() {
        promises("conditions", WORDS::isConditional);
        promises("referring", WORDS::isReferring);
        promises("ended", WORDS::isEnded);
        promises("omits", WORDS::isOmitting);
        promises("signed", WORDS::isSigned);
        promises("numbered", sentence -> !WORDS.numbered(sentence).isEmpty());
    }

    @Test
    void aNumberIsTheSameInWordsAndInFigures() {
        assertThat(WORDS.numbered("a five-day ceasefire"))
                .isEqualTo(WORDS.numbered("the 5 day truce"))
                .containsExactly("5 day");
        assertThat(WORDS.numbered("a four-point plan")).containsExactly("4 point");
    }
}
