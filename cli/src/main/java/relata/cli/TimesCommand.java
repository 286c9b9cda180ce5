package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.ReportTimes;
import relata.reading.Report;
import relata.time.TimeExpression;
import relata.view.TimeView;

@Command(
        name = "times",
        description = "Print the times that reports name: their words, the interval they mean, their TIMEX3 value.",
        footer = {
            "",
            "What is relative ('on Wednesday') counts from when the report was published, or from the day on which",
            "what is quoted was said. Moments are those of whoever speaks; the last one is inclusive.",
            "",
            "Examples:",
            "  relata times --published 2016-12-07 report.txt",
            "  relata times --format jsonl reports/ > times.jsonl"
        })
final class TimesCommand implements Callable<Integer> {

    /** A report and the times it names. */
    private record Timed(Report report, List<TimeExpression> times) {}

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    TimesCommand() {}

    @Override
    public Integer call() {
        if (output.format() == Format.CSV) {
            relata.console().line(TimeView.csvHeading());
        }
        Batch<Timed> batch = new Batch<>(relata, report -> new Timed(report, ReportTimes.of(report)));
        batch.run(inputs, this::print);
        return batch.conclude();
    }

    private void print(Timed timed) {
        Console console = relata.console();
        Report report = timed.report();
        TimeView view = new TimeView(report.name(), report.text());
        switch (output.format()) {
            case JSONL -> timed.times().forEach(time -> console.line(view.json(time)));
            case CSV -> timed.times().forEach(time -> console.line(view.csv(time)));
            case TABLE -> {
                console.line(Headings.of(report, "time", timed.times().size(), console.screen()));
                view.table(timed.times(), console.screen(), console::line);
                console.line("");
            }
        }
        console.flush();
    }
}
