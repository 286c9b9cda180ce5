package relata.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.State;
import relata.picture.Statement;

/**
 * A claim that nobody has reviewed, and why it should be.
 *
 * @param kind how pressing it is
 * @param reason what rests on it: "disputed: Riverside"
 */
public record Waiting(Statement statement, Reason kind, String reason) {

    /** Why it is worth a look, the most pressing first. */
    public enum Reason {
        /** Others contradict it. */
        DISPUTED,
        /** Nobody else says who holds the place. */
        SINGLE_ORIGIN,
        /** It tells of control, and its place or day stayed open. */
        OPEN,
        OTHER
    }

    /** The most pressing first; within a reason in the order of the statements. What a report says again does not wait. */
    public static List<Waiting> of(List<Statement> statements, Picture picture) {
        Map<Statement, Waiting> pressing = new LinkedHashMap<>();
        for (PlacePicture place : picture.places()) {
            if (place.state() == State.DISPUTED || place.state() == State.SINGLE_ORIGIN) {
                Reason reason = place.state() == State.DISPUTED ? Reason.DISPUTED : Reason.SINGLE_ORIGIN;
                Stream.concat(
                                place.holdings().stream().flatMap(holding -> holding.statements().stream()),
                                place.denials().stream())
                        .forEach(statement -> pressing.merge(
                                statement,
                                new Waiting(statement, reason, place.state().words() + ": " + place.name()),
                                (one, other) -> one.kind.compareTo(other.kind) <= 0 ? one : other));
            }
        }
        picture.open()
                .forEach(statement ->
                        pressing.putIfAbsent(statement, new Waiting(statement, Reason.OPEN, "place or day open")));
        List<Waiting> waiting = new ArrayList<>();
        for (Statement statement : statements) {
            if (!statement.review().isReviewed() && statement.claim().repeats().isEmpty()) {
                waiting.add(pressing.getOrDefault(statement, new Waiting(statement, Reason.OTHER, "not reviewed")));
            }
        }
        waiting.sort(Comparator.comparing(Waiting::kind));
        return List.copyOf(waiting);
    }
}
