package relata.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.picture.Statement;
import relata.review.Identities;
import relata.voices.Voice;

/**
 * What {@link StatementQuery} asks of a claim's own rows, asked of a claim as reviewers have it: few are corrected, so that
 * these are looked at one by one.
 */
final class ReviewedFilter {

    private final StatementFilter filter;
    private final Identities identities;

    ReviewedFilter(StatementFilter filter, Identities identities) {
        this.filter = filter;
        this.identities = identities;
    }

    boolean holds(Statement statement) {
        Claim claim = statement.claim();
        return anyOf(filter.kinds(), claim.kind())
                && anyOf(filter.relations(), claim.relation())
                && anyOf(filter.modalities(), claim.modality())
                && isNamed("place", filter.place(), claim.place().map(Place::mention).stream())
                && isNamed("actor", filter.actor(), claim.actors().stream())
                && isSaid(claim.voices())
                && occurred(claim);
    }

    /** Whether reviewers have looked at it or not, as it is asked for. */
    boolean isWanted(Statement statement) {
        return filter.reviewed()
                .map(reviewed -> reviewed == statement.review().isReviewed())
                .orElse(true);
    }

    private static <T> boolean anyOf(Set<T> wanted, T held) {
        return wanted.isEmpty() || wanted.contains(held);
    }

    private boolean isNamed(String role, Optional<Sought> wanted, Stream<Mention> mentions) {
        return wanted.isEmpty()
                || mentions.anyMatch(mention -> names(wanted.get(), List.of(role), mention.text(), mention.id()));
    }

    private boolean isSaid(List<Voice> voices) {
        return filter.voice().isEmpty()
                || voices.stream()
                        .anyMatch(voice -> names(filter.voice().get(), IdsMeant.SPEAKERS, voice.text(), voice.id()));
    }

    private boolean names(Sought wanted, List<String> prefixes, String words, Optional<String> id) {
        Set<String> meant = IdsMeant.by(wanted.words(), prefixes);
        meant.addAll(wanted.ids());
        return Folded.of(words).contains(Folded.of(wanted.words()))
                || id.filter(identities.takenFor(meant)::contains).isPresent();
    }

    private boolean occurred(Claim claim) {
        return filter.occurredFrom()
                        .map(first -> claim.occurred()
                                .filter(days -> !days.to().isBefore(first))
                                .isPresent())
                        .orElse(true)
                && filter.occurredTo()
                        .map(last -> claim.occurred()
                                .filter(days -> !days.from().isAfter(last))
                                .isPresent())
                        .orElse(true);
    }
}
