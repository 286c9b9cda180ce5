package relata.picture;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.names.Names;
import relata.reading.Published;

/** The picture that a ledger's statements make. */
public final class Pictures {

    private Pictures() {}

    /**
     * The picture at a time.
     *
     * @param at the time; the latest publication where none is given, since reports of years ago say nothing of today
     */
    public static Picture of(List<Statement> statements, Optional<Instant> at, Instant known, Names names) {
        return Picture.at(statements, names, at.orElseGet(() -> latest(statements, known)), known);
    }

    private static Instant latest(List<Statement> statements, Instant otherwise) {
        return statements.stream()
                .flatMap(statement -> statement.said().stream())
                .map(Published::to)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }
}
