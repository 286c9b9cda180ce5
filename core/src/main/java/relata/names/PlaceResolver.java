package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import relata.claims.IdentityCandidate;
import relata.claims.SpatialRelation;
import relata.claims.SpatialRelation.Kind;

/**
 * Says which place words stand for: a listed name first, then what is left when kinds, directions and containers are taken off,
 * then a spelling that comes to the same name, then what "the city" points back to; else the name is an identity of its own.
 */
final class PlaceResolver {

    private static final String PREFIX = "place:";
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "same");
    private static final Set<String> DEICTIC = Set.of("area", "region");
    private static final Set<String> WITHIN_CITIES = Set.of("neighbourhood", "quarter", "road", "square");
    private static final String COUNTRYSIDE = "countryside";
    private static final String CITY = "city";

    private final PlaceNames places;
    private final PlacePhrases phrases;
    private final NounPhrase nouns;
    private final Words words;
    private final Optional<PlaceSearch> search;

    /** @param search of gazetteers; none where there are none to ask */
    PlaceResolver(
            PlaceNames places, NounPhrase nouns, PlacePhrases phrases, Words words, Optional<PlaceSearch> search) {
        this.places = places;
        this.phrases = phrases;
        this.search = search;
        this.nouns = nouns;
        this.words = words;
    }

    PlacePhrases phrases() {
        return phrases;
    }

    /** Where a report is set, found out when first asked for and once. */
    Supplier<Whereabouts> whereabouts(String text, List<NamesInText.Named> listed) {
        return search.<Supplier<Whereabouts>>map(known -> new Memo<>(() -> known.whereabouts(text, listed)))
                .orElse(Whereabouts::unknown);
    }

    /** Whether a place, listed or a gazetteer's, holds another. */
    boolean holds(String whole, String id) {
        return places.containers(id).contains(whole)
                || places.place(whole)
                        .filter(place -> search.filter(known -> known.isCountryOf(place, id))
                                .isPresent())
                        .isPresent();
    }

    PlaceNames places() {
        return places;
    }

    Resolution resolve(String mention, Setting setting) {
        Optional<String> listed = places.find(mention);
        if (listed.isPresent()) {
            return set(listed.get(), mention, Optional.empty(), setting);
        }
        PlacePhrase phrase = phrases.read(mention);
        boolean article =
                phrase.noun().isEmpty() && mention.toLowerCase(Locale.ROOT).startsWith("the ");
        return named(phrase, article, setting).lying(phrase.relation());
    }

    private Resolution named(PlacePhrase phrase, boolean article, Setting setting) {
        String name = phrase.name();
        Optional<String> within =
                phrase.within().flatMap(words -> resolve(words, setting).id());
        Optional<String> listed =
                phrase.noun().flatMap(noun -> places.find(name + " " + noun)).or(() -> places.find(name));
        if (listed.isPresent()) {
            return set(listed.get(), name, within, setting);
        }
        Set<String> sharing = places.sharing(name);
        if (!sharing.isEmpty()) {
            return shared(name, sharing, within, setting);
        }
        return compass(name, setting)
                .or(() -> rural(name))
                .or(() -> spelling(phrase, article, within, setting))
                .or(() -> pointingBack(name, setting))
                .orElseGet(() -> own(name));
    }

    /** A listed place, unless the words put it elsewhere, or it is a quarter of a city that the report is not about. */
    private Resolution set(String id, String name, Optional<String> within, Setting setting) {
        if (within.filter(container -> isKnown(container) && !places.liesIn(id, container))
                .isPresent()) {
            String container = within.orElseThrow().substring(PREFIX.length());
            return ownWithin(name, container)
                    .weighed(List.of(candidate(id, 0.2, "a listed name, but it does not lie in " + container)));
        }
        Optional<String> city = cityOf(id);
        if (within.isEmpty() && city.filter(in -> !setting.isIn(in, id)).isPresent()) {
            return own(name)
                    .weighed(List.of(
                            candidate(id, 0.4, "a listed name, but the report names nothing else in its city")));
        }
        return Resolution.of(id, within.isPresent() ? "listed name, and what holds it" : "listed name")
                .weighed(List.of(candidate(id, 1, "a listed name")));
    }

    /** Another place than the listed one of its name, told from it by what holds it. */
    private Resolution ownWithin(String name, String container) {
        Resolution own = own(name);
        return own.id()
                .map(id -> Resolution.of(id + " " + container, "a listed name, elsewhere than the listed place"))
                .orElse(own);
    }

    private boolean isKnown(String id) {
        return places.place(id).isPresent();
    }

    private Optional<String> cityOf(String id) {
        return places.place(id)
                .filter(place -> WITHIN_CITIES.contains(place.kind()))
                .flatMap(KnownPlace::in)
                .filter(in -> places.place(in)
                        .filter(place -> place.kind().equals(CITY))
                        .isPresent());
    }

    /** Villages of one name: told apart by the words for what holds them, and by nothing less. */
    private Resolution shared(String name, Set<String> ids, Optional<String> within, Setting setting) {
        List<String> inside = within.stream()
                .flatMap(container -> ids.stream().filter(id -> places.liesIn(id, container)))
                .toList();
        if (inside.size() == 1) {
            return Resolution.of(inside.get(0), "one of several places of this name, by what holds it")
                    .weighed(List.of(candidate(inside.get(0), 1, "a listed name, in the place named with it")));
        }
        List<IdentityCandidate> candidates = new ArrayList<>();
        for (String id : ids) {
            boolean near =
                    places.containers(id).stream().anyMatch(in -> setting.isIn(in, id)) && setting != Setting.NONE;
            candidates.add(candidate(
                    id,
                    (near ? 2.0 : 1.0) / (ids.size() + 1),
                    near ? "a listed name; the report names what holds it" : "a listed name"));
        }
        candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
        return Resolution.open("several places are called " + name).weighed(candidates);
    }

    /** "northern Idlib" is Idlib in part. What has a capital may be a name of its own ("North Ridge"), unless the rest is listed. */
    private Optional<Resolution> compass(String name, Setting setting) {
        int space = name.indexOf(' ');
        if (space < 0 || !words.compass().contains(Fold.strict(name.substring(0, space)))) {
            return Optional.empty();
        }
        String direction = name.substring(0, space);
        String rest = name.substring(space + 1);
        boolean lower = Character.isLowerCase(direction.charAt(0));
        if (places.find(rest).isEmpty() && !(lower && namesPlace(rest))) {
            return Optional.empty();
        }
        return Optional.of(resolve(rest, setting).lying(Optional.of(new SpatialRelation(Kind.PART, direction))));
    }

    private Optional<Resolution> rural(String name) {
        return Fold.strict(name).startsWith("rural ")
                ? places.find(name.substring("rural ".length()) + " " + COUNTRYSIDE)
                        .map(id -> Resolution.of(id, "listed name"))
                : Optional.empty();
    }

    private Optional<Resolution> spelling(
            PlacePhrase phrase, boolean article, Optional<String> within, Setting setting) {
        String name = phrase.name();
        if (!namesPlace(name)) {
            return Optional.empty();
        }
        PlaceNames.Alike alike = places.alike(name);
        return Optional.of(alike.sure()
                .filter(sure -> within.stream().allMatch(in -> !isKnown(in) || places.liesIn(sure, in)))
                .filter(sure -> cityOf(sure).stream().allMatch(city -> setting.isIn(city, sure)))
                .map(sure ->
                        Resolution.of(sure, "the same name in another spelling").weighed(alike.candidates()))
                .orElseGet(() -> search.map(known -> searched(known, phrase, article, alike, setting))
                        .orElseGet(() -> own(name).weighed(alike.candidates()))));
    }

    /** By what gazetteers have, and where the report is set. */
    private Resolution searched(
            PlaceSearch gazetteers, PlacePhrase phrase, boolean article, PlaceNames.Alike alike, Setting setting) {
        String name = phrase.name();
        Optional<NounPhrase.HeadAndName> headed = nouns.headAndName(name).stream()
                .filter(split -> gazetteers.isKind(split.head()))
                .findFirst();
        String whole = headed.map(NounPhrase.HeadAndName::name).orElse(name);
        int comma = whole.indexOf(", ");
        String bare = comma > 0 ? whole.substring(0, comma) : whole;
        SoughtPlace sought = new SoughtPlace(
                bare,
                phrase.noun().or(() -> headed.map(NounPhrase.HeadAndName::head)),
                " "
                        + Fold.strict(phrase.within().orElse("") + " " + (comma > 0 ? whole.substring(comma + 2) : ""))
                        + " ",
                article,
                gazetteers.around(setting),
                gazetteers.elsewhere(bare, setting));
        List<IdentityCandidate> candidates = gazetteers.weigh(sought, setting.report(), alike.candidates());
        return candidates.stream()
                .findFirst()
                .filter(first -> first.score() >= PlaceSearch.SURE)
                .filter(first -> !isKnown(first.id())) // a likeness to a listed name is no identity
                .map(first -> Resolution.of(first.id(), "a gazetteer's place"))
                .orElseGet(() -> own(name))
                .weighed(candidates.isEmpty() ? alike.candidates() : candidates);
    }

    /** What a common noun points back to, where a determiner says that it does. */
    private Optional<Resolution> pointingBack(String name, Setting setting) {
        List<String> folded = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        String noun = Fold.strict(folded.get(folded.size() - 1));
        if (noun.equals("there") || noun.equals("here")) {
            return Optional.of(setting.justNamed());
        }
        if (folded.size() < 2 || !DEFINITE.contains(folded.get(0))) {
            return Optional.empty();
        }
        Optional<String> direction = folded.stream()
                .map(Fold::strict)
                .filter(words.compass()::contains)
                .findFirst();
        if (direction.isPresent() && (words.parts().contains(noun) || phrases.isNoun(noun))) {
            return Optional.of(part(direction.get(), name, setting.pointedAt(CITY)));
        }
        if (noun.equals(COUNTRYSIDE)) {
            return Optional.of(countryside(setting.pointedAt(CITY)));
        }
        if (DEICTIC.contains(noun)) {
            return Optional.of(setting.justNamed());
        }
        return phrases.kindsOf(noun).isEmpty() ? Optional.empty() : Optional.of(setting.pointedAt(noun));
    }

    /** "the eastern districts" of a city: what a profile knows by that name, else the city in part. */
    private Resolution part(String direction, String words, Resolution city) {
        return city.id()
                .flatMap(places::place)
                .flatMap(place -> places.find(direction + " " + place.name()))
                .map(id -> Resolution.of(id, "points back: that part of " + nameOf(city)))
                .orElseGet(() -> city.lying(Optional.of(new SpatialRelation(Kind.PART, words))));
    }

    private Resolution countryside(Resolution city) {
        return city.id()
                .flatMap(places::place)
                .flatMap(place -> places.find(place.name() + " " + COUNTRYSIDE))
                .map(id -> Resolution.of(id, "points back: the country around " + nameOf(city)))
                .orElseGet(() -> Resolution.open("\"countryside\": of which place is not said"));
    }

    private String nameOf(Resolution resolution) {
        return resolution.id().flatMap(places::place).map(KnownPlace::name).orElse("");
    }

    private IdentityCandidate candidate(String id, double score, String reason) {
        return new IdentityCandidate(id, places.place(id).map(KnownPlace::name).orElse(id), score, reason);
    }

    /** Whether a proper name is among the words that is not only an adjective: "the Turkish border" names no place. */
    boolean namesPlace(String name) {
        String bare = nouns.withoutPlaceHead(name);
        return nouns.names(bare)
                && Stream.of(bare.split("\\s+"))
                        .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)) || !hasCase(word))
                        .anyMatch(word -> !isAdjective(word));
    }

    private static boolean hasCase(String word) {
        return !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isAdjective(String word) {
        return Fold.words(word, true).stream()
                .allMatch(
                        part -> words.demonyms().contains(part) || words.open().contains(part));
    }

    private Resolution own(String name) {
        String folded = Fold.strict(nouns.withoutPlaceHead(name));
        return namesPlace(name) && !folded.isEmpty()
                ? Resolution.of(PREFIX + Names.UNRESOLVED + folded, "a name the profile does not know")
                : Resolution.open("names no place");
    }
}
