package relata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.claims.Claim;
import relata.picture.Statement;
import relata.reading.Report;
import relata.voices.Speech;

/**
 * What was read in one report: the report, who speaks where in it, and the claims, in text order.
 *
 * @param unread why nothing was read in it, where that is so; there are neither voices nor claims then
 */
public record Reading(Report report, Speech speech, List<Claim> claims, Optional<String> unread) {

    public Reading {
        claims = List.copyOf(claims);
    }

    /** Of a report that was read. */
    public Reading(Report report, Speech speech, List<Claim> claims) {
        this(report, speech, claims, Optional.empty());
    }

    /**
     * Its claims in the form a ledger would hand them over in.
     *
     * @param publisherId the source that the publisher is taken to be, where somebody has looked
     */
    public List<Statement> statements(Optional<String> publisherId) {
        return claims.stream()
                .map(claim -> new Statement(
                        claim,
                        report.digest(),
                        report.name(),
                        report.publisher(),
                        publisherId,
                        report.published(),
                        claim.sentence().of(report.text()),
                        Instant.EPOCH))
                .toList();
    }

    /** Of a report that was kept and not read. */
    public static Reading unread(Report report, String why) {
        return new Reading(report, Speech.NONE, List.of(), Optional.of(why));
    }
}
