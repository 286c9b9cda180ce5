package relata.spark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.exports.ReadingLines;
import relata.json.ClaimJson;
import relata.origins.Fingerprint;
import relata.reading.Published;
import relata.reading.Report;

/** Readings as rows of the tables that queries ask. */
final class Tables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final String NO_MONTH = "unknown";

    private Tables() {}

    /** A row of {@link Columns#REPORT}. */
    static Row report(String line) {
        Reading reading = ReadingLines.read(line).reading();
        Report report = reading.report();
        return RowFactory.create(
                report.digest(),
                report.name(),
                report.publisher().orElse(null),
                report.title().orElse(null),
                report.url().orElse(null),
                report.language().orElse(null),
                report.published().map(Published::from).orElse(null),
                report.published().map(Published::to).orElse(null),
                report.text().length(),
                reading.claims().size(),
                reading.unread().orElse(null),
                Fingerprint.of(report).bytes());
    }

    /** Rows of {@link Columns#CLAIM}, in text order. */
    static Iterator<Row> claims(String line) {
        Reading reading = ReadingLines.read(line).reading();
        ClaimJson json = new ClaimJson(reading.report().name(), reading.report().text());
        return reading.claims().stream()
                .map(claim -> claim(reading.report(), claim, json.line(claim)))
                .iterator();
    }

    private static Row claim(Report report, Claim claim, String json) {
        Optional<Instant> published = report.published().map(Published::from);
        return RowFactory.create(
                report.digest(),
                claim.id(),
                report.name(),
                report.publisher().orElse(null),
                published.orElse(null),
                report.published().map(Published::to).orElse(null),
                claim.kind().word(),
                claim.relation().word(),
                claim.modality().word(),
                called(claim.actors()),
                called(claim.counterparts()),
                claim.place().map(Place::mention).map(Tables::called).orElse(null),
                claim.occurred().map(Occurred::from).orElse(null),
                claim.occurred().map(Occurred::to).orElse(null),
                claim.voices().stream()
                        .map(voice -> voice.id().orElse(voice.text()))
                        .toArray(String[]::new),
                claim.sentence().of(report.text()),
                claim.repeats().orElse(null),
                json,
                published
                        .map(time -> MONTH.format(time.atOffset(ZoneOffset.UTC)))
                        .orElse(NO_MONTH));
    }

    private static String[] called(List<Mention> mentions) {
        return mentions.stream().map(Tables::called).toArray(String[]::new);
    }

    private static String called(Mention mention) {
        return mention.id().orElse(mention.text());
    }
}
