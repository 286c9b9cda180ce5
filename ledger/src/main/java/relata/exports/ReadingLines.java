package relata.exports;

import java.util.List;
import java.util.Optional;
import relata.Reading;
import relata.claims.Claim;
import relata.json.ExactJson;
import relata.ledger.Run;
import relata.reading.Report;
import relata.voices.Attribution;
import relata.voices.Document;
import relata.voices.Speech;

/**
 * Readings made elsewhere, one JSON object a line: all that a ledger keeps of a reading but the original, which stays in its archive, and what it
 * was read by, so that whoever takes it in has the claims that reading the report there would have given. Offsets count UTF-16 units of the text,
 * which stands beside them.
 */
public final class ReadingLines {

    /** Raised when a line written before would mean something else now. */
    private static final String SCHEMA = "relata-reading/1";

    private ReadingLines() {}

    /** A reading with the run that made it. */
    public record Told(Reading reading, Run run) {}

    private record Line(
            String schema,
            Run run,
            Report report,
            List<Attribution> attributions,
            List<Document> documents,
            List<Claim> claims,
            Optional<String> unread) {}

    /** One line, without the line end. */
    public static String line(Reading reading, Run run) {
        return ExactJson.write(new Line(
                SCHEMA,
                run,
                withoutOriginal(reading.report()),
                reading.speech().attributions(),
                reading.speech().documents(),
                reading.claims(),
                reading.unread()));
    }

    /** @throws IllegalArgumentException where this is no such line; the message is one line */
    public static Told read(String text) {
        Line line = ExactJson.read(text, Line.class);
        if (!line.schema.equals(SCHEMA)) {
            throw new IllegalArgumentException("is of the form " + line.schema + ", not " + SCHEMA);
        }
        Speech speech = new Speech(line.attributions, line.documents);
        return new Told(new Reading(line.report, speech, line.claims, line.unread), line.run);
    }

    private static Report withoutOriginal(Report report) {
        return new Report(
                report.digest(),
                report.name(),
                report.text(),
                report.title(),
                report.publisher(),
                report.url(),
                report.language(),
                report.published(),
                report.passages(),
                report.page(),
                report.fetched(),
                Optional.empty());
    }
}
