package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.claims.Claim;
import relata.exports.Csv;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Trail;
import relata.review.Waiting;

/** What waits for review, and what was decided: for people and for a spreadsheet. */
public final class ReviewView {

    private static final List<String> HEADINGS = List.of(
            "review",
            "act",
            "by",
            "made",
            "because",
            "claim",
            "report",
            "identity",
            "taken_for",
            "what",
            "withdrawn_by");

    private final Screen screen;

    public ReviewView(Screen screen) {
        this.screen = screen;
    }

    /** Claims that nobody has reviewed, each with the beginning of its id. */
    public void printWaiting(List<Waiting> waiting, Consumer<String> out) {
        Table table = new Table(List.of("WHY", "WHO SAYS", "WHAT", "WHERE", "WHEN"));
        for (Waiting each : waiting) {
            Statement statement = each.statement();
            Claim claim = statement.claim();
            table.add(
                    List.of(
                            Printable.line(each.reason()),
                            ClaimTable.who(statement),
                            ClaimTable.what(claim),
                            claim.place().map(Words::place).orElse(""),
                            claim.occurred().map(Words::days).orElse("")),
                    ClaimTable.quoted(statement, screen));
        }
        table.print(screen, out);
    }

    public static List<String> csv(List<Waiting> waiting) {
        List<String> lines = new ArrayList<>(List.of("why," + ClaimCsv.heading()));
        waiting.forEach(each -> lines.add(Csv.line(List.of(each.reason())) + "," + ClaimCsv.line(each.statement())));
        return lines;
    }

    /** Decisions in the order in which they were made. */
    public void printHistory(List<Trail.Entry> entries, Consumer<String> out) {
        Table table = new Table(List.of("#", "BY", "WHEN", "WHAT", "BECAUSE"));
        for (Trail.Entry entry : entries) {
            table.add(List.of(
                    Long.toString(entry.decision().number()),
                    Printable.line(entry.decision().reviewer()),
                    Words.minute(entry.decision().made()),
                    ReviewWords.of(entry.decision().act())
                            + entry.withdrawal()
                                    .map(withdrawal -> " [withdrawn by " + withdrawal.number() + "]")
                                    .orElse(""),
                    Printable.line(entry.decision().why())));
        }
        table.print(screen, out);
    }

    public static List<String> historyCsv(List<Trail.Entry> entries) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (Trail.Entry entry : entries) {
            Act act = entry.decision().act();
            Optional<Act.OnClaim> onClaim = act instanceof Act.OnClaim of ? Optional.of(of) : Optional.empty();
            Optional<Act.OnIdentity> onIdentity = act instanceof Act.OnIdentity of ? Optional.of(of) : Optional.empty();
            lines.add(Csv.line(List.of(
                    Long.toString(entry.decision().number()),
                    act.kind().word(),
                    Printable.line(entry.decision().reviewer()),
                    entry.decision().made().toString(),
                    Printable.line(entry.decision().why()),
                    onClaim.map(Act.OnClaim::claim).orElse(""),
                    onClaim.map(Act.OnClaim::report).orElse(""),
                    onIdentity.map(Act.OnIdentity::identity).orElse(""),
                    onIdentity.map(Act.OnIdentity::takenFor).orElse(""),
                    ReviewWords.of(act),
                    entry.withdrawal()
                            .map(withdrawal -> Long.toString(withdrawal.number()))
                            .orElse(""))));
        }
        return lines;
    }
}
