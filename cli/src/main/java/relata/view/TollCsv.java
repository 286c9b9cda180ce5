package relata.view;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.TollStep;

/** The tolls of events for a spreadsheet: a line for each time that a number was given. */
public final class TollCsv {

    private static final List<String> HEADINGS = List.of(
            "event",
            "from",
            "to",
            "place_id",
            "relation",
            "whom",
            "words",
            "low",
            "high",
            "said",
            "publisher",
            "origin",
            "overtaken_by",
            "because",
            "still",
            "claim");

    private TollCsv() {}

    public static List<String> lines(List<TollEvent> events) {
        return Stream.concat(Stream.of(Csv.line(HEADINGS)), events.stream().flatMap(TollCsv::lines))
                .toList();
    }

    private static Stream<String> lines(TollEvent event) {
        return event.lines().stream()
                .flatMap(line -> line.steps().stream()
                        .flatMap(step -> step.given().stream().map(toll -> line(event, line, step, toll))));
    }

    private static String line(TollEvent event, TollLine line, TollStep step, Toll toll) {
        return Csv.line(List.of(
                event.id(),
                event.from().toString(),
                event.to().toString(),
                event.place().orElse(""),
                line.relation().word(),
                line.whom(),
                step.words(),
                bound(toll.quantity().low()),
                bound(toll.quantity().high()),
                toll.said().map(LocalDate::toString).orElse(""),
                Printable.line(toll.statement().publisher().orElse("")),
                toll.origin().id(),
                step.overtaken().map(by -> by.by().words()).orElse(""),
                step.overtaken().map(TollStep.Overtaken::because).orElse(""),
                Boolean.toString(step.still().contains(toll)),
                toll.statement().claim().id()));
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? Words.exactly(bound.getAsDouble()) : "";
    }
}
