package relata.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.inputs.work.Problem;
import relata.reading.Report;
import relata.view.ReportCsv;
import relata.view.ReportJson;
import relata.view.ReportText;

@Command(
        name = "text",
        description = "Print what is read of pages, documents and archives: the text of each report, its headline,"
                + " who published it and when.",
        footer = {
            "",
            "Menus, other headlines, comments and what a page does not show are left out. What holds no report, such"
                    + " as a cookie wall, has a row all the same, which says so and holds no text.",
            "",
            "Examples:",
            "  relata text page.html",
            "  relata text --format jsonl CC-NEWS-20161207.warc.gz > texts.jsonl",
            "  relata text --format jsonl pages/ > texts.jsonl"
        })
final class TextCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    TextCommand() {}

    @Override
    public Integer call() {
        if (output.format() == Format.CSV) {
            relata.console().line(ReportCsv.heading());
        }
        Batch<Report> batch = new Batch<>(relata, Function.identity());
        batch.run(inputs, this::print, this::print);
        return batch.conclude();
    }

    private void print(Report report) {
        Console console = relata.console();
        switch (output.format()) {
            case JSONL -> console.line(ReportJson.line(report));
            case CSV -> console.line(ReportCsv.line(report));
            case TABLE -> new ReportText(console.screen()).print(report, console::line);
        }
        console.flush();
    }

    private void print(Problem problem) {
        Console console = relata.console();
        switch (output.format()) {
            case JSONL -> console.line(ReportJson.line(problem.name(), problem.known(), problem.reason()));
            case CSV -> console.line(ReportCsv.line(problem.name(), problem.known(), problem.reason()));
            case TABLE -> {} // told where problems are told
        }
    }
}
