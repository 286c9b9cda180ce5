package relata.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.text.Span;

class FoldedTest {

    /** Pieces of text, each with what it becomes. */
    private static final String[][] ATOMS = {
        {"a", "a"},
        {"B", "B"},
        {" ", " "},
        {"\n", "\n"},
        {"é", "é"},
        {"“", "“"},
        {"ب", "ب"},
        {"\uD83D\uDE00", "\uD83D\uDE00"},
        {"\u00AD", ""},
        {"\u200B", ""},
        {"\u202E", ""},
        {"\u0640", ""},
        {"\u00A0", " "},
        {"\u3000", " "},
        {"ﬁ", "fi"},
        {"ﬃ", "ffi"},
        {"e\u0301", "é"},
        {"ﻻ", "لا"},
        {"Ａ", "A"},
        {"\uD835\uDC00", "A"},
        {"\u2011", "-"}
    };

    @ParameterizedTest
    @CsvSource({
        "Ba\u00ADb al-\u0640Hadid, Bab al-Hadid",
        "the ﬁrst o\uFB03ce, the first office",
        "25\u00A0km, 25 km",
        "\u202EThe\u202C town\u200D of Ada, The town of Ada",
        "cafe\u0301, café",
        "ﺣﻠﺐ, حلب",
        "ＵＮ, UN"
    })
    void lettersAreFolded(String text, String folded) {
        assertThat(Folded.of(text)).map(Folded::text).contains(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "“Café,” he said – at 5° below.", "الجيش", "Красная Гора", "赤丘"})
    void whatIsPlainIsLeftAlone(String text) {
        assertThat(Folded.of(text)).isEmpty();
    }

    @Test
    void everyStretchIsFoundAgainInRandomTexts() {
        Random random = new Random(20161208);
        for (int round = 0; round < 2000; round++) {
            check(random, random.nextInt(40));
        }
    }

    /** Builds a text of pieces, so that it is known where each stands before and after. */
    private static void check(Random random, int pieces) {
        StringBuilder original = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        List<Span> before = new ArrayList<>();
        List<Span> after = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            String[] atom = ATOMS[random.nextInt(ATOMS.length)];
            before.add(new Span(original.length(), original.length() + atom[0].length()));
            after.add(new Span(expected.length(), expected.length() + atom[1].length()));
            original.append(atom[0]);
            expected.append(atom[1]);
        }
        Folded folded = Folded.of(original.toString()).orElse(null);
        if (folded == null) {
            assertThat(original).hasToString(expected.toString());
            return;
        }
        assertThat(folded.text()).isEqualTo(expected.toString());
        for (int from = 0; from < pieces; from++) {
            for (int to = from; to < pieces; to++) {
                Span was = before.get(from).cover(before.get(to));
                Span is = new Span(after.get(from).start(), after.get(to).end());
                assertThat(folded.toFolded(was)).isEqualTo(is);
                boolean seen = after.get(from).length() > 0 && after.get(to).length() > 0;
                if (seen) {
                    assertThat(folded.toOriginal(is)).isEqualTo(was);
                }
            }
        }
    }
}
