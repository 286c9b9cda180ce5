package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.diplomacy.Act;
import relata.diplomacy.Deed;
import relata.diplomacy.Proposal;
import relata.diplomacy.Reproduction;
import relata.picture.Wording;
import relata.reading.Report;

/** Proposals for people: one after the other, each act with who says so, the words, and why it is taken to be about the proposal. */
public final class ProposalView {

    private final Screen screen;

    public ProposalView(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Proposal> proposals, List<Reproduction> documents, Consumer<String> out) {
        if (proposals.isEmpty()) {
            out.accept("Nobody tells of a proposal.");
        }
        for (Proposal proposal : proposals) {
            print(proposal, out);
            out.accept("");
        }
        if (!documents.isEmpty()) {
            out.accept(screen.paint(Style.HEADING, "Printed in full"));
            documents.forEach(document -> wrap("· " + document(document), out));
        }
    }

    private void print(Proposal proposal, Consumer<String> out) {
        Wrap.lines(heading(proposal), screen.width()).forEach(line -> out.accept(screen.paint(Style.HEADING, line)));
        Table table = new Table(List.of("DAY", "WHO", "WHO SAYS SO, IN WHICH WORDS", "WHY HERE"));
        proposal.acts()
                .forEach(act -> table.add(List.of(
                        act.days()
                                .map(days -> Words.days(days.from(), days.to()))
                                .orElse("not known"),
                        who(act),
                        Printable.line(Wording.voices(act.statement()) + ": “"
                                + Excerpt.of(
                                        act.statement().claim(), act.statement().words()) + "”"),
                        why(act))));
        table.print(screen, out);
        proposal.disputes()
                .forEach(dispute -> Wrap.lines("disputed: " + Printable.line(dispute), screen.width())
                        .forEach(line -> out.accept(screen.paint(Style.BAD, line))));
        if (!proposal.points().isEmpty()) {
            wrap("· holds: " + String.join(", ", proposal.points()), out);
        }
        proposal.leftOut()
                .forEach(left -> wrap(
                        "· " + left.point() + ": named by " + Printable.line(String.join(", ", left.named()))
                                + ", not by " + Printable.line(String.join(", ", left.without())),
                        out));
        proposal.silences()
                .forEach(silence ->
                        wrap("· silent, by " + Printable.line(silence.report() + ": “" + silence.words()) + "”", out));
    }

    private void wrap(String text, Consumer<String> out) {
        Wrap.lines(text, screen.width()).forEach(out);
    }

    private static String heading(Proposal proposal) {
        String days = proposal.from()
                .flatMap(from -> proposal.to().map(to -> Words.days(from, to)))
                .orElse("day not known");
        String state = proposal.state().stream().map(Deed::word).collect(Collectors.joining(", "));
        return proposal.subject() + ", " + days + ": said to be " + (state.isEmpty() ? "wanted" : state)
                + (proposal.isProposed() ? "" : "; nobody tells who proposed it");
    }

    private static String who(Act act) {
        String by = act.actors().isEmpty() ? "(not named)" : String.join(" and ", act.actors());
        String to = act.addressees().isEmpty() ? "" : ", to " + String.join(" and ", act.addressees());
        String how = act.isDone() ? "" : act.statement().claim().modality().word() + " ";
        return Printable.line(by + ": " + how + act.deed().word() + to + (act.conditional() ? ", on a condition" : ""));
    }

    private static String why(Act act) {
        return (act.tie().doubtful() ? "? " : "") + act.tie().because();
    }

    private static String document(Reproduction document) {
        return Printable.line(Report.shortName(document.report()) + ": of "
                + document.issuer().orElse("(not said)")
                + document.signed().map(signed -> "; " + signed).orElse("; no signatories named")
                + " – “" + document.beginning() + " …”");
    }
}
