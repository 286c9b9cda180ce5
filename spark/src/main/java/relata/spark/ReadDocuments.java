package relata.spark;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import relata.Reader;
import relata.Reading;
import relata.exports.ReadingLines;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.inputs.work.Outcome;
import relata.inputs.work.Outcomes;
import relata.inputs.work.Problem;
import relata.json.ExactJson;
import relata.ledger.Run;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.ReadingLimits;
import relata.reading.ReportReader;

/**
 * Reads documents ({@link Columns#DOCUMENT}) for claims: rows of {@link Columns#WORK}. A document that cannot be read, or not in time, is a row
 * that says why; no document makes a task fail.
 *
 * @param profile the conflict that all are about, as the user named it; empty where each picks its own
 * @param readAll whether those without a word of armed conflict are read as well
 * @param seconds how long a document may take; 0 for as long as it wants
 * @param program of the run
 * @param vocabulary of the run
 * @param chosen of the run; empty for none
 */
record ReadDocuments(String profile, boolean readAll, int seconds, String program, String vocabulary, String chosen)
        implements MapPartitionsFunction<Row, Row> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

    /** A document's place in the input. */
    private record Place(int file, long number) {}

    static ReadDocuments by(Run run, Optional<String> profile, boolean readAll, int seconds) {
        return new ReadDocuments(
                profile.orElse(""),
                readAll,
                seconds,
                run.program(),
                run.vocabulary(),
                run.profile().orElse(""));
    }

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        Reader reader = PerExecutor.reader(Optional.of(profile).filter(name -> !name.isEmpty()), readAll);
        Run run = new Run(program, vocabulary, Optional.of(chosen).filter(words -> !words.isEmpty()));
        Deque<Place> places = new ArrayDeque<>();
        Iterator<Finding> findings = stream(documents)
                .map(row -> {
                    places.add(new Place(row.getInt(0), row.getLong(1)));
                    return finding(row);
                })
                .iterator();
        // Spark gives each task a core; the task's other documents wait for one that takes long.
        Outcomes<Reading> outcomes = new Outcomes<>(
                findings,
                new DocumentReader(ReportReader.with(ReadingLimits.STANDARD), DocumentLimits.STANDARD),
                Given.NOTHING,
                reader::read,
                1,
                Duration.ofSeconds(seconds),
                error -> LOG.error("tripped over a document", error));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> outcomes.close());
        return stream(outcomes)
                .flatMap(outcome -> rows(places.remove(), outcome, run).stream())
                .iterator();
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    private static Finding finding(Row row) {
        return row.isNullAt(3)
                ? ExactJson.read(row.getString(5), Flaw.class)
                : Document.ofBytes(row.getString(2), row.getAs(3), ExactJson.read(row.getString(4), Envelope.class));
    }

    private static List<Row> rows(Place place, Outcome<Reading> outcome, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Reading reading : outcome.results()) {
            rows.add(RowFactory.create(
                    place.file,
                    place.number,
                    rows.size(),
                    reading.report().name(),
                    reading.report().digest(),
                    ReadingLines.line(reading, run),
                    null,
                    true));
        }
        outcome.problem().ifPresent(problem -> rows.add(row(place, problem)));
        return rows;
    }

    private static Row row(Place place, Problem problem) {
        return RowFactory.create(
                place.file, place.number, 0, problem.name(), null, null, problem.reason(), problem.isRemark());
    }
}
