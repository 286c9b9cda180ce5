package relata;

import java.util.List;
import java.util.Optional;
import relata.claims.Claim;
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

    /** Of a report that was kept and not read. */
    public static Reading unread(Report report, String why) {
        return new Reading(report, Speech.NONE, List.of(), Optional.of(why));
    }
}
