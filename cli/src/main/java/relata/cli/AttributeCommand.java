package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.Reader;
import relata.reading.Report;
import relata.view.AttributionCsv;
import relata.view.AttributionJson;
import relata.view.AttributionTable;
import relata.voices.Attribution;
import relata.voices.Speech;

@Command(
        name = "attribute",
        description = "Print who is quoted in reports: source, cue and what is said.",
        footer = {
            "",
            "Examples:",
            "  relata attribute report.txt",
            "  relata attribute --why report.txt",
            "  relata attribute --format jsonl reports/ > attributions.jsonl"
        })
final class AttributeCommand implements Callable<Integer> {

    /** A report and who speaks in it. */
    private record Heard(Report report, Speech speech) {}

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @Option(
            names = "--why",
            description = "Show the rule behind each attribution, how often it is right, and who is meant by what.")
    private boolean why;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    AttributeCommand() {}

    @Override
    public Integer call() {
        Reader reader = relata.readers().reader(inputs.profile());
        if (output.format() == Format.CSV) {
            relata.console().line(AttributionCsv.heading());
        }
        Batch<Heard> batch = new Batch<>(relata, report -> new Heard(report, reader.speech(report)));
        batch.run(inputs, this::print);
        return batch.conclude();
    }

    private void print(Heard heard) {
        Console console = relata.console();
        Report report = heard.report();
        String text = report.text();
        String document = withoutEnding(report.name());
        List<Attribution> attributions = heard.speech().outermost();
        switch (output.format()) {
            case JSONL -> {
                AttributionJson json = new AttributionJson(document, text);
                attributions.forEach(attribution -> console.line(json.line(attribution)));
            }
            case CSV ->
                attributions.forEach(attribution -> console.line(AttributionCsv.line(document, text, attribution)));
            case TABLE -> {
                console.line(Headings.of(report, "attribution", attributions.size(), console.screen()));
                new AttributionTable(console.screen(), why).print(text, attributions, console::line);
                console.line("");
            }
        }
        console.flush();
    }

    /** "texts/one.txt" is the document "one"; "one.html#2" is "one#2". */
    private static String withoutEnding(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        int part = Math.max(file.indexOf('#', dot), dot);
        String number = part > dot ? file.substring(part) : "";
        return dot > 0 ? file.substring(0, dot) + number : file;
    }
}
