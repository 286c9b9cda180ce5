package relata.names.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Spellings that newspapers and maps of several languages use, marked before the matcher was asked ({@code pairs.tsv}). */
class SpellingsTest {

    private static final NameMatcher MATCHER = NameMatcher.load();

    private record Pair(boolean same, String one, String other) {

        double score() {
            return MATCHER.compare(one, other).score();
        }
    }

    /** At first sight .956. */
    @Test
    void spellingsOfOneNameAreToldFromOtherNames() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs()) {
            boolean alike = pair.score() >= NameMatcher.ALIKE;
            right += alike && pair.same ? 1 : 0;
            wrong += alike && !pair.same ? 1 : 0;
            missed += !alike && pair.same ? 1 : 0;
        }
        assertThat(2.0 * right / (2 * right + wrong + missed)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void otherNamesAreNeverTheSame() throws IOException {
        assertThat(pairs())
                .filteredOn(pair -> !pair.same)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.score()).isLessThan(NameMatcher.SAME));
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("pairs.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    pairs.add(new Pair(cells[0].equals("same"), cells[2], cells[3]));
                }
            }
        }
        return pairs;
    }
}
