package relata.server;

import java.util.List;
import java.util.Optional;
import relata.json.OriginJson;
import relata.origins.Copies;
import relata.origins.Explanation;
import relata.origins.Fingerprinted;
import relata.reading.Report;

/** Which reports have an origin in common, and the words that show it. */
final class OriginEndpoints {

    private final Desk desk;

    OriginEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/origins",
                        "Which reports are copies of one text or have passages of others.",
                        "Lines",
                        this::origins,
                        Parameter.KNOWN),
                Endpoint.question(
                        "/reports/{report}/origins",
                        "What a report shares with each that it may have an origin in common with, or with one that is named, down to the words.",
                        "Lines",
                        this::shared,
                        Parameter.path("report", ReportEndpoints.WHICH_REPORT),
                        Parameter.query("with", "This other report alone."),
                        Parameter.KNOWN));
    }

    private Answer origins(Asked asked) {
        return Pages.lines(OriginJson.lines(desk.copies(asked.known())));
    }

    private Answer shared(Asked asked) {
        Copies copies = desk.copies(asked.known());
        Report report = report(asked.path("report"), asked);
        Optional<String> with = asked.query("with");
        List<String> others = with.map(List::of)
                .orElseGet(() -> copies.relatives(report.digest()).stream()
                        .map(Fingerprinted::report)
                        .toList());
        return Pages.lines(others.stream()
                .map(other -> OriginJson.line(Explanation.of(copies, report, report(other, asked))))
                .toList());
    }

    private Report report(String nameOrDigest, Asked asked) {
        return desk.ledger()
                .reading(nameOrDigest, asked.known())
                .orElseThrow(() -> Problem.notFound("there is no report " + nameOrDigest))
                .report();
    }
}
