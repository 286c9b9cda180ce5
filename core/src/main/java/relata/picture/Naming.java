package relata.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.names.Side;

/**
 * What one speaker calls one actor.
 *
 * @param speaker identity of the speaker; as the report calls it where it has none
 * @param speakerName how to call the speaker
 * @param actor identity of the actor
 * @param actorName its neutral name
 * @param side the side it is on; none where it is on none
 * @param words what it is called
 * @param loaded whether the profile lists the words as a label, not as a name
 * @param reports in so many reports
 * @param since the first publication that has it; none where no day is known
 * @param latest the last one
 * @param statements the claims in which it stands, in their order
 */
public record Naming(
        String speaker,
        String speakerName,
        String actor,
        String actorName,
        Optional<Side> side,
        String words,
        boolean loaded,
        int reports,
        Optional<Instant> since,
        Optional<Instant> latest,
        List<Statement> statements) {

    public Naming {
        statements = List.copyOf(statements);
    }
}
