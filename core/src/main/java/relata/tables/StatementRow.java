package relata.tables;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.ClaimId;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Relation;
import relata.names.Resolution;
import relata.names.UnnamedSource;
import relata.reading.Given;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.tables.TableWords.Held;
import relata.tables.TableWords.Speaking;
import relata.tables.TableWords.Status;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;
import relata.voices.Speech;
import relata.voices.Voice;

/** One row of a table: a report of one line, and the claim in it. */
final class StatementRow {

    /** The rule of claims that somebody noted, and nobody read. */
    private static final String RULE = "row of a table";

    /** "02-Apr-22", as spreadsheets show a day; no war in reach of the web is older than its first year. */
    private static final DateTimeFormatter SPREADSHEET_DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ENGLISH);

    private final StatementTable table;
    private final Map<TableColumn, Integer> columns;
    private final String name;
    private final Cells.Row row;
    private final String text;

    /** @param whole the text of the table */
    StatementRow(StatementTable table, Map<TableColumn, Integer> columns, String name, String whole, Cells.Row row) {
        this.table = table;
        this.columns = columns;
        this.name = name;
        this.row = row;
        this.text = row.span().of(whole);
    }

    /** None where it names no holder. */
    Optional<Reading> reading() {
        Span place = cell(TableColumn.PLACE).orElseThrow(() -> new TableError("names no place"));
        Held held =
                table.words().held(text, cell(TableColumn.HOLDER).orElseThrow(() -> new TableError("names no holder")));
        if (held.status().filter(status -> status == Status.NOTHING).isPresent()) {
            return Optional.empty();
        }
        Optional<Speaking> speaking =
                cell(TableColumn.PUBLISHER).flatMap(cell -> table.words().speaking(text, cell));
        Published said = said();
        Report report = report(speaking, said);
        Relation relation = relation(held);
        Span trigger =
                cell(TableColumn.RELATION).orElse(cell(TableColumn.HOLDER).orElseThrow());
        Claim claim = new Claim(
                ClaimId.of(report.digest(), relation, trigger, Optional.of(place), Optional.empty(), Optional.empty()),
                relation,
                Mention.at(trigger, text),
                cell(TableColumn.WORDS).orElse(new Span(0, text.length())),
                held.holder().length() > 0 ? List.of(holder(held.holder())) : List.of(),
                List.of(),
                Optional.of(place(place, held)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                held.status().filter(Status.DOUBT::equals).isPresent() ? Modality.HEDGED : Modality.ASSERTED,
                about(said),
                speaking.stream().map(this::voice).toList(),
                RULE,
                Optional.empty());
        return Optional.of(new Reading(report, Speech.NONE, List.of(claim)));
    }

    private Report report(Optional<Speaking> speaking, Published said) {
        return new Report(
                ReportReader.digest(text.getBytes(StandardCharsets.UTF_8)),
                name + ":" + row.line(),
                text,
                Optional.empty(),
                speaking.map(Speaking::publisher)
                        .or(() -> cell(TableColumn.PUBLISHER))
                        .map(span -> span.of(text))
                        .or(table::publisher),
                cell(TableColumn.URL).map(span -> span.of(text)),
                Optional.empty(),
                Optional.of(said),
                List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY)));
    }

    private Relation relation(Held held) {
        if (held.status().filter(Status.CONTESTED::equals).isPresent()) {
            return Relation.CONTESTS;
        }
        return cell(TableColumn.RELATION)
                .map(span -> Relation.of(span.of(text))
                        .filter(relation -> relation.kind() == Kind.CONTROL)
                        .orElseThrow(() -> new TableError("'" + span.of(text) + "' says nothing of who holds a place")))
                .orElse(Relation.HOLDS);
    }

    private Place place(Span span, Held held) {
        Mention mention = Mention.at(span, text);
        Resolution resolution = table.names().explainPlace(mention.text());
        boolean part = held.status().filter(Status.PART::equals).isPresent()
                || resolution
                        .relation()
                        .filter(relation -> !relation.isOutside())
                        .isPresent();
        return new Place(mention.as(resolution.id(), resolution.doubts()), part, resolution.relation());
    }

    private Mention holder(Span span) {
        Mention mention = Mention.at(span, text);
        return mention.as(table.names().actor(table.called(mention.text())));
    }

    private Voice voice(Speaking speaking) {
        String speaker = speaking.speaker().of(text);
        Optional<String> id = table.names().speaker(speaker);
        return new Voice(
                speaker,
                speaking.speaker(),
                speaking.speaker(),
                id.flatMap(UnnamedSource::of).isPresent() ? Voice.Standing.UNNAMED : Voice.Standing.NAMED,
                "the table says so",
                speaking.cue().of(text),
                Optional.of(speaking.cue()),
                Voice.Mode.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                id);
    }

    private Published said() {
        Span cell = cell(TableColumn.SAID).orElseThrow(() -> new TableError("does not tell when it was said"));
        try {
            Published given = Given.of(Optional.empty(), Optional.of(cell.of(text)))
                    .published()
                    .orElseThrow();
            return new Published(given.from(), given.to(), Published.Basis.STATED, cell.of(text), Optional.of(cell));
        } catch (IllegalArgumentException e) {
            throw new TableError(String.valueOf(e.getMessage()));
        }
    }

    /** The days that a cell names, however it writes them. */
    private Optional<Occurred> about(Published said) {
        return cell(TableColumn.ABOUT).map(cell -> spreadsheetDay(cell.of(text)).orElseGet(() -> days(cell, said)));
    }

    private static Optional<Occurred> spreadsheetDay(String words) {
        try {
            LocalDate day = LocalDate.parse(words, SPREADSHEET_DAY);
            return Optional.of(new Occurred(day, day, Occurred.Basis.STATED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Occurred days(Span cell, Published said) {
        return TimeExpressions.shipped().in(text, cell, Optional.of(said.now())).stream()
                .filter(time -> time.precision().compareTo(TimeExpression.Precision.YEAR) < 0)
                .flatMap(time -> time.interval().stream())
                .findFirst()
                .map(interval -> new Occurred(
                        interval.from().toLocalDate(), interval.to().toLocalDate(), Occurred.Basis.STATED))
                .orElseThrow(() -> new TableError("'" + cell.of(text) + "' names no day"));
    }

    /** Where the words of a cell stand in the row; none where it is empty. */
    private Optional<Span> cell(TableColumn column) {
        return Optional.ofNullable(columns.get(column))
                .filter(index -> index < row.cells().size())
                .map(index -> row.cells().get(index))
                .filter(span -> span.length() > 0)
                .map(span -> new Span(
                        span.start() - row.span().start(),
                        span.end() - row.span().start()));
    }
}
