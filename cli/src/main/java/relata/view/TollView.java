package relata.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.estimate.AmountEstimate;
import relata.picture.Wording;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.TollStep;

/** The tolls of events for people: an event after the other, each number with who gave it and what overtook it. */
public final class TollView {

    private final Screen screen;
    private final Map<TollLine, AmountEstimate> estimates;

    /** @param estimates of tolls; none are shown where it is empty */
    public TollView(Screen screen, Map<TollLine, AmountEstimate> estimates) {
        this.screen = screen;
        this.estimates = estimates;
    }

    public void print(List<TollEvent> events, Consumer<String> out) {
        if (events.isEmpty()) {
            out.accept("Nobody gives a toll.");
        }
        String between = "";
        for (TollEvent event : events) {
            if (!between.isEmpty()) {
                out.accept("");
            }
            between = "\n";
            print(event, out);
        }
    }

    private void print(TollEvent event, Consumer<String> out) {
        Wrap.lines(heading(event), screen.width()).forEach(line -> out.accept(screen.paint(Style.HEADING, line)));
        Table table = new Table(List.of("TOLL", "WHO SAYS, WHEN", "OVERTAKEN BY"));
        for (TollLine line : event.lines()) {
            line.steps()
                    .forEach(step -> table.add(List.of(
                            screen.paint(step.stands() ? Style.STRONG : Style.FAINT, what(line, step)),
                            given(step),
                            step.overtaken().map(TollView::overtaken).orElse(""))));
        }
        table.print(screen, out);
        for (TollLine line : event.lines()) {
            line.disputes()
                    .forEach(dispute -> Wrap.lines(disputed(line, dispute), screen.width())
                            .forEach(text -> out.accept(screen.paint(Style.BAD, text))));
        }
        for (TollLine line : event.lines()) {
            Optional.ofNullable(estimates.get(line))
                    .flatMap(estimate -> estimated(line, estimate))
                    .ifPresent(text -> Wrap.lines(text, screen.width()).forEach(out));
        }
        event.notes()
                .forEach(note ->
                        Wrap.lines("· " + Printable.line(note), screen.width()).forEach(out));
    }

    private static String heading(TollEvent event) {
        String where =
                event.placeName().map(name -> ", " + Printable.line(name)).orElse("");
        String means = event.means().isEmpty() ? "" : ", " + String.join(" or ", event.means());
        String words = event.words().isEmpty() ? "" : "; known by " + String.join(", ", event.words());
        return Words.days(event.from(), event.to()) + where + means + ": "
                + (event.reports() == 1 ? "1 report" : event.reports() + " reports") + Printable.line(words);
    }

    private static String what(TollLine line, TollStep step) {
        return name(line) + ": " + step.words();
    }

    private static String name(TollLine line) {
        return Printable.line(line.whom()) + " " + line.relation().word();
    }

    private static String given(TollStep step) {
        String first = step.given().stream()
                .filter(toll -> !step.still().contains(toll))
                .map(TollView::who)
                .distinct()
                .collect(Collectors.joining("; "));
        String still = step.still().stream().map(TollView::who).distinct().collect(Collectors.joining("; "));
        return first + (still.isEmpty() ? "" : "; still: " + still);
    }

    private static String who(Toll toll) {
        String former = toll.standing() == Toll.Standing.FORMER ? " as the count before" : "";
        return Printable.line(Wording.voices(toll.statement())) + former + ", "
                + toll.said().map(LocalDate::toString).orElse("day not known");
    }

    private static String overtaken(TollStep.Overtaken by) {
        return by.by().words() + " (" + by.because() + ")";
    }

    /** Where two or more give a number, but not enough, that is said as well. */
    private static Optional<String> estimated(TollLine line, AmountEstimate estimate) {
        if (!estimate.isEnough()) {
            return estimate.origins() < 2
                    ? Optional.empty()
                    : Optional.of("estimate, " + name(line) + ": not enough (" + estimate.origins() + " origins)");
        }
        return Optional.of("estimate, " + name(line) + ": " + Math.round(estimate.low()) + " to "
                + Math.round(estimate.high()) + " (80 %), middle " + Math.round(estimate.middle()) + "; by "
                + estimate.origins() + " origins; "
                + estimate.reasons().stream()
                        .map(reason -> Math.round(reason.without()) + " without "
                                + reason.toll().words() + " (" + who(reason.toll()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String disputed(TollLine line, TollLine.Dispute dispute) {
        return "disputed, " + name(line) + ": " + dispute.one().words() + " (" + who(dispute.one()) + ") against "
                + dispute.other().words() + " (" + who(dispute.other()) + ")";
    }
}
