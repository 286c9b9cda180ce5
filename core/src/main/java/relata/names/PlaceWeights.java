package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.IdentityCandidate;
import relata.names.KnownPlace.Point;

/**
 * What speaks for a place being the one that a name stands for: factors, each with its reason. They were set by hand, on the
 * texts of {@code bench/places} that are not kept apart; only how they stand to each other counts.
 */
final class PlaceWeights {

    /** From this likeness on a spelling may be another's. */
    static final double LIKE = 0.93;

    /** From this likeness on two spellings come to one name. */
    private static final double SAME_NAME = 0.985;

    /** Where so many live, writers spell the name in ways of their own, and readers know what is meant. */
    private static final long WELL_KNOWN = 100_000;

    /** A name that the gazetteers have for one town alone. */
    private static final double ONLY = 1.3;

    private static final String COUNTRY = "country";
    private static final List<String> WORLDS = List.of("place:geonames", "place:iso/", "place:osm/");

    /** A place with what speaks for it. */
    record Weighed(PlaceCandidate place, double weight, String reasons) {

        Weighed times(double factor) {
            return new Weighed(place, weight * factor, reasons);
        }
    }

    private final Gazetteer gazetteer;
    private final Profile profile;
    private final Precedents precedents;
    private final Supplier<CountryWords> countries;
    private final PlacePhrases phrases;

    PlaceWeights(
            Gazetteer gazetteer,
            Profile profile,
            Precedents precedents,
            Supplier<CountryWords> countries,
            PlacePhrases phrases) {
        this.gazetteer = gazetteer;
        this.profile = profile;
        this.precedents = precedents;
        this.countries = countries;
        this.phrases = phrases;
    }

    Weighed weigh(
            PlaceCandidate place,
            List<PlaceCandidate> found,
            SoughtPlace sought,
            String key,
            Whereabouts report,
            Map<String, Double> told) {
        List<String> reasons = new ArrayList<>();
        Optional<String> country = gazetteer.countryOf(place.id());
        double weight = byName(place, found, sought, reasons)
                * bySize(place)
                * byNoun(place, sought, reasons)
                * byCountry(place, country, told, reasons)
                * byHolder(place, country, sought, key, report, reasons)
                * byNeighbours(place, key, report, reasons)
                * byPrecedent(place, sought, reasons);
        return new Weighed(place, weight, String.join("; ", reasons));
    }

    private double byName(PlaceCandidate place, List<PlaceCandidate> found, SoughtPlace sought, List<String> reasons) {
        Set<String> strict = namesOf(place).map(Fold::strict).collect(Collectors.toSet());
        if (strict.contains(Fold.strict(sought.name()))) {
            boolean only = found.stream()
                    .filter(other -> !isDivision(other))
                    .allMatch(other -> other.id().equals(place.id()));
            reasons.add(only && !isDivision(place) ? "its name, and no other town's" : "its name");
            return only ? ONLY : 1;
        }
        if (place.score() >= 1 || place.reasons().isEmpty()) {
            reasons.add("its name, in a gazetteer's spelling");
            return 0.9;
        }
        reasons.add(String.format(Locale.ROOT, "a name like it (%.2f)", place.score()));
        // Below that, sounds differ: "Tall Amal" and "Åmål" are shown beside each other, and never taken for one.
        return place.score() >= SAME_NAME
                ? 0.5 * Math.pow((Math.min(1, place.score()) - 0.9) / 0.1, 2)
                : isTheOneKnown(place, found, sought) ? 0.1 : 0.01;
    }

    /** "Taiz" in a report on Yemen is the city of Ta'izz, where no other town there has a name like it. */
    private boolean isTheOneKnown(PlaceCandidate place, List<PlaceCandidate> found, SoughtPlace sought) {
        Optional<String> country = gazetteer.countryOf(place.id());
        return place.population() >= WELL_KNOWN
                && country.filter(code -> !profile.countries().contains(code)).isPresent() // profiles list theirs
                && namesOf(place).anyMatch(name -> countOfWords(name) == countOfWords(sought.name()))
                && found.stream()
                        .filter(other -> !other.id().equals(place.id()) && !isDivision(other))
                        .noneMatch(other -> gazetteer.countryOf(other.id()).equals(country));
    }

    private static int countOfWords(String name) {
        return Fold.words(name, true).size();
    }

    private Stream<String> namesOf(PlaceCandidate place) {
        return gazetteer.place(place.id()).stream()
                .flatMap(known -> Stream.concat(Stream.of(known.name()), known.variants().stream()));
    }

    /** The larger a place, the more is told of it: by the root, since many small ones share a name. */
    private double bySize(PlaceCandidate place) {
        if (place.kind().equals(COUNTRY)) {
            return 4;
        }
        if (isDivision(place)) {
            return 0.8;
        }
        if (place.population() == 0 && !isOfTheWorld(place)) {
            return 1; // a list that somebody made for a purpose
        }
        double lived = Math.min(6, Math.sqrt((place.population() + 2000) / 50_000.0));
        return place.kind().equals("capital") ? 1.5 * lived : lived;
    }

    private double byNoun(PlaceCandidate place, SoughtPlace sought, List<String> reasons) {
        boolean division = isDivision(place);
        boolean country = place.kind().equals(COUNTRY);
        Optional<String> noun = sought.called();
        if (noun.isEmpty()) {
            return country ? 1 : sought.hasArticle() ? 0.02 : division ? 0.5 : 1;
        }
        if (countries.get().isDivision(noun.get())) {
            double factor = division ? 4 : country ? 1 : 0.05;
            reasons.add((division ? "is" : "is not") + " called a " + noun.get());
            return factor;
        }
        boolean settlement = phrases.isNoun(noun.get())
                && phrases.kindsOf(noun.get()).stream()
                        .anyMatch(kind -> List.of("city", "town", "village").contains(kind));
        if (settlement) {
            return division || country ? 0.05 : 1.5;
        }
        return phrases.kindsOf(noun.get()).contains(place.kind()) ? 2 : 0.1;
    }

    /** Where a province is called like a town in it, and nothing says province, the town is meant. */
    double bySeat(PlaceCandidate place, SoughtPlace sought, List<PlaceCandidate> found) {
        boolean seat = isDivision(place)
                && sought.called().isEmpty()
                && found.stream()
                        .anyMatch(other -> gazetteer.containers(other.id()).stream()
                                .anyMatch(holder -> holder.id().equals(place.id())));
        return seat ? 0.15 : 1;
    }

    private double byCountry(
            PlaceCandidate place, Optional<String> country, Map<String, Double> told, List<String> reasons) {
        double most =
                told.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double here = country.map(code -> told.getOrDefault(code, 0.0)).orElse(0.0);
        if (country.isPresent() && here > 0) {
            reasons.add(
                    profile.countries().contains(country.get())
                            ? "in a country of the profile"
                            : "the report tells of " + nameOf(country.get()));
            return 0.25 + 11 * here / most * here / (here + 1);
        }
        if (country.isEmpty() && !isOfTheWorld(place)) {
            reasons.add("in a list of places that was imported");
            return 4;
        }
        return profile.countries().isEmpty() ? 0.25 : 0.1;
    }

    /** Gazetteers of all the world have a place of any name somewhere. */
    private static boolean isOfTheWorld(PlaceCandidate place) {
        return WORLDS.stream().anyMatch(place.id()::startsWith);
    }

    boolean isDivision(PlaceCandidate place) {
        return place.kind().contains("division")
                || place.kind().startsWith("administrative")
                || countries.get().isDivision(place.kind());
    }

    private String nameOf(String code) {
        return gazetteer.place(Gazetteer.COUNTRY + code).map(KnownPlace::name).orElse(code);
    }

    /** What holds it: named with it, named with it elsewhere in the report, or named at all. */
    private double byHolder(
            PlaceCandidate place,
            Optional<String> country,
            SoughtPlace sought,
            String key,
            Whereabouts report,
            List<String> reasons) {
        List<String> holders = holders(place, country);
        if (isHeld(sought.around(), country, holders)
                || holders.stream().anyMatch(holder -> sought.holders().contains(" " + holder + " "))) {
            reasons.add("named with what holds it");
            return 25;
        }
        boolean toldHere =
                sought.around().country().isPresent() || !sought.holders().isBlank();
        if (!toldHere && sought.elsewhere().stream().anyMatch(other -> isHeld(other, country, holders))) {
            reasons.add("elsewhere named with what holds it");
            return 8;
        }
        boolean region = holders.stream()
                .filter(holder -> country.stream()
                        .noneMatch(code -> countries.get().namesOf(code).contains(holder)))
                .anyMatch(holder -> !holder.equals(key) && report.names(holder));
        if (region) {
            reasons.add("the report names what holds it");
            return 2.5;
        }
        return 1;
    }

    private static boolean isHeld(Surroundings around, Optional<String> country, List<String> holders) {
        return around.country()
                        .filter(code -> country.equals(Optional.of(code)))
                        .isPresent()
                || holders.stream().anyMatch(holder -> around.after().contains(" " + holder + " "));
    }

    /** The names of what holds a place, folded; "Northern" is no name to know a region by. */
    private List<String> holders(PlaceCandidate place, Optional<String> country) {
        return Stream.concat(
                        gazetteer.containers(place.id()).stream()
                                .filter(holder -> !holder.id().equals(place.id()))
                                .map(KnownPlace::name)
                                .map(Fold::strict),
                        country.filter(code -> !place.kind().equals(COUNTRY)).stream()
                                .flatMap(code -> countries.get().namesOf(code).stream()))
                .filter(name -> !profile.words().compass().contains(name))
                .distinct()
                .toList();
    }

    private double byNeighbours(PlaceCandidate place, String key, Whereabouts report, List<String> reasons) {
        if (isDivision(place) && report.namesWithin(place.id(), key)) {
            reasons.add("the report names a place in it");
            return 2.5;
        }
        Optional<Point> at = place.at();
        if (at.isEmpty()) {
            return 1;
        }
        double distance = report.distance(at.get(), key);
        if (distance < 200) {
            reasons.add(String.format(Locale.ROOT, "%.0f km from another place it names", distance));
            return distance < 60 ? 2.2 : 1.6;
        }
        return distance > 3000 && distance < Double.POSITIVE_INFINITY ? 0.7 : 1;
    }

    private double byPrecedent(PlaceCandidate place, SoughtPlace sought, List<String> reasons) {
        int before = precedents.of(Fold.loose(sought.name())).stream()
                .filter(precedent -> precedent.id().equals(place.id()))
                .mapToInt(Precedents.Precedent::reports)
                .sum();
        if (before == 0) {
            return 1;
        }
        reasons.add("taken for it in " + before + (before == 1 ? " report" : " reports") + " before");
        return 1 + 3.0 * before / (before + 1);
    }

    /** That it is something no gazetteer has: a person, a river, a hamlet. */
    static double ofNone(SoughtPlace sought) {
        Surroundings here = sought.around();
        double weight = 1;
        if (here.more() || here.somebody()) {
            weight *= 20;
        }
        boolean person = sought.elsewhere().stream().anyMatch(Surroundings::somebody);
        boolean placed =
                here.located() || here.noun().isPresent() || here.country().isPresent();
        if (person && !placed) {
            weight *= 10;
        }
        return weight;
    }

    static double ofRival(IdentityCandidate rival) {
        return rival.score() < LIKE ? 0 : 4 * Math.pow((rival.score() - 0.9) / 0.1, 2);
    }
}
