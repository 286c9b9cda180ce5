package relata.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.picture.Timeline;

/** The lanes of a place for a spreadsheet: a row for each interval of each side. */
public final class TimelineCsv {

    private static final List<String> HEADINGS =
            List.of("place_id", "place", "holder_id", "holder", "part", "from", "soft_from", "to", "soft_to", "claims");

    private TimelineCsv() {}

    public static List<String> lines(Timeline timeline) {
        return Stream.concat(
                        Stream.of(Csv.line(HEADINGS)),
                        timeline.lanes().stream()
                                .flatMap(lane ->
                                        lane.intervals().stream().map(interval -> line(timeline, lane, interval))))
                .toList();
    }

    private static String line(Timeline timeline, Timeline.Lane lane, Timeline.Interval interval) {
        return Csv.line(List.of(
                timeline.place(),
                timeline.name(),
                lane.holder(),
                lane.name(),
                Boolean.toString(interval.part()),
                interval.from().toString(),
                Boolean.toString(interval.softFrom()),
                interval.to().map(LocalDate::toString).orElse(""),
                Boolean.toString(interval.softTo()),
                interval.statements().stream()
                        .map(statement -> statement.claim().id())
                        .collect(Collectors.joining("; "))));
    }
}
