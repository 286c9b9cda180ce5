package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relata.claims.IdentityCandidate;
import relata.names.match.Candidate;
import relata.names.match.CandidateIndex;
import relata.names.match.NameMatcher;

/**
 * The places of a profile: by their names, by what holds them, and by likeness. Likeness gives candidates. It is taken for
 * identity only where the spelling comes to the same name, nothing else is near, and no other place has a name like it.
 */
final class PlaceNames {

    /** A second candidate as near to the first as this keeps both open. */
    private static final double TOO_NEAR = 0.03;

    /** Two listed places with names as like as this are known by those names alone. */
    private static final double CONFUSABLE = 0.92;

    /** Spellings as like as this come to one name; below, vowels may part two. */
    private static final double SURE = 0.99;

    private static final String COUNTRY = "country";
    private static final String REGION = "region";

    private static final int CANDIDATES = 5;

    private final Profile profile;
    private final NounPhrase phrases;
    private final Recent<String, Alike> alike = new Recent<>(this::compared);
    private @Nullable CandidateIndex index;

    PlaceNames(Profile profile, NounPhrase phrases) {
        this.profile = profile;
        this.phrases = phrases;
    }

    /** Built when first asked for: commands that only call places by their names never do. */
    private synchronized CandidateIndex index() {
        if (index == null) {
            index = built();
        }
        return index;
    }

    private CandidateIndex built() {
        CandidateIndex.Builder builder = CandidateIndex.builder(NameMatcher.load());
        // A country is spelt one way in a language; "Raqqa" is no spelling of Iraq.
        profile.places().stream()
                .filter(place -> !place.kind().equals(COUNTRY))
                .forEach(place -> namesOf(place).forEach(name -> builder.add(place.id(), name)));
        return builder.build();
    }

    private static Stream<String> namesOf(KnownPlace place) {
        return Stream.concat(Stream.of(place.name()), place.variants().stream());
    }

    /** By a listed name, or by one with a noun that fits the kind of place: "Kallaseh district", "the city of Aleppo". */
    Optional<String> find(String words) {
        return profile.placeNames()
                .find(words)
                .or(() -> phrases.headAndName(words).stream()
                        .flatMap(split ->
                                profile.placeNames().find(split.name()).filter(id -> fits(id, split.head())).stream())
                        .findFirst());
    }

    private boolean fits(String id, String noun) {
        return profile.place(id)
                .filter(place -> phrases.isHeadOf(place.kind(), noun))
                .isPresent();
    }

    /** Places that share a listed name. */
    Set<String> sharing(String words) {
        Set<String> whole = profile.placeNames().sharing(words);
        return !whole.isEmpty()
                ? whole
                : phrases.headAndName(words).stream()
                        .map(split -> profile.placeNames().sharing(split.name()))
                        .filter(ids -> !ids.isEmpty())
                        .findFirst()
                        .orElse(Set.of());
    }

    /** What holds a place, the smallest first. */
    List<String> containers(String id) {
        List<String> containers = new ArrayList<>();
        Optional<String> in = profile.place(id).flatMap(KnownPlace::in);
        while (in.isPresent() && !containers.contains(in.get())) {
            containers.add(in.get());
            in = in.flatMap(profile::place).flatMap(KnownPlace::in);
        }
        return containers;
    }

    /** Whether a place lies in another, or both in the governorate named like a city: "in northern Idlib". */
    boolean liesIn(String id, String container) {
        List<String> containers = containers(id);
        if (id.equals(container) || containers.contains(container)) {
            return true;
        }
        if (profile.place(container)
                .filter(place -> place.kind().equals(REGION))
                .flatMap(KnownPlace::in)
                .filter(containers::contains)
                .isPresent()) {
            return true; // nobody says which half of a city a district is in
        }
        return isCity(container)
                && profile.place(container)
                        .flatMap(KnownPlace::in)
                        .filter(in -> containers.contains(in) && isNamedAfter(in, container))
                        .isPresent();
    }

    private boolean isCity(String id) {
        return profile.place(id).filter(place -> place.kind().equals("city")).isPresent();
    }

    private boolean isNamedAfter(String governorate, String city) {
        String name = profile.place(city).map(KnownPlace::name).orElse("");
        return profile.place(governorate)
                .filter(place -> place.name().startsWith(name))
                .isPresent();
    }

    /**
     * What likeness tells of words.
     *
     * @param sure the place that likeness alone may be trusted with
     * @param candidates places whose names are like the words, the likest first
     */
    record Alike(Optional<String> sure, List<IdentityCandidate> candidates) {}

    Alike alike(String words) {
        return alike.of(words);
    }

    private Alike compared(String words) {
        List<Candidate> found = index().candidates(words, CANDIDATES);
        return new Alike(
                sure(found),
                found.stream()
                        .filter(candidate -> candidate.score() >= NameMatcher.ALIKE)
                        .map(this::candidate)
                        .toList());
    }

    private IdentityCandidate candidate(Candidate candidate) {
        String reasons = String.join("; ", candidate.reasons());
        return new IdentityCandidate(
                candidate.id(),
                profile.place(candidate.id()).map(KnownPlace::name).orElse(candidate.name()),
                candidate.score(),
                "written like \"" + candidate.name() + "\"" + (reasons.isEmpty() ? "" : ": " + reasons));
    }

    private Optional<String> sure(List<Candidate> candidates) {
        return candidates.stream()
                .findFirst()
                .filter(first -> first.score() >= SURE)
                .filter(first -> candidates.size() == 1
                        || first.score() - candidates.get(1).score() >= TOO_NEAR)
                .filter(first -> !isTrap(first))
                .map(Candidate::id);
    }

    /** Karm al-Dada and Karm al-Da'da': a name that has a neighbour elsewhere is known as it is listed alone. */
    private boolean isTrap(Candidate candidate) {
        return index().candidates(candidate.name(), CANDIDATES).stream()
                .filter(other -> !other.id().equals(candidate.id()))
                .filter(other -> !containers(candidate.id()).contains(other.id()))
                .anyMatch(other -> other.score() >= CONFUSABLE);
    }

    Optional<KnownPlace> place(String id) {
        return profile.place(id);
    }
}
