package relata.origins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static relata.origins.tests.Written.BRIDGE;
import static relata.origins.tests.Written.report;
import static relata.origins.tests.Written.text;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import relata.origins.Fingerprint;
import relata.text.Span;

/** What a ledger keeps of a text to find its copies by. */
class FingerprintTest {

    private static final Fingerprint PRINT = Fingerprint.of(report("Example Wire", "2031-05-03", text(BRIDGE)));

    @Test
    void outlivesBeingKept() {
        Fingerprint kept = Fingerprint.of(PRINT.bytes());

        assertThat(kept.bytes()).isEqualTo(PRINT.bytes());
        assertThat(kept.letters()).isEqualTo(PRINT.letters()).isPositive();
    }

    /** If this fails on purpose, {@link Fingerprint#FORM} is to be raised, so that ledgers make theirs anew. */
    @Test
    void isTheSameInEveryVersionThatCallsItsFormTheSame() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(PRINT.bytes());

        assertThat(Fingerprint.FORM + " " + HexFormat.of().formatHex(digest, 0, 8))
                .isEqualTo("1 bcd8ea0ae2533d25");
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Fingerprint.of("", List.of()).letters()).isZero();
        assertThat(Fingerprint.of("— … !", List.of(new Span(0, 5))).letters()).isZero();
    }

    @Test
    void isNotMadeOfAnyBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(new byte[7]));
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(new byte[261]));
    }
}
