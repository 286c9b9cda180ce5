package relata.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.lexicon.Entry;

/** Reads one profile file. What refers to something in an included profile may do so; everything else must be in the file. */
final class ProfileReader {

    private static final Map<String, Alignment> ALIGNMENTS =
            Map.of("with", Alignment.WITH, "against", Alignment.AGAINST, "neutral", Alignment.NEUTRAL);

    private final Entry root;
    private final List<Profile> included;
    private final Map<String, Entry> ids = new HashMap<>();

    ProfileReader(Entry root, Function<String, Profile> includes) {
        this.root = root.allow(Set.of(
                "profile",
                "title",
                "includes",
                "countries",
                "gazetteers",
                "words",
                "sides",
                "actors",
                "labels",
                "sources",
                "kinds",
                "places",
                "examples"));
        this.included = root.textsOf("includes").stream().map(includes).toList();
    }

    Profile read() {
        List<Side> sides = each("sides", this::side);
        Set<String> knownSides = known(sides, Profile::sides, Side::id);
        List<Actor> actors = each("actors", entry -> actor(entry, knownSides));
        List<Source> sources = each("sources", entry -> source(entry, knownSides));
        List<KnownPlace> places = each("places", this::place);
        List<SourceKind> kinds = each("kinds", this::kind);
        checkWholes(known(actors, Profile::actors, Actor::id));
        checkReferences(known(sources, Profile::sources, Source::id), known(places, Profile::places, KnownPlace::id));
        Words words = words();
        return new Profile(
                root.get("profile").text(),
                root.get("title").text(),
                merged(sides, Profile::sides),
                merged(actors, Profile::actors),
                merged(labels(known(actors, Profile::actors, Actor::id)), Profile::labels),
                merged(sources, Profile::sources),
                merged(kinds, Profile::kinds),
                merged(places, Profile::places),
                words,
                index("actors", actors, Profile::actors, ProfileReader::namesOf, Actor::id, (one, other) -> false),
                index("sources", sources, Profile::sources, ProfileReader::namesOf, Source::id, (one, other) -> false),
                index("places", places, Profile::places, ProfileReader::namesOf, KnownPlace::id, placesApart(places)),
                examples(),
                Scope.of(root, included.stream().map(Profile::scope).toList()));
    }

    private <T> List<T> each(String key, Function<Entry, T> read) {
        return root.itemsOf(key).stream().map(read).toList();
    }

    private <T> List<T> merged(List<T> own, Function<Profile, List<T>> theirs) {
        return Stream.concat(own.stream(), included.stream().map(theirs).flatMap(List::stream))
                .distinct()
                .toList();
    }

    private <T> Set<String> known(List<T> own, Function<Profile, List<T>> theirs, Function<T, String> id) {
        return merged(own, theirs).stream().map(id).collect(Collectors.toSet());
    }

    private String id(String prefix, Entry entry) {
        String id = prefix + entry.get("id").text();
        Entry before = ids.putIfAbsent(id, entry);
        if (before != null) {
            throw entry.error("'" + id + "' is there already, in line " + before.line());
        }
        return id;
    }

    private Side side(Entry entry) {
        entry.allow(Set.of("id", "name"));
        return new Side(id("side:", entry), entry.get("name").text());
    }

    private Actor actor(Entry entry, Set<String> sides) {
        entry.allow(Set.of("id", "name", "side", "part-of", "aliases", "labels"));
        return new Actor(
                id("actor:", entry),
                entry.get("name").text(),
                entry.find("side").map(side -> reference("side:", side, sides)),
                entry.find("part-of").map(whole -> "actor:" + whole.text()),
                entry.textsOf("aliases"),
                entry.textsOf("labels"));
    }

    private List<Label> labels(Set<String> actors) {
        return each("labels", entry -> {
            entry.allow(Set.of("words", "for"));
            return new Label(
                    Set.copyOf(folded(entry, "words")),
                    entry.itemsOf("for").stream()
                            .map(actor -> reference("actor:", actor, actors))
                            .toList());
        });
    }

    private Source source(Entry entry, Set<String> sides) {
        entry.allow(Set.of("id", "name", "type", "aliases", "with", "against", "neutral", "republishes"));
        Map<String, Alignment> alignments = new HashMap<>();
        ALIGNMENTS.forEach((key, alignment) -> entry.itemsOf(key).forEach(side -> {
            if (alignments.put(reference("side:", side, sides), alignment) != null) {
                throw side.error("a source stands in one way only towards '" + side.text() + "'");
            }
        }));
        return new Source(
                id("source:", entry),
                entry.get("name").text(),
                entry.find("type").map(this::type),
                entry.textsOf("aliases"),
                alignments,
                entry.find("republishes").map(other -> "source:" + other.text()));
    }

    private SourceKind kind(Entry entry) {
        entry.allow(Set.of("id", "name", "heads", "described", "with", "alone", "private"));
        return new SourceKind(
                id(SourceKind.PREFIX, entry),
                entry.get("name").text(),
                folded(entry, "heads"),
                folded(entry, "described"),
                folded(entry, "with"),
                folded(entry, "alone"),
                entry.find("private").map(Entry::text).filter("true"::equals).isPresent());
    }

    private String type(Entry type) {
        if (!wordLists("source-types", Words::sourceTypes).containsKey(type.text())) {
            throw type.error("'" + type.text() + "' is none of the source-types");
        }
        return type.text();
    }

    private KnownPlace place(Entry entry) {
        entry.allow(Set.of("id", "name", "kind", "variants", "in", "at", "confidence", "beside"));
        return new KnownPlace(
                id("place:", entry),
                entry.get("name").text(),
                entry.get("kind").text(),
                entry.textsOf("variants"),
                entry.find("in").map(in -> "place:" + in.text()),
                entry.find("at").map(ProfileReader::point),
                entry.find("confidence")
                        .map(ProfileReader::share)
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty),
                entry.textsOf("beside").stream().map(other -> "place:" + other).toList());
    }

    private static double share(Entry entry) {
        double number = entry.number();
        if (!(number >= 0 && number <= 1)) {
            throw entry.error("a number from 0 to 1 is wanted here");
        }
        return number;
    }

    private static KnownPlace.Point point(Entry at) {
        List<Entry> numbers = at.items();
        if (numbers.size() != 2) {
            throw at.error("latitude and longitude are wanted here");
        }
        double latitude = numbers.get(0).number();
        double longitude = numbers.get(1).number();
        if (!KnownPlace.Point.isOnEarth(latitude, longitude)) {
            throw at.error("no point on earth: " + latitude + ", " + longitude);
        }
        return new KnownPlace.Point(latitude, longitude);
    }

    private static String reference(String prefix, Entry entry, Set<String> known) {
        String id = prefix + entry.text();
        if (!known.contains(id)) {
            throw entry.error("'" + id + "' is nowhere in this profile");
        }
        return id;
    }

    private void checkWholes(Set<String> actors) {
        Map<String, Entry> wholes = new HashMap<>();
        root.itemsOf("actors")
                .forEach(actor -> actor.find("part-of").ifPresent(whole -> {
                    reference("actor:", whole, actors);
                    wholes.put(actor.get("id").text(), whole);
                }));
        wholes.keySet().forEach(start -> refuseCycle(start, wholes, "is part of itself"));
    }

    private void checkReferences(Set<String> sources, Set<String> places) {
        Map<String, Entry> printed = new HashMap<>();
        root.itemsOf("sources")
                .forEach(source -> source.find("republishes").ifPresent(other -> {
                    reference("source:", other, sources);
                    printed.put(source.get("id").text(), other);
                }));
        printed.keySet().forEach(start -> refuseCycle(start, printed, "republishes itself"));
        Map<String, Entry> containers = new HashMap<>();
        root.itemsOf("places")
                .forEach(place -> place.find("in").ifPresent(in -> {
                    reference("place:", in, places);
                    containers.put(place.get("id").text(), in);
                }));
        root.itemsOf("places")
                .forEach(place -> place.itemsOf("beside").forEach(other -> reference("place:", other, places)));
        containers.keySet().forEach(start -> refuseCycle(start, containers, "lies within itself"));
    }

    private static void refuseCycle(String start, Map<String, Entry> containers, String fault) {
        Set<String> seen = new HashSet<>(Set.of(start));
        for (Entry in = containers.get(start); in != null; in = containers.get(in.text())) {
            if (!seen.add(in.text())) {
                throw in.error("'" + in.text() + "' " + fault);
            }
        }
    }

    private Words words() {
        Optional<Entry> own = root.find("words");
        own.ifPresent(words -> words.allow(Set.of(
                "actor-heads",
                "qualifiers",
                "place-heads",
                "strippable",
                "parts",
                "wholes",
                "beside",
                "compass",
                "distances",
                "demonyms",
                "descriptors",
                "offices",
                "titles",
                "source-types",
                "open",
                "joints")));
        return new Words(
                wordSet("actor-heads", Words::actorHeads),
                wordSet("qualifiers", Words::qualifiers),
                wordLists("place-heads", Words::placeHeads),
                wordSet("strippable", Words::strippable),
                wordSet("parts", Words::parts),
                wordSet("wholes", Words::wholes),
                wordSet("beside", Words::beside),
                wordSet("compass", Words::compass),
                wordSet("distances", Words::distances),
                wordSet("demonyms", Words::demonyms),
                wordSet("descriptors", Words::descriptors),
                wordLists("offices", Words::offices),
                wordSet("titles", Words::titles),
                wordLists("source-types", Words::sourceTypes),
                wordSet("open", Words::open),
                wordSet("joints", Words::joints));
    }

    private Set<String> wordSet(String key, Function<Words, Set<String>> theirs) {
        Stream<String> own = root.find("words").stream().flatMap(words -> folded(words, key).stream());
        Stream<String> others = included.stream().flatMap(profile -> theirs.apply(profile.words()).stream());
        return Stream.concat(own, others).collect(Collectors.toUnmodifiableSet());
    }

    /** By key; a profile's own list replaces that of one it includes. */
    private Map<String, List<String>> wordLists(String key, Function<Words, Map<String, List<String>>> theirs) {
        Map<String, List<String>> lists = new HashMap<>();
        included.forEach(profile -> lists.putAll(theirs.apply(profile.words())));
        root.find("words")
                .flatMap(words -> words.find(key))
                .ifPresent(own -> own.keys().forEach(name -> lists.put(name, own.textsOf(name))));
        return Map.copyOf(lists);
    }

    private static List<String> folded(Entry entry, String key) {
        return entry.textsOf(key).stream().map(Fold::strict).toList();
    }

    private static List<String> namesOf(Actor actor) {
        return Stream.of(List.of(actor.name()), actor.aliases(), actor.labels())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> namesOf(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream())
                .toList();
    }

    private static List<String> namesOf(KnownPlace place) {
        return Stream.concat(Stream.of(place.name()), place.variants().stream()).toList();
    }

    /** Own names go before those of included profiles; two of the same file may not share one. */
    private <T> NameIndex index(
            String key,
            List<T> own,
            Function<Profile, List<T>> theirs,
            Function<T, List<String>> names,
            Function<T, String> id,
            BiPredicate<String, String> mayShare) {
        NameIndex index = new NameIndex();
        List<Entry> entries = root.itemsOf(key);
        for (int i = 0; i < own.size(); i++) {
            String thisId = id.apply(own.get(i));
            for (String name : names.apply(own.get(i))) {
                if (Fold.strict(name).isEmpty()) {
                    throw entries.get(i).error("'" + name + "' has no letters to know it by");
                }
                Optional<String> holder = index.add(name, thisId);
                if (holder.filter(other -> mayShare.test(other, thisId)).isPresent()) {
                    index.share(name, thisId);
                } else if (holder.isPresent()) {
                    throw entries.get(i).error("the name '" + name + "' belongs to '" + holder.get() + "' already");
                }
            }
        }
        included.stream()
                .flatMap(profile -> theirs.apply(profile).stream())
                .forEach(other -> names.apply(other).forEach(name -> index.add(name, id.apply(other))));
        return index;
    }

    /** Villages of one name in two provinces are both there; two of one name in the same province are a slip. */
    private static BiPredicate<String, String> placesApart(List<KnownPlace> places) {
        Map<String, String> in = new HashMap<>();
        places.forEach(place -> place.in().ifPresent(container -> in.put(place.id(), container)));
        return (one, other) -> in.containsKey(one)
                && in.containsKey(other)
                && !in.getOrDefault(one, "").equals(in.getOrDefault(other, ""));
    }

    private List<Profile.Example> examples() {
        List<Profile.Example> examples = new ArrayList<>();
        Map<Profile.Role, String> roles = new EnumMap<>(Profile.Role.class);
        for (Profile.Role role : Profile.Role.values()) {
            roles.put(role, role.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (Entry entry : root.itemsOf("examples")) {
            roles.forEach((role, key) -> entry.find(key)
                    .ifPresent(name -> examples.add(new Profile.Example(
                            role,
                            name.text(),
                            Optional.of(entry.get("is").text()).filter(is -> !is.equals("open")),
                            entry.file() + ":" + entry.line()))));
        }
        return examples;
    }
}
