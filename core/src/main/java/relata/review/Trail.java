package relata.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.picture.Statement;

/**
 * All that a ledger knows of one claim.
 *
 * @param statement the claim as reviewers have it
 * @param stands whether the reading that stands has it; else it is history, as its last reading left it
 * @param readings by which readings it was found, the first one first
 * @param identities what its words were taken for, and are
 * @param decisions all that reviewers decided on it, on identities in it, and on those decisions
 */
public record Trail(
        Statement statement, boolean stands, List<Found> readings, List<Identified> identities, List<Entry> decisions) {

    public Trail {
        readings = List.copyOf(readings);
        identities = List.copyOf(identities);
        decisions = List.copyOf(decisions);
    }

    /**
     * A reading that found it.
     *
     * @param run number of the run
     * @param program version of Relata
     * @param learned when
     */
    public record Found(long run, String program, Instant learned) {}

    /**
     * What words in the claim were taken for.
     *
     * @param role actor, counterpart, place, weapon or voice
     * @param by the rule or the reviewer
     * @param withdrawn when it was taken back
     */
    public record Identified(
            String role, String words, String identity, String by, Instant made, Optional<Instant> withdrawn) {}

    /**
     * A decision and what became of it.
     *
     * @param withdrawal the decision by which it was withdrawn
     */
    public record Entry(Decision decision, Optional<Decision> withdrawal) {

        public static List<Entry> of(List<Decision> decisions, Reviews reviews) {
            return decisions.stream()
                    .map(decision -> new Entry(decision, reviews.withdrawal(decision)))
                    .toList();
        }
    }
}
