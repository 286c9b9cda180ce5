package relata.view;

import java.util.List;
import java.util.stream.Stream;
import relata.diplomacy.Act;
import relata.diplomacy.Proposal;
import relata.exports.Csv;

/** Proposals for a spreadsheet: a row for each act. */
public final class ProposalCsv {

    private static final List<String> HEADINGS = List.of(
            "proposal",
            "subject",
            "from",
            "to",
            "deed",
            "modality",
            "by",
            "addressees",
            "points",
            "origin",
            "publisher",
            "tie",
            "doubtful",
            "claim",
            "words");

    private ProposalCsv() {}

    public static List<String> lines(List<Proposal> proposals) {
        return Stream.concat(
                        Stream.of(Csv.line(HEADINGS)),
                        proposals.stream()
                                .flatMap(proposal -> proposal.acts().stream().map(act -> line(proposal, act))))
                .toList();
    }

    private static String line(Proposal proposal, Act act) {
        return Csv.line(List.of(
                proposal.id(),
                proposal.subject(),
                act.days().map(days -> days.from().toString()).orElse(""),
                act.days().map(days -> days.to().toString()).orElse(""),
                act.deed().word(),
                act.statement().claim().modality().word(),
                Printable.line(String.join("; ", act.actors())),
                Printable.line(String.join("; ", act.addressees())),
                String.join("; ", act.points()),
                Printable.line(act.origin().name()),
                Printable.line(act.statement().publisher().orElse("")),
                act.tie().because(),
                Boolean.toString(act.tie().doubtful()),
                act.statement().claim().id(),
                Printable.line(act.statement().words())));
    }
}
