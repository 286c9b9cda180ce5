package relata.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** By hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), with z = 1.96. */
class RateTest {

    @Test
    void fewCasesSayLittle() {
        assertThat(new Rate(3, 4).low()).isCloseTo(.3006, within(.0005));
        assertThat(new Rate(3, 4).high()).isCloseTo(.9544, within(.0005));
        assertThat(new Rate(300, 400).high() - new Rate(300, 400).low()).isLessThan(.09);
    }

    @Test
    void noneAndAllReachToTheEnds() {
        assertThat(new Rate(0, 10).low()).isZero();
        assertThat(new Rate(0, 10).high()).isCloseTo(.2775, within(.0005));
        assertThat(new Rate(10, 10).low()).isCloseTo(.7225, within(.0005));
        assertThat(new Rate(10, 10).high()).isEqualTo(1);
    }

    @Test
    void withoutCasesAnythingMayBe() {
        assertThat(new Rate(0, 0).low()).isZero();
        assertThat(new Rate(0, 0).high()).isEqualTo(1);
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
