package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.disputes.Contradiction;
import relata.picture.Statement;
import relata.picture.Wording;

/** Accounts that cannot both hold, for people: each with both sides' words, who says so and when, and what would reconcile them. */
public final class DisputeView {

    private final Screen screen;

    public DisputeView(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Contradiction> disputes, Consumer<String> out) {
        out.accept(
                disputes.isEmpty()
                        ? "Nothing that is said stands against anything else."
                        : disputes.size() == 1 ? "1 dispute." : disputes.size() + " disputes.");
        if (disputes.isEmpty()) {
            return;
        }
        out.accept("");
        Table table = new Table(List.of("ABOUT", "WHEN", "ONE SAYS", "ANOTHER SAYS"));
        for (Contradiction dispute : disputes) {
            table.add(List.of(
                    screen.paint(Style.STRONG, Printable.line(dispute.name())) + "\n"
                            + dispute.kind().word(),
                    dispute.days()
                            .map(days -> Words.days(days.from(), days.to()))
                            .orElse("day not known"),
                    account(dispute.one()),
                    account(dispute.other()) + "\n" + Printable.line(dispute.change())));
        }
        table.print(screen, out);
    }

    private String account(Contradiction.Account account) {
        return screen.paint(Style.BAD, Printable.line(account.words())) + "\n"
                + account.statements().stream()
                        .map(DisputeView::told)
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    private static String told(Statement statement) {
        String day = statement
                .claim()
                .occurred()
                .map(Words::days)
                .or(() -> statement.said().map(Words::published))
                .orElse("");
        return Printable.line(Wording.voices(statement)) + ", " + day + ": “"
                + Excerpt.of(statement.claim(), statement.words()) + "”";
    }
}
