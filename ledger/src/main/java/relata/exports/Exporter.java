package relata.exports;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import relata.ledger.Amendment;
import relata.ledger.Ledger;
import relata.ledger.Recorded;
import relata.ledger.StatementFilter;
import relata.names.Names;

/** Exports the claims of a ledger. The same ledger gives the same lines, whenever and wherever it is exported. */
public final class Exporter {

    private static final String REJECTED = "rejected by reviewers";

    /**
     * How to export.
     *
     * @param names what to call actors, places and sources
     * @param locations where places lie
     * @param hxl whether a CSV has a row of HXL tags
     * @param rejected whether claims that reviewers rejected are written as well, marked as such
     */
    public record Settings(Names names, Locations locations, boolean hxl, boolean rejected) {}

    /**
     * What was exported.
     *
     * @param claims how many were written
     * @param gone how many were written as gone
     * @param leftOut how many were not written, by the reason
     */
    public record Outcome(int claims, int gone, SortedMap<String, Integer> leftOut) {}

    private final Settings settings;
    private final ClaimWriter writer;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private int claims;
    private int gone;

    /** @param out takes the lines, without line ends */
    public Exporter(ExportFormat format, Settings settings, Consumer<String> out) {
        this.settings = settings;
        this.writer = switch (format) {
            case JSONL -> new JsonLines(out);
            case CSV -> new Spreadsheet(out, settings.hxl());
            case GEOJSON -> new GeoJson(out);
            case ACLED -> new AcledShaped(out);
            case WEBANNO -> new WebAnnotations(out);
            case PROV -> new Provenance(out);
            case FTM -> new FollowTheMoney(out);
        };
    }

    /** Exports all claims that are asked for. */
    public Outcome all(Ledger ledger, StatementFilter filter) {
        writer.begin();
        ledger.export(filter, recorded -> {
            if (counts(recorded)) {
                write(recorded, Optional.empty());
            } else {
                leaveOut(REJECTED);
            }
        });
        return outcome();
    }

    /** Exports those that were added or changed since an instant, and which are no more. */
    public Outcome since(Ledger ledger, StatementFilter filter, Instant since) {
        writer.begin();
        ledger.changes(filter, since, this::counts, change -> {
            if (change instanceof Amendment.Is is) {
                write(is.recorded(), Optional.of(is.kind()));
            } else if (change instanceof Amendment.Gone went) {
                writer.gone(went);
                gone++;
            }
        });
        return outcome();
    }

    private boolean counts(Recorded recorded) {
        return settings.rejected() || recorded.statement().review().counts();
    }

    private void write(Recorded recorded, Optional<Amendment.Kind> change) {
        writer.write(new Told(recorded, settings.names(), settings.locations()), change)
                .ifPresentOrElse(this::leaveOut, () -> claims++);
    }

    private void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    private Outcome outcome() {
        writer.end();
        return new Outcome(claims, gone, leftOut);
    }
}
