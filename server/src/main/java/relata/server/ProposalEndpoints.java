package relata.server;

import java.util.List;
import java.util.Optional;
import relata.claims.Kind;
import relata.diplomacy.Proposal;
import relata.diplomacy.Proposals;
import relata.json.Json;
import relata.json.ProposalJson;
import relata.ledger.ProposalTexts;
import relata.picture.Statement;

/** What was proposed, and what is said to have become of it. */
final class ProposalEndpoints {

    private final Desk desk;

    ProposalEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        return List.of(Endpoint.question(
                "/proposals",
                "What was proposed and what is said to have become of it, with why each act is tied to it; documents that reports print in full.",
                "Proposals",
                this::proposals,
                Parameter.oneOf("subject", "About this alone.", Proposals.SUBJECTS),
                Parameter.flag("all", "Also proposals of which a single act is told."),
                Parameter.SAID,
                Parameter.KNOWN));
    }

    private Answer proposals(Asked asked) {
        Optional<String> subject = asked.query("subject");
        subject.filter(one -> !Proposals.SUBJECTS.contains(one)).ifPresent(one -> {
            throw Problem.badRequest("'subject': '" + one + "' is none of " + String.join(", ", Proposals.SUBJECTS));
        });
        boolean all = asked.flag("all");
        List<Statement> statements = desk.statements(asked.known(), asked.said()).stream()
                .filter(statement -> statement.claim().kind() == Kind.DIPLOMACY)
                .toList();
        ProposalTexts printed = ProposalTexts.of(desk.ledger(), statements, asked.known());
        List<Proposal> proposals =
                Proposals.of(statements, desk.names(), desk.copies(asked.known()), printed.texts()).stream()
                        .filter(proposal -> all || proposal.acts().size() > 1)
                        .filter(proposal -> subject.filter(one -> !one.equals(proposal.subject()))
                                .isEmpty())
                        .toList();
        return Answer.json(Json.object(json -> {
            Pages.lines(
                    json, "items", proposals.stream().map(ProposalJson::line).toList());
            Pages.lines(
                    json,
                    "documents",
                    printed.documents().stream().map(ProposalJson::line).toList());
        }));
    }
}
