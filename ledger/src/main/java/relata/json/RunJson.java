package relata.json;

import java.time.Instant;
import java.util.List;
import relata.RunSummary;
import tools.jackson.core.JsonGenerator;

/** What has read a ledger's reports, as JSON. */
public final class RunJson {

    private RunJson() {}

    /** One object a line. */
    public static List<String> lines(List<RunSummary> runs) {
        return runs.stream().map(run -> Json.object(json -> write(json, run))).toList();
    }

    /** The same, into an object that is open. */
    public static void write(JsonGenerator json, RunSummary run) {
        json.writeNumberProperty("run", run.number());
        json.writeStringProperty("program", run.program());
        json.writeStringProperty("vocabulary", run.vocabulary());
        Json.optional(json, "profile", run.profile());
        json.writeStringProperty("started", run.started().toString());
        Json.optional(json, "latest", run.latest().map(Instant::toString));
        json.writeNumberProperty("reports", run.reports());
        json.writeNumberProperty("claims", run.claims());
        json.writeNumberProperty("standing", run.standing());
        Json.optional(json, "pruned", run.pruned().map(Instant::toString));
    }
}
