package relata.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.claims.Claim;
import relata.json.Json;
import relata.json.OriginalJson;
import relata.ledger.StatementFilter;
import relata.picture.Statement;
import relata.reading.Original;
import relata.reading.Report;
import relata.reading.SourceExcerpt;

/** What reports were read from. It is shown as text and handed out as a file, never as a page: whoever wrote it may have meant harm. */
final class OriginalEndpoints {

    private static final String BYTES = "application/octet-stream";
    private static final int USUAL_AROUND = 160;
    private static final int MOST_AROUND = 100_000;
    private static final Map<String, String> ENDINGS =
            Map.of(Original.PAGE, ".html", Original.TEXT, ".txt", "application/pdf", ".pdf");

    private final Desk desk;

    OriginalEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.question(
                        "/reports/{report}/source",
                        "What a report was read from, when it was fetched, and the sentences of its claims in the source, as text.",
                        "Original",
                        this::source,
                        Parameter.path("report", ReportEndpoints.WHICH_REPORT),
                        Parameter.number(
                                "around",
                                "So many characters before and behind each sentence; default " + USUAL_AROUND
                                        + ", at most " + MOST_AROUND + "."),
                        Parameter.KNOWN),
                Endpoint.question(
                                "/reports/{report}/original",
                                "The bytes that a report was read from, as a file to keep.",
                                "Nothing",
                                this::original,
                                Parameter.path("report", ReportEndpoints.WHICH_REPORT),
                                Parameter.KNOWN)
                        .fleeting()
                        .answering(BYTES));
    }

    private Answer source(Asked asked) {
        Report report = report(asked);
        Original original = kept(asked, report);
        StatementFilter.Builder filter = StatementFilter.builder().report(report.digest());
        asked.known().ifPresent(filter::known);
        List<Claim> claims = desk.ledger().statements(filter.build()).stream()
                .map(Statement::claim)
                .toList();
        Optional<List<SourceExcerpt>> excerpts =
                SourceExcerpt.of(original, claims.stream().map(Claim::sentence).toList(), around(asked));
        return Answer.json(Json.object(json -> {
            OriginalJson.write(json, original, desk.ledger().retrievals(report.digest(), asked.known()));
            OriginalJson.excerpts(
                    json,
                    excerpts.orElse(List.of()),
                    number -> claims.get(number).id());
        }));
    }

    private Answer original(Asked asked) {
        Original original = kept(asked, report(asked));
        byte[] bytes = original.bytes()
                .orElseThrow(() -> Problem.notFound("the bytes are not kept, only their digest: " + original.digest()));
        String name = original.digest().substring(0, 12) + ENDINGS.getOrDefault(original.mediaType(), "");
        return Answer.bytes(200, BYTES, bytes)
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private Report report(Asked asked) {
        String digest = asked.path("report");
        return desk.ledger()
                .reading(digest, asked.known())
                .orElseThrow(() -> Problem.notFound("there is no report " + digest))
                .report();
    }

    private Original kept(Asked asked, Report report) {
        return desk.ledger()
                .original(report.digest(), asked.known())
                .orElseThrow(() -> Problem.notFound("nothing is kept of what this report was read from"));
    }

    private static int around(Asked asked) {
        long around = asked.number("around").orElse((long) USUAL_AROUND);
        if (around < 0 || around > MOST_AROUND) {
            throw Problem.badRequest("'around' is a number from 0 to " + MOST_AROUND);
        }
        return (int) around;
    }
}
