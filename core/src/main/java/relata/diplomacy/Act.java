package relata.diplomacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.picture.Origin;
import relata.picture.Statement;
import relata.picture.Window;

/**
 * What somebody is said to have done with a proposal.
 *
 * @param statement who says it, when, in which words
 * @param origin who said it first
 * @param days on which it is said to have been done; none where no day is known
 * @param by the parties that did it: their sides, or themselves where they are on none
 * @param to the parties that it is addressed to
 * @param points what the words say that the proposal holds
 * @param conditional whether the words name a condition
 * @param tie why it is taken to be about this proposal
 */
public record Act(
        Statement statement,
        Origin origin,
        Deed deed,
        Optional<Window> days,
        Set<String> by,
        Set<String> to,
        List<String> points,
        boolean conditional,
        Tie tie) {

    public Act {
        by = Set.copyOf(by);
        to = Set.copyOf(to);
        points = List.copyOf(points);
    }

    Act tied(Tie why) {
        return new Act(statement, origin, deed, days, by, to, points, conditional, why);
    }

    /** Whether it is said to have been done, and not only to be wanted, expected, conditional or denied. */
    public boolean isDone() {
        Modality modality = statement.claim().modality();
        return modality == Modality.ASSERTED || modality == Modality.HEDGED;
    }

    /** Who did it, in the report's words. */
    public List<String> actors() {
        return statement.claim().actors().stream().map(Mention::text).toList();
    }

    /** To whom it is addressed, in the report's words. */
    public List<String> addressees() {
        return statement.claim().counterparts().stream().map(Mention::text).toList();
    }

    String topic() {
        return statement.claim().topic().orElse(Proposals.OTHER);
    }

    boolean isOfOneReportWith(Act other) {
        return statement.report().equals(other.statement.report());
    }

    boolean isOfOneSentenceWith(Act other) {
        return isOfOneReportWith(other)
                && statement.claim().sentence().equals(other.statement.claim().sentence());
    }
}
