package relata.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import relata.json.ForecastJson;
import relata.json.Json;
import relata.json.RecordJson;
import relata.names.Names;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.record.Forecast;
import relata.record.ForecastScore;
import relata.record.Forecasts;
import relata.record.SourceRecord;
import relata.record.SourceRecords;

/** What became of what sources said. */
final class RecordEndpoints {

    private final Desk desk;

    RecordEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/records",
                        "For each source how what it said fared by later claims of independent origins; few cases have wide ranges.",
                        "Records",
                        this::record,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/forecasts",
                        "What was said would happen, until when, how likely by its words, and what later claims of others say of it; scores by how far they look ahead.",
                        "Forecasts",
                        this::forecasts,
                        Parameter.AT,
                        Parameter.SAID,
                        Parameter.KNOWN));
    }

    private Answer record(Asked asked) {
        List<Statement> statements = desk.statements(asked.known(), asked.said());
        Names names = desk.names();
        List<SourceRecord> records = SourceRecords.of(
                statements,
                names,
                desk.copies(asked.known()),
                desk.ledger().corrected(asked.known()),
                day(asked, statements));
        return Answer.json(Json.object(json ->
                Pages.objects(json, "items", records, (object, source) -> RecordJson.write(object, source, names))));
    }

    private Answer forecasts(Asked asked) {
        List<Statement> statements = desk.statements(asked.known(), asked.said());
        List<Forecast> forecasts = Forecasts.of(
                statements, desk.names(), desk.copies(asked.known()), day(asked, statements), Forecasts.DEFAULT_DAYS);
        return Answer.json(Json.object(json -> {
            Pages.objects(json, "items", forecasts, ForecastJson::write);
            ForecastJson.scores(json, "scores", ForecastScore.of(forecasts));
        }));
    }

    /** The day that is asked about; that of the latest publication where none is. */
    private static LocalDate day(Asked asked, List<Statement> statements) {
        return LocalDate.ofInstant(
                asked.at().orElseGet(() -> Pictures.latest(statements, Instant.EPOCH)), ZoneOffset.UTC);
    }
}
