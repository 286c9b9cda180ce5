package relata.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.reading.Fetch;
import relata.reading.Published;
import relata.text.Span;

/** A row of an answer, with the ledger's ways of writing spans, times and words. */
record Row(Handle handle, ResultSet columns) {

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    double real(String column) throws SQLException {
        return columns.getDouble(column);
    }

    OptionalDouble optionalReal(String column) throws SQLException {
        double value = columns.getDouble(column);
        return columns.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    String words(String column) throws SQLException {
        return columns.getString(column);
    }

    Optional<String> optionalWords(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    Optional<byte[]> bytes(String column) throws SQLException {
        return Optional.ofNullable(columns.getBytes(column));
    }

    /** The retrieval's columns fetched, archive and record_at. */
    Optional<Fetch> fetch() throws SQLException {
        Optional<String> archive = optionalWords("archive");
        long at = columns.getLong("record_at");
        return optionalWords("fetched")
                .map(Times::instant)
                .map(when -> new Fetch(when, archive.map(file -> new Fetch.Kept(file, at))));
    }

    /** One of the program's own words, of which the column has the number. */
    String word(String column) throws SQLException {
        return Words.of(handle, columns.getLong(column));
    }

    Optional<String> optionalWord(String column) throws SQLException {
        long number = columns.getLong(column);
        return columns.wasNull() ? Optional.empty() : Optional.of(Words.of(handle, number));
    }

    /** A constant of Relata's, of which the column has the number. */
    <E extends Enum<E>> E told(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, word(column).toUpperCase(Locale.ROOT));
    }

    LocalDate day(String column) throws SQLException {
        return Times.day(columns.getLong(column));
    }

    Instant instant(String column) throws SQLException {
        return Times.instant(words(column));
    }

    Span span(String start, String end) throws SQLException {
        return new Span(columns.getInt(start), columns.getInt(end));
    }

    Optional<Span> optionalSpan(String start, String end) throws SQLException {
        OptionalInt from = optionalInt(start);
        OptionalInt to = optionalInt(end);
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.getAsInt(), to.getAsInt()))
                : Optional.empty();
    }

    /** The publication's columns published_*; the end is not kept where it is the beginning. */
    Optional<Published> published() throws SQLException {
        @Nullable String from = columns.getString("published_from");
        if (from == null) {
            return Optional.empty();
        }
        return Optional.of(new Published(
                Times.instant(from),
                optionalWords("published_to").map(Times::instant).orElse(Times.instant(from)),
                constant(Published.Basis.class, "published_basis"),
                words("published_words"),
                optionalSpan("published_start", "published_end")));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, words(column).toUpperCase(Locale.ROOT));
    }

    private OptionalInt optionalInt(String column) throws SQLException {
        int value = columns.getInt(column);
        return columns.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
