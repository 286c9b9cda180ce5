package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.picture.State;
import relata.picture.Statement;
import relata.picture.Timeline;
import relata.picture.Timeline.Interval;
import relata.picture.Timeline.Lane;
import relata.picture.Timeline.Stretch;

/** What is said of a place over time, for people: a lane for each side, then each change with what made it. */
public final class TimelineView {

    private final Screen screen;

    public TimelineView(Screen screen) {
        this.screen = screen;
    }

    public void print(Timeline timeline, Consumer<String> out) {
        out.accept(Printable.line(timeline.name()) + ", as said by "
                + (timeline.lanes().isEmpty() ? "nobody: no side is said to hold it." : "those named below."));
        out.accept("");
        if (!timeline.lanes().isEmpty()) {
            lanes(timeline.lanes(), out);
            out.accept("");
        }
        Table changes = new Table(List.of("FROM", "STATE", "HELD BY", "WHAT IS SAID OF THAT DAY"));
        for (Stretch stretch : timeline.stretches()) {
            changes.add(List.of(
                    stretch.from().toString(),
                    screen.paint(
                            stretch.state() == State.DISPUTED ? Style.BAD : Style.STRONG,
                            stretch.state().words()),
                    stretch.holders().stream().map(Printable::line).collect(Collectors.joining("\n")),
                    change(stretch)));
        }
        changes.print(screen, out);
    }

    private void lanes(List<Lane> lanes, Consumer<String> out) {
        Table table = new Table(List.of("SIDE", "IS SAID TO HOLD IT"));
        for (Lane lane : lanes) {
            table.add(List.of(
                    screen.paint(Style.STRONG, Printable.line(lane.name())),
                    lane.intervals().stream().map(TimelineView::interval).collect(Collectors.joining("\n"))));
        }
        table.print(screen, out);
    }

    private static String interval(Interval interval) {
        String from = (interval.softFrom() ? "about " : "") + interval.from();
        String to = interval.to()
                .map(day -> day.equals(interval.from()) ? "" : " to " + day)
                .orElse(" on");
        int claims = interval.statements().size();
        return from + to + (interval.part() ? ", a part" : "")
                + (interval.softTo() ? ", then nobody says so any more" : "") + " ("
                + (claims == 1 ? "1 claim" : claims + " claims") + ")";
    }

    private static String change(Stretch stretch) {
        return stretch.change().isEmpty()
                ? "nothing; what was said before has aged"
                : stretch.change().stream().map(TimelineView::told).distinct().collect(Collectors.joining("\n"));
    }

    private static String told(Statement statement) {
        return PictureView.what(statement) + ": " + PictureView.by(statement);
    }
}
