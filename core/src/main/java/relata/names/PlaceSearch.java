package relata.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.IdentityCandidate;

/**
 * Looks a name that a profile does not list up in gazetteers, and weighs which place it stands for, if any. What speaks for a
 * place are factors, and one more hypothesis is weighed with the places found: that the name is of something no gazetteer
 * has. A place is taken where its share of the sum is {@link #SURE}. A name alone, however rare, is not enough.
 */
final class PlaceSearch {

    /** The share of all weights from which a place is taken. */
    static final double SURE = 0.7;

    private static final int MOST_NAMED = 40;
    private static final int MOST_ALIKE = 5;
    private static final int MOST_SHOWN = 5;

    /** Shorter names have too many others like them: "Bab" and "Babu". */
    private static final int SHORTEST_ALIKE = 4;

    private static final int MOST_COUNTRIES = 3;

    /** A country less told of, held against the one that most is told of, lends a likeness too little to count. */
    private static final double TOLD_ENOUGH = 0.25;

    /** What a profile's list of countries tells of where a report is set, held against what the report tells. */
    private static final double PROFILE_TELLS = 3;

    private final Gazetteer gazetteer;
    private final Profile profile;
    private final Precedents precedents;
    private final Supplier<CountryWords> countries;
    private final PlacePhrases phrases;
    private final PlaceWeights weights;

    PlaceSearch(Gazetteer gazetteer, Profile profile, Precedents precedents, PlacePhrases phrases) {
        this.gazetteer = gazetteer;
        this.profile = profile;
        this.precedents = precedents;
        this.countries = new Memo<>(() -> new CountryWords(gazetteer));
        this.phrases = phrases;
        this.weights = new PlaceWeights(gazetteer, profile, precedents, countries, phrases);
    }

    /** Where a report is set, by all that it names. */
    Whereabouts whereabouts(String text, List<NamesInText.Named> listed) {
        return Whereabouts.of(text, listed, gazetteer, countries.get(), profile);
    }

    /** Whether a place is a country that another lies in, whatever profile or gazetteer has it. */
    boolean isCountryOf(KnownPlace country, String id) {
        return country.kind().equals("country")
                && countries
                        .get()
                        .find(Fold.strict(country.name()))
                        .map(CountryWords.Told::code)
                        .filter(code ->
                                gazetteer.countryOf(id).filter(code::equals).isPresent())
                        .isPresent();
    }

    /** Whether a folded noun says what kind of place a name is of. */
    boolean isKind(String noun) {
        return phrases.isNoun(noun) || countries.get().isDivision(noun);
    }

    Surroundings around(Setting setting) {
        return setting.report().around(setting.at(), countries.get(), phrases);
    }

    List<Surroundings> elsewhere(String name, Setting setting) {
        return setting.report().around(name, countries.get(), phrases).toList();
    }

    /**
     * The candidates, the likeliest first, with their shares; the first is meant where its share is {@link #SURE}.
     *
     * @param rivals places of the profile with names like it
     */
    List<IdentityCandidate> weigh(SoughtPlace sought, Whereabouts report, List<IdentityCandidate> rivals) {
        String key = Fold.strict(sought.name());
        Map<String, Double> told = new LinkedHashMap<>(report.countriesBut(key, profile.countries()));
        profile.countries().forEach(code -> told.merge(code, PROFILE_TELLS, Double::sum));
        List<PlaceCandidate> found = found(sought, told);
        List<PlaceWeights.Weighed> weighed = found.stream()
                .map(place -> weights.weigh(place, found, sought, key, report, told))
                .map(place -> place.times(weights.bySeat(place.place(), sought, found)))
                .toList();
        double rival = rivals.stream().mapToDouble(PlaceWeights::ofRival).sum();
        double sum =
                weighed.stream().mapToDouble(PlaceWeights.Weighed::weight).sum() + rival + PlaceWeights.ofNone(sought);
        return Stream.concat(
                        weighed.stream()
                                .map(one -> new IdentityCandidate(
                                        one.place().id(), shown(one.place()), one.weight() / sum, one.reasons())),
                        rivals.stream()
                                .map(one -> new IdentityCandidate(
                                        one.id(), one.name(), PlaceWeights.ofRival(one) / sum, one.reason())))
                .filter(one -> one.score() >= 0.001)
                .sorted(Comparator.comparingDouble(IdentityCandidate::score)
                        .reversed()
                        .thenComparing(IdentityCandidate::id))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static String shown(PlaceCandidate place) {
        return place.within().isEmpty() ? place.name() : place.name() + ", " + String.join(", ", place.within());
    }

    private List<PlaceCandidate> found(SoughtPlace sought, Map<String, Double> told) {
        Map<String, PlaceCandidate> found = new LinkedHashMap<>();
        gazetteer.named(sought.name(), MOST_NAMED).forEach(place -> found.put(place.id(), place));
        countries
                .get()
                .find(Fold.strict(sought.name()))
                .filter(CountryWords.Told::isByName)
                .flatMap(country -> gazetteer.place(Gazetteer.COUNTRY + country.code()))
                .ifPresent(place -> found.putIfAbsent(
                        place.id(), PlaceCandidate.of(place, List.of(), 0, place.name(), 1, List.of())));
        precedents.of(Fold.loose(sought.name())).stream()
                .flatMap(precedent -> gazetteer.place(precedent.id()).stream())
                .forEach(place -> found.putIfAbsent(
                        place.id(),
                        PlaceCandidate.of(place, gazetteer.containers(place.id()), 0, sought.name(), 1, List.of())));
        if (Fold.loose(sought.name()).length() >= SHORTEST_ALIKE) {
            Set<String> near = Stream.concat(sought.around().country().stream(), likeliest(told))
                    .collect(Collectors.toCollection(HashSet::new));
            // Where a country has a place of the name itself, the likes of the name are not looked for.
            found.values().stream()
                    .filter(place -> !weights.isDivision(place))
                    .forEach(place -> gazetteer.countryOf(place.id()).ifPresent(near::remove));
            gazetteer.candidatesIn(near, sought.name(), MOST_ALIKE).stream()
                    .filter(place -> place.score() >= PlaceWeights.LIKE)
                    .filter(place -> gazetteer
                            .countryOf(place.id())
                            .filter(near::contains)
                            .isPresent())
                    .filter(place -> !place.id().startsWith(Gazetteer.COUNTRY))
                    .forEach(place -> found.putIfAbsent(place.id(), place));
        }
        return List.copyOf(found.values());
    }

    private static Stream<String> likeliest(Map<String, Double> told) {
        double most =
                told.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return told.entrySet().stream()
                .filter(country -> country.getValue() >= TOLD_ENOUGH * most)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COUNTRIES)
                .map(Map.Entry::getKey);
    }
}
