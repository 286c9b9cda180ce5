package relata.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.voices.Voice;

/**
 * Links what one report says more than once: in its headline and its body, in its lead and in detail. Of such claims the
 * one that tells most is kept as the claim, and the others are marked as repeats of it; none is lost.
 *
 * <p>Two claims are one where they tell the same relation in the same mood, agree in what identifies a claim of their kind
 * (the place, the number, the topic …), and differ in nothing that both tell. What only one of them tells does not part
 * them. Claims in the mouths of different voices are never one, nor are claims of one sentence.
 */
public final class Repeats {

    private Repeats() {}

    /**
     * The claims of one report, repeats marked.
     *
     * @param text the report's
     * @param claims in text order, with identities where {@code names} knows them
     */
    public static List<Claim> marked(String text, List<Claim> claims) {
        Map<String, String> first = new HashMap<>();
        for (List<Claim> group : groups(text, claims)) {
            Claim fullest = group.stream()
                    .max(Comparator.comparingInt(Repeats::told)
                            .thenComparing(claim -> -claim.trigger().span().start()))
                    .orElseThrow();
            group.stream().filter(claim -> claim != fullest).forEach(claim -> first.put(claim.id(), fullest.id()));
        }
        return claims.stream()
                .map(claim -> first.containsKey(claim.id()) ? claim.repeating(first.get(claim.id())) : claim)
                .toList();
    }

    /** Each group agrees throughout, lest a bare headline tie two claims together that differ. */
    private static List<List<Claim>> groups(String text, List<Claim> claims) {
        Map<Relation, List<List<Claim>>> groups = new HashMap<>();
        for (Claim claim : claims) {
            List<List<Claim>> ofRelation = groups.computeIfAbsent(claim.relation(), relation -> new ArrayList<>());
            ofRelation.stream()
                    .filter(group -> belongs(claim, group, text))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Claim> group = new ArrayList<>();
                        ofRelation.add(group);
                        return group;
                    })
                    .add(claim);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static boolean belongs(Claim claim, List<Claim> group, String text) {
        List<Likeness> likenesses =
                group.stream().map(other -> Likeness.of(claim, other, text)).toList();
        return likenesses.stream().allMatch(Likeness::allowsOne)
                && likenesses.stream().anyMatch(Likeness::isOne);
    }

    /** How much a claim tells. */
    private static int told(Claim claim) {
        int voice = named(claim).isPresent() ? 1 : 0;
        int place = claim.place().map(p -> p.mention().id().isPresent() ? 2 : 1).orElse(0);
        int time = claim.occurred()
                .map(o -> o.basis() == Occurred.Basis.STATED ? 2 : 1)
                .orElse(0);
        return place
                + time
                + voice
                + known(claim.actors())
                + known(claim.counterparts())
                + (claim.quantity().isPresent() ? 2 : 0)
                + (claim.weapon().isPresent() ? 1 : 0);
    }

    private static int known(List<Mention> mentions) {
        return mentions.isEmpty() ? 0 : mentions.stream().anyMatch(m -> m.id().isPresent()) ? 2 : 1;
    }

    /** Whom a claim is told by; empty for the report itself. */
    static Optional<Voice> named(Claim claim) {
        return claim.voices().stream().filter(voice -> !voice.isUnsaid()).findFirst();
    }
}
