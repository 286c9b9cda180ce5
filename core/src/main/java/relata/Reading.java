package relata;

import java.util.List;
import relata.claims.Claim;
import relata.reading.Report;
import relata.voices.Speech;

/** What was read in one report: the report, who speaks where in it, and the claims, in text order. */
public record Reading(Report report, Speech speech, List<Claim> claims) {

    public Reading {
        claims = List.copyOf(claims);
    }
}
