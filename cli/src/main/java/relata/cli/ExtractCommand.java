package relata.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.Reader;
import relata.Reading;
import relata.json.ClaimJson;
import relata.view.ClaimCsv;
import relata.view.ClaimTable;

@Command(
        name = "extract",
        description = "Print the claims of reports; no ledger is needed and none is written.",
        footer = {
            "",
            "Reports are worked on side by side and printed in the order of the input. A folder is read to the bottom.",
            "",
            "Examples:",
            "  relata extract report.txt",
            "  relata extract --format jsonl reports/ > claims.jsonl",
            "  relata extract --format csv --published 2016-12-07 --source 'Example Wire' report.txt"
        })
final class ExtractCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @Mixin
    private GateOption gate = new GateOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ExtractCommand() {}

    @Override
    public Integer call() {
        try (Gazetteers gazetteers = new Gazetteers(imported, inputs.knownProfile(), relata)) {
            Reader reader = gate.over(relata.readers().reader(inputs.profile()).asking(gazetteers.all()));
            if (output.format() == Format.CSV) {
                relata.console().line(ClaimCsv.heading());
            }
            Batch<Reading> batch = new Batch<>(relata, reader::read);
            batch.run(inputs, this::print);
            gate.tell(relata);
            return batch.conclude();
        }
    }

    private void print(Reading reading) {
        gate.count(reading);
        Console console = relata.console();
        switch (output.format()) {
            case JSONL -> {
                ClaimJson json =
                        new ClaimJson(reading.report().name(), reading.report().text());
                reading.claims().forEach(claim -> console.line(json.line(claim)));
            }
            case CSV ->
                reading.statements(Optional.empty()).forEach(statement -> console.line(ClaimCsv.line(statement)));
            case TABLE -> {
                console.line(Headings.of(reading, console.screen()));
                new ClaimTable(console.screen()).print(reading.statements(Optional.empty()), console::line);
                console.line("");
            }
        }
        console.flush();
    }
}
