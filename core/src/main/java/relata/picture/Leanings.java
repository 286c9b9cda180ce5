package relata.picture;

import java.util.Map;
import java.util.Optional;
import relata.names.Alignment;
import relata.names.Names;
import relata.names.Profile;
import relata.names.Side;
import relata.names.Source;
import relata.names.UnnamedSource;

/** Where those who speak stand, by the profile. */
public final class Leanings {

    private final Profile profile;

    public Leanings(Names names) {
        this.profile = names.profile();
    }

    /** Towards each side, by the side's id. An actor is with its own side; an unnamed source stands where whoever it belongs to stands. */
    public Map<String, Alignment> of(String id) {
        String behind = UnnamedSource.of(id).flatMap(UnnamedSource::affiliation).orElse(id);
        return profile.source(behind)
                .map(Source::alignments)
                .orElseGet(() -> profile.sideOf(behind)
                        .map(Side::id)
                        .map(side -> Map.of(side, Alignment.WITH))
                        .orElseGet(Map::of));
    }

    /** Whether an origin concedes a place: it is with another side than that to which it gives the place, or against that side. */
    public boolean isAgainstInterest(Assertion assertion) {
        return assertion.gives()
                && assertion.isNamed()
                && concedes(of(assertion.origin().id()), assertion.holder());
    }

    private static boolean concedes(Map<String, Alignment> leanings, String holder) {
        Optional<Alignment> towards = Optional.ofNullable(leanings.get(holder));
        boolean withAnother = leanings.entrySet().stream()
                .anyMatch(side ->
                        side.getValue() == Alignment.WITH && !side.getKey().equals(holder));
        return towards.filter(Alignment.WITH::equals).isEmpty()
                && (withAnother || towards.filter(Alignment.AGAINST::equals).isPresent());
    }
}
