package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.picture.Dispute;
import relata.picture.Statement;
import relata.picture.Wording;

/** Accounts that cannot both hold, for people: each with both sides' words, who says so and when. */
public final class DisputeView {

    private final Screen screen;

    public DisputeView(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Dispute> disputes, Consumer<String> out) {
        out.accept(
                disputes.isEmpty()
                        ? "Nothing that is said of any place stands against anything else."
                        : disputes.size() == 1 ? "1 dispute." : disputes.size() + " disputes.");
        if (disputes.isEmpty()) {
            return;
        }
        out.accept("");
        Table table = new Table(List.of("PLACE", "WHEN", "ONE SAYS", "ANOTHER SAYS"));
        for (Dispute dispute : disputes) {
            table.add(List.of(
                    screen.paint(Style.STRONG, Printable.line(dispute.name())),
                    Words.days(dispute.from(), dispute.to()),
                    position(dispute.one()),
                    position(dispute.other())));
        }
        table.print(screen, out);
    }

    private String position(Dispute.Position position) {
        return screen.paint(
                        Style.BAD,
                        Printable.line(position.name()) + " " + position.says().words()) + "\n"
                + position.statements().stream()
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
