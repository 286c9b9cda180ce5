package relata.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.LexiconError;
import relata.lexicon.Vocabulary;

/** The vocabulary's own examples hold. */
class RemainderWordsTest {

    private static final Entry LEXICON = Vocabulary.shipped("lexicon/remainders.yaml");

    @Test
    void everyPhraseIsFoundInItsExamplesByItselfAlone() {
        assertThat(LEXICON.itemsOf("remainders")).isNotEmpty().allSatisfy(entry -> {
            String words = entry.get("words").text();
            RemainderWords alone = RemainderWords.of(
                    Vocabulary.parse("alone.yaml", new StringReader("remainders: [{words: " + words + "}]")));
            assertThat(entry.textsOf("examples")).as(words).isNotEmpty().allMatch(alone::speakOfARemainder);
        });
    }

    @Test
    void noPhraseIsFoundWhereNoneMayBe() {
        assertThat(LEXICON.textsOf("not")).isNotEmpty().noneMatch(RemainderWords.load()::speakOfARemainder);
    }

    @Test
    void aMisspeltKeyIsRefused() {
        assertThatExceptionOfType(LexiconError.class)
                .isThrownBy(() -> RemainderWords.of(
                        Vocabulary.parse("r.yaml", new StringReader("remainders:\n  - {word: left}"))))
                .withMessageContaining("r.yaml:2");
    }
}
