package relata.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import relata.text.Span;

/** What names a claim for ever: the bytes of its report, and where in it what is said, of which place, how many and whom. */
public final class ClaimId {

    private static final int BYTES = 8;

    private ClaimId() {}

    /**
     * Sixteen hexadecimal digits, the same for the same words of the same report, whatever finds them.
     *
     * @param report digest of the report
     * @param trigger where the words stand that say it
     * @param place where the place's words stand
     * @param counterpart the first of those acted upon
     */
    public static String of(
            String report,
            Relation relation,
            Span trigger,
            Optional<Span> place,
            Optional<Quantity> quantity,
            Optional<Mention> counterpart) {
        String key = String.join(
                "|",
                "",
                report,
                relation.word(),
                words(trigger),
                place.map(ClaimId::words).orElse(""),
                quantity.map(Quantity::toString).orElse(""),
                counterpart.map(mention -> "" + mention.span().start()).orElse(""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String words(Span span) {
        return span.start() + "-" + span.end();
    }
}
