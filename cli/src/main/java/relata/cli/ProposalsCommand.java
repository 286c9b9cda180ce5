package relata.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Kind;
import relata.diplomacy.Proposal;
import relata.diplomacy.Proposals;
import relata.json.ProposalJson;
import relata.ledger.Ledger;
import relata.ledger.ProposalTexts;
import relata.ledger.StatementFilter;
import relata.origins.Copies;
import relata.picture.Statement;
import relata.view.ProposalCsv;
import relata.view.ProposalView;

@Command(
        name = "proposals",
        description =
                "Print what was proposed and what is said to have become of it: who backed, accepted, rejected, withdrew or broke it, who"
                        + " says so, and why each is taken to be about it; then the documents that those reports print in full.",
        footer = {
            "",
            "What is tied to what, by which rules: docs/proposals.md. A tie in doubt is marked with a question mark.",
            "",
            "Examples:",
            "  relata proposals --subject ceasefire",
            "  relata proposals --at 2016-12-07 --all",
            "  relata proposals --format jsonl"
        })
final class ProposalsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "One of ceasefire, evacuation, withdrawal, aid, talks, plan, surrender, prisoners.")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", description = "Leave out what was said later than this.")
    private Optional<String> at = Optional.empty();

    @Option(names = "--all", description = "Also proposals of which a single act is told.")
    private boolean all;

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    ProposalsCommand() {}

    @Override
    public Integer call() {
        LocalDate until = at.map(words -> LedgerOptions.instant(command, "--at", words))
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .orElse(LocalDate.MAX);
        subject.filter(one -> !Proposals.SUBJECTS.contains(one)).ifPresent(one -> {
            throw new Failure("--subject: '" + one + "' is none of " + String.join(", ", Proposals.SUBJECTS));
        });
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        ProposalTexts printed;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements = ledger
                    .statements(StatementFilter.builder()
                            .known(known)
                            .kind(Kind.DIPLOMACY)
                            .build())
                    .stream()
                    .filter(statement -> statement
                            .said()
                            .filter(said -> LocalDate.ofInstant(said.from(), ZoneOffset.UTC)
                                    .isAfter(until))
                            .isEmpty())
                    .toList();
            printed = ProposalTexts.of(ledger, statements, Optional.of(known));
        }
        List<Proposal> proposals = Proposals.of(statements, profile.names(statements), copies, printed.texts()).stream()
                .filter(proposal -> all || proposal.acts().size() > 1)
                .filter(proposal ->
                        subject.filter(one -> !one.equals(proposal.subject())).isEmpty())
                .toList();
        switch (output.format()) {
            case TABLE ->
                new ProposalView(relata.console().screen())
                        .print(proposals, printed.documents(), relata.console()::line);
            case CSV -> ProposalCsv.lines(proposals).forEach(relata.console()::line);
            case JSONL -> {
                proposals.stream().map(ProposalJson::line).forEach(relata.console()::line);
                printed.documents().stream().map(ProposalJson::line).forEach(relata.console()::line);
            }
        }
        return Commands.FINE;
    }
}
