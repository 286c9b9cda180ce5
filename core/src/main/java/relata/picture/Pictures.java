package relata.picture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.names.Names;
import relata.origins.Copies;
import relata.reading.Published;

/** The picture that a ledger's statements make. */
public final class Pictures {

    private Pictures() {}

    /**
     * The picture at a time.
     *
     * @param copies among the reports of the statements
     * @param at the time; the latest publication where none is given, since reports of years ago say nothing of today
     */
    public static Picture of(
            List<Statement> statements, Optional<Instant> at, Instant known, Names names, Copies copies) {
        return of(statements, at, known, names, copies, Picture.DAYS_A_HOLDING_LASTS);
    }

    /**
     * The picture at a time.
     *
     * @param at the time; the latest publication where none is given
     * @param copies among the reports of the statements
     * @param daysAHoldingLasts after so many days a bare "holds" is out of date
     */
    public static Picture of(
            List<Statement> statements,
            Optional<Instant> at,
            Instant known,
            Names names,
            Copies copies,
            int daysAHoldingLasts) {
        return Picture.at(
                statements, names, copies, at.orElseGet(() -> latest(statements, known)), known, daysAHoldingLasts);
    }

    /** When the last of the reports was published: reports of years ago say nothing of today. */
    public static Instant latest(List<Statement> statements, Instant otherwise) {
        return statements.stream()
                .flatMap(statement -> statement.said().stream())
                .map(Published::to)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
