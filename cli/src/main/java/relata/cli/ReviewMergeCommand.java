package relata.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.review.Act;

@Command(
        name = "merge",
        description = "Take one identity for another, wherever it is mentioned.",
        footer = {
            "",
            "Nothing is passed on: an identity that is taken for another takes in no third one. Two entries of a profile are",
            "two things, however alike their names; --even-so merges them all the same.",
            "",
            "Examples:",
            "  relata review merge 'place:~kallasa' place:al-kallaseh --because 'one quarter, two spellings'"
        })
final class ReviewMergeCommand implements Callable<Integer> {

    @ParentCommand
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "ID", description = "The identity that is taken for the other.")
    private String identity = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The one that it is.")
    private String other = "";

    @Option(names = "--even-so", description = "Merge two that a profile lists apart.")
    private boolean evenSo;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile that may list both; else any that ships.")
    private Optional<String> profile = Optional.empty();

    @Mixin
    private ReviewerOptions reviewer = new ReviewerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReviewMergeCommand() {}

    @Override
    public Integer call() {
        if (!evenSo) {
            Profiles.listingBoth(profile, identity, other).ifPresent(listed -> {
                throw new Failure(identity + " and " + other + " are two entries of the profile " + listed
                        + "; --even-so merges them all the same");
            });
        }
        try (Ledger ledger = reviewer.open()) {
            reviewer.decide(review.relata(), ledger, new Act.Merge(identity, other));
        }
        return Commands.FINE;
    }
}
