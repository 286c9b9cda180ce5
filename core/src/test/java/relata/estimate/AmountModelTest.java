package relata.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relata.estimate.Amount.Interest;

/** What numbers make likely of the true one, in worlds where that is known. */
class AmountModelTest {

    private static final AmountModel NOTHING_LEARNT = AmountModel.of(List.of());

    private static Amount plain(double value, Interest interest, String origin) {
        return new Amount(value, value, false, interest, origin);
    }

    private static Amount atLeast(double value, String origin) {
        return new Amount(value, Double.POSITIVE_INFINITY, false, Interest.NONE, origin);
    }

    private static double middle(AmountModel model, Amount... amounts) {
        return Math.exp(model.posterior(List.of(amounts)).quantile(.5));
    }

    private static double width(Amount... amounts) {
        AmountPosterior posterior = NOTHING_LEARNT.posterior(List.of(amounts));
        return posterior.quantile(.9) - posterior.quantile(.1);
    }

    @Test
    void numbersThatAgreeSayMoreTogether() {
        Amount one = plain(40, Interest.NONE, "a");
        Amount two = plain(42, Interest.NONE, "b");
        Amount three = plain(41, Interest.NONE, "c");

        assertThat(middle(NOTHING_LEARNT, one, two, three)).isCloseTo(41, within(2.0));
        assertThat(width(one, two, three)).isLessThan(width(one, two)).isLessThan(width(one));
    }

    @Test
    void whatAllOfOneInterestSayIsWorthLessThanWhatDifferentOnesSay() {
        assertThat(width(plain(40, Interest.MORE, "a"), plain(40, Interest.LESS, "b"), plain(40, Interest.NONE, "c")))
                .isLessThan(width(
                        plain(40, Interest.MORE, "a"), plain(40, Interest.MORE, "b"), plain(40, Interest.MORE, "c")));
    }

    @Test
    void aBoundLeavesOpenThatThereAreMore() {
        assertThat(middle(NOTHING_LEARNT, atLeast(40, "a"), atLeast(40, "b")))
                .isGreaterThan(middle(NOTHING_LEARNT, plain(40, Interest.NONE, "a"), plain(40, Interest.NONE, "b")));
    }

    @Test
    void oneStrayNumberDoesNotCarryTheOthersAway() {
        assertThat(middle(
                        NOTHING_LEARNT,
                        plain(40, Interest.NONE, "a"),
                        plain(41, Interest.NONE, "b"),
                        plain(42, Interest.NONE, "c"),
                        plain(4000, Interest.NONE, "d")))
                .isLessThan(50);
    }

    @Test
    void aLeaningIsLearntFromWhatHasNone() {
        List<List<Amount>> things = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double truth = 20 + 5 * i;
            things.add(List.of(
                    plain(truth, Interest.NONE, "none1"),
                    plain(truth * 1.05, Interest.NONE, "none2"),
                    plain(truth * 1.5, Interest.MORE, "more1"),
                    plain(truth * 1.6, Interest.MORE, "more2")));
        }
        AmountModel learnt = AmountModel.of(things);
        Amount[] ofOneSide = {plain(150, Interest.MORE, "more1"), plain(160, Interest.MORE, "more2")};

        assertThat(middle(NOTHING_LEARNT, ofOneSide)).isCloseTo(155, within(8.0));
        assertThat(middle(learnt, ofOneSide)).isCloseTo(100, within(12.0));
        assertThat(middle(learnt, plain(150, Interest.MORE, "a newcomer")))
                .as("a newcomer of the same interest is taken to lean likewise")
                .isLessThan(125);
    }

    @Test
    void theScoreIsTheDistanceOfTheWholeDensity() {
        AmountPosterior near = NOTHING_LEARNT.posterior(
                List.of(plain(40, Interest.NONE, "a"), plain(41, Interest.NONE, "b"), plain(42, Interest.NONE, "c")));
        double far = Math.log(41) + 5;

        assertThat(near.crps(Math.log(41))).isLessThan(near.crps(Math.log(60)));
        assertThat(near.crps(far))
                .as("far away it is the distance, less about half of the spread")
                .isCloseTo(far - near.mean(), within(.3));
    }

    @Test
    void whatAllowsAnythingIsNoAmount() {
        assertThatThrownBy(() -> new Amount(0, Double.POSITIVE_INFINITY, false, Interest.NONE, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no amount");
        assertThatThrownBy(() -> new Amount(5, 4, false, Interest.NONE, "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
