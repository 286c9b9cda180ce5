package relata.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.Reader;
import relata.claims.Explanation;
import relata.claims.Gate;
import relata.claims.Relation;
import relata.reading.Report;
import relata.view.ExplanationJson;
import relata.view.ExplanationText;

@Command(
        name = "explain",
        description = "Tell why each sentence gives the claims it gives, or none.",
        footer = {
            "",
            "For each word of the lexicon in a sentence: what it is said of, the frames",
            "tried on it with file and line, and what made each fit, fail or give way to",
            "another. For each claim: what its parts rest on.",
            "",
            "Examples:",
            "  relata explain report.txt",
            "  relata explain --grep 'deep breath' report.txt",
            "  relata explain --sentence 3 --relation takes,holds report.txt"
        })
final class ExplainCommand implements Callable<Integer> {

    /** How it is printed. */
    enum Form {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A report and its sentences. */
    private record Explained(Report report, List<Explanation> sentences) {}

    private final Gate gate = Gate.shipped();

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Option(
            names = "--sentence",
            split = ",",
            paramLabel = "N",
            description = "Only the sentences with these numbers, counted from 1.")
    private Set<Integer> numbers = Set.of();

    @Option(names = "--grep", paramLabel = "TEXT", description = "Only sentences that hold this text, in any case.")
    private Optional<String> grep = Optional.empty();

    @Option(
            names = "--relation",
            split = ",",
            paramLabel = "RELATION",
            description = "Only frames and claims of takes, holds, loses, strikes, killed, share, proposes …")
    private List<Relation> relations = List.of();

    @Option(names = "--all", description = "Sentences that have no word of the lexicon as well.")
    private boolean all;

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Form form = Form.TEXT;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ExplainCommand() {}

    @Override
    public Integer call() {
        try (Gazetteers gazetteers = new Gazetteers(imported, inputs.knownProfile(), relata)) {
            Reader reader = relata.readers().reader(inputs.profile()).asking(gazetteers.all());
            Batch<Explained> batch = new Batch<>(relata, report -> new Explained(report, reader.explain(report)));
            batch.run(inputs, this::print);
            return batch.conclude();
        }
    }

    private void print(Explained explained) {
        Console console = relata.console();
        ExplanationText text = new ExplanationText(console.screen(), explained.report(), console::line);
        ExplanationJson json = new ExplanationJson(explained.report());
        int shown = 0;
        for (int i = 0; i < explained.sentences().size(); i++) {
            Explanation whole = explained.sentences().get(i);
            Explanation sentence = relations.isEmpty() ? whole : whole.only(EnumSet.copyOf(relations));
            if (!isWanted(i + 1, sentence, explained.report().text())) {
                continue;
            }
            shown++;
            switch (form) {
                case TEXT -> text.print(i + 1, sentence);
                case JSONL -> console.line(json.line(i + 1, sentence));
            }
        }
        gate.objection(explained.report())
                .ifPresent(why -> console.note(
                        explained.report().name() + ": read and extract leave it unread without --read-all: " + why));
        if (shown == 0) {
            console.note(explained.report().name() + ": none of its "
                    + explained.sentences().size() + " sentences is meant");
        }
        console.flush();
    }

    private boolean isWanted(int number, Explanation sentence, String text) {
        boolean named = numbers.contains(number)
                || grep.filter(words -> sentence.sentence()
                                .of(text)
                                .toLowerCase(Locale.ROOT)
                                .contains(words.toLowerCase(Locale.ROOT)))
                        .isPresent();
        return numbers.isEmpty() && grep.isEmpty() ? all || !sentence.triggers().isEmpty() : named;
    }
}
