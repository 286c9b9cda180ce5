package relata.names.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mention leads to what it may stand for, in whatever spelling, and to each of those that share a name. */
class CandidateIndexTest {

    private static final NameMatcher MATCHER = NameMatcher.load();

    private final CandidateIndex index = CandidateIndex.builder(MATCHER)
            .add("kallaseh", "al-Kallaseh")
            .add("kallaseh", "الكلاسة")
            .add("dada", "Karm al-Dada")
            .add("dadaa", "Karm al-Da'da'")
            .add("gate", "Bab al-Nayrab")
            .add("quarter", "Bab an-Nairab")
            .add("sector", "باب النيرب")
            .add("qubba", "Jubb al-Qubba")
            .add("salah", "Salah al-Din")
            .add("nothing", "...")
            .build();

    @Test
    void otherSpellingsAndScriptsLeadToAPlace() {
        assertThat(first("al-Kelaseh")).isEqualTo("kallaseh");
        assertThat(first("Каласе")).isEqualTo("kallaseh");
        assertThat(first("Jbb al-Quebeh")).isEqualTo("qubba");
        assertThat(first("صلاح الدين")).isEqualTo("salah");
        assertThat(first("Salaheddin")).isEqualTo("salah");
    }

    @Test
    void aMistypedConsonantLeadsThereToo() {
        assertThat(first("Salah al-Dim")).isEqualTo("salah");
        assertThat(first("Bab al-Nayab")).isIn("gate", "quarter", "sector");
    }

    @Test
    void allWhoShareANameAreGiven() {
        assertThat(index.candidates("Bab al-Nayrab", 5))
                .extracting(Candidate::id)
                .contains("gate", "quarter", "sector");
        assertThat(index.candidates("Karm al-Dada", 5))
                .extracting(Candidate::id)
                .startsWith("dada", "dadaa");
        assertThat(index.candidates("Karm al-Da'da'", 5))
                .extracting(Candidate::id)
                .startsWith("dadaa", "dada");
    }

    @Test
    void eachIsGivenOnceByTheNameMostLikeTheMention() {
        assertThat(index.candidates("الكلاسة", 5))
                .filteredOn(candidate -> candidate.id().equals("kallaseh"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.name()).isEqualTo("الكلاسة"))
                .satisfies(candidate -> assertThat(candidate.score()).isEqualTo(1));
    }

    @Test
    void scoresFallAndSayWhy() {
        List<Candidate> candidates = index.candidates("Karm al-Dada", 3);
        assertThat(candidates).extracting(Candidate::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(candidates.get(1).reasons()).contains("ʿayn or hamza in one only");
    }

    @Test
    void aStrangeNameIsLikeNone() {
        assertThat(index.candidates("Trondheim", 3))
                .allSatisfy(candidate -> assertThat(candidate.score()).isLessThan(NameMatcher.ALIKE));
        assertThat(index.candidates("", 3)).isEmpty();
        assertThat(index.candidates("Bab al-Nayrab", 0)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotHeld() {
        assertThat(index.size()).isEqualTo(9);
    }

    private String first(String mention) {
        return index.candidates(mention, 1).get(0).id();
    }
}
