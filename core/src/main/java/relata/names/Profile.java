package relata.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/**
 * A conflict: its sides, actors, sources and places. Profiles are files under {@code profiles/}; one may include others,
 * and its own names go before theirs.
 */
public final class Profile {

    /** The profile that fits any war, and knows the names of none. */
    public static final String GENERAL = "general";

    /** So many different names of a profile make a report one about its conflict. */
    private static final int NAMES_THAT_TELL = 2;

    private static final int LONGEST_NAME_IN_WORDS = 6;

    /** What a name stands for where it is used. */
    public enum Role {
        ACTOR,
        PLACE,
        VOICE,
        PUBLISHER
    }

    /**
     * A name as a report may have it, and what it must stand for.
     *
     * @param is the identity; none where it must stay open
     * @param where file and line
     */
    public record Example(Role role, String name, Optional<String> is, String where) {}

    private final String name;
    private final String title;
    private final List<Side> sides;
    private final List<Actor> actors;
    private final List<Label> labels;
    private final List<Source> sources;
    private final List<SourceKind> kinds;
    private final List<KnownPlace> places;
    private final Words words;
    private final NameIndex actorNames;
    private final NameIndex sourceNames;
    private final NameIndex placeNames;
    private final List<Example> examples;
    private final Scope scope;
    private final Map<String, Actor> actorsById;
    private final Map<String, Source> sourcesById;
    private final Map<String, KnownPlace> placesById;
    private final Set<String> ownNames;

    Profile(
            String name,
            String title,
            List<Side> sides,
            List<Actor> actors,
            List<Label> labels,
            List<Source> sources,
            List<SourceKind> kinds,
            List<KnownPlace> places,
            Words words,
            NameIndex actorNames,
            NameIndex sourceNames,
            NameIndex placeNames,
            List<Example> examples,
            Scope scope) {
        this.name = name;
        this.title = title;
        this.sides = List.copyOf(sides);
        this.actors = List.copyOf(actors);
        this.labels = List.copyOf(labels);
        this.sources = List.copyOf(sources);
        this.kinds = List.copyOf(kinds);
        this.places = List.copyOf(places);
        this.words = words;
        this.actorNames = actorNames;
        this.sourceNames = sourceNames;
        this.placeNames = placeNames;
        this.examples = List.copyOf(examples);
        this.scope = scope;
        this.actorsById = byId(this.actors, Actor::id);
        this.sourcesById = byId(this.sources, Source::id);
        this.placesById = byId(this.places, KnownPlace::id);
        this.ownNames = ownNames(actorNames, sourceNames, placeNames, name);
    }

    /** An entry of the profile itself goes before one of the same id that it includes. */
    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        entries.forEach(entry -> map.putIfAbsent(id.apply(entry), entry));
        return Map.copyOf(map);
    }

    /**
     * A profile that ships with Relata.
     *
     * @throws relata.lexicon.LexiconError if there is none of that name
     */
    public static Profile shipped(String name) {
        return of(Vocabulary.shipped("profiles/" + name + ".yaml"));
    }

    /**
     * An analyst's own profile. What it includes is looked for among those that ship.
     *
     * @throws relata.lexicon.LexiconError if something in it cannot be used
     */
    public static Profile file(Path path) throws IOException {
        return of(Vocabulary.file(path));
    }

    /** Whether one of this name ships with Relata. */
    public static boolean ships(String name) {
        return name.equals(GENERAL) || conflicts().contains(name);
    }

    /**
     * A profile as users name it: one that ships by its name, any other by its file.
     *
     * @throws IOException where there is neither, or the file cannot be read; the message is one line
     * @throws relata.lexicon.LexiconError if something in it cannot be used
     */
    public static Profile named(String nameOrFile) throws IOException {
        if (ships(nameOrFile)) {
            return shipped(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.exists(file)) {
            throw new IOException("no profile " + nameOrFile + ": there are " + GENERAL + " and "
                    + String.join(", ", conflicts()) + ", and no such file");
        }
        try {
            return file(file);
        } catch (IOException e) {
            throw new IOException(nameOrFile + ": cannot be read as a profile", e);
        }
    }

    /** A profile from an opened vocabulary file. */
    public static Profile of(Entry root) {
        return new ProfileReader(root, Profile::shipped).read();
    }

    /** The names of the profiles that ship and describe a conflict. */
    public static List<String> conflicts() {
        return Vocabulary.shipped("profiles/index.yaml").textsOf("conflicts");
    }

    /**
     * The profile of those given with the most proper names in a text; the general one where no profile has enough.
     *
     * @param profiles to choose from
     */
    public static Profile fitting(String text, List<Profile> profiles) {
        Set<String> phrases = phrases(text);
        return profiles.stream()
                .filter(profile -> profile.namesAmong(phrases) >= NAMES_THAT_TELL)
                .max(Comparator.comparingLong(profile -> profile.namesAmong(phrases)))
                .orElse(General.PROFILE);
    }

    /** The profile among those that ship that knows most of these identities of actors and places; the general one where none knows any. */
    public static Profile knowingMost(Set<String> ids) {
        return conflicts().stream()
                .map(Profile::shipped)
                .filter(profile -> profile.knownAmong(ids) > 0)
                .max(Comparator.comparingLong(profile -> profile.knownAmong(ids)))
                .orElseGet(() -> shipped(GENERAL));
    }

    private long knownAmong(Set<String> ids) {
        return ids.stream()
                .filter(id -> place(id).isPresent() || actor(id).isPresent())
                .count();
    }

    /** Read once, since it is wanted for any report that no profile fits. */
    private static final class General {
        static final Profile PROFILE = shipped(GENERAL);
    }

    /** Different names that are not part of a longer one, and that are not known in every war. */
    private long namesAmong(Set<String> phrases) {
        List<String> found = ownNames.stream().filter(phrases::contains).toList();
        return found.stream()
                .filter(name -> found.stream()
                        .noneMatch(longer ->
                                longer.length() > name.length() && (" " + longer + " ").contains(" " + name + " ")))
                .count();
    }

    private static Set<String> ownNames(NameIndex actors, NameIndex sources, NameIndex places, String profile) {
        Set<String> names = new HashSet<>(actors.keys());
        names.addAll(sources.keys());
        names.addAll(places.keys());
        if (!profile.equals(GENERAL)) {
            names.removeAll(General.PROFILE.ownNames);
        }
        return Set.copyOf(names);
    }

    /** Runs of words with a capital among them: "is" is no name, "IS" is one. */
    private static Set<String> phrases(String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> capitals = new ArrayList<>();
        for (String token : text.split("\\s+")) {
            boolean capital = token.chars().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
            Fold.words(token, false).forEach(word -> {
                words.add(word);
                capitals.add(capital);
            });
        }
        Set<String> phrases = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            int last = Math.min(words.size(), from + LONGEST_NAME_IN_WORDS);
            for (int to = from + 1; to <= last; to++) {
                if (capitals.subList(from, to).contains(true)) {
                    phrases.add(String.join(" ", words.subList(from, to)));
                }
            }
        }
        return phrases;
    }

    public String name() {
        return name;
    }

    /** The conflict in words. */
    public String title() {
        return title;
    }

    public List<Side> sides() {
        return sides;
    }

    public List<Actor> actors() {
        return actors;
    }

    List<Label> labels() {
        return labels;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<SourceKind> kinds() {
        return kinds;
    }

    public List<KnownPlace> places() {
        return places;
    }

    /** ISO 3166 codes of the countries that the conflict is in; empty where the profile does not say. */
    public Set<String> countries() {
        return scope.countries();
    }

    /** Files of places that the profile names; each was there when it was read. */
    public List<Path> gazetteers() {
        return scope.gazetteers();
    }

    /** Names with what they must stand for: what the file promises. */
    public List<Example> examples() {
        return examples;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actorsById.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourcesById.get(id));
    }

    public Optional<KnownPlace> place(String id) {
        return Optional.ofNullable(placesById.get(id));
    }

    /**
     * Ids of all actors on a side, or of an actor and all its parts: an army is part of its government.
     *
     * @param wordsOrId name of a side or actor, or its id with or without its prefix; none belong to what the profile does not know
     */
    public Set<String> membersOf(String wordsOrId) {
        String id = wordsOrId.strip();
        Set<String> onSide = actors.stream()
                .filter(actor -> sideOf(actor.id())
                        .filter(side -> isCalled(side.id(), id) || side.name().equalsIgnoreCase(id))
                        .isPresent())
                .map(Actor::id)
                .collect(Collectors.toSet());
        return onSide.isEmpty()
                ? actors.stream()
                        .map(Actor::id)
                        .filter(actor -> isCalled(actor, id))
                        .findFirst()
                        .or(() -> actorNames.find(id))
                        .map(this::withParts)
                        .orElse(Set.of())
                : onSide;
    }

    private static boolean isCalled(String id, String words) {
        return id.equalsIgnoreCase(words)
                || id.substring(id.indexOf(':') + 1).equalsIgnoreCase(words.replace(' ', '-'));
    }

    private Set<String> withParts(String whole) {
        Set<String> parts = new HashSet<>(Set.of(whole));
        actors.stream()
                .filter(actor -> actor.partOf().filter(whole::equals).isPresent())
                .forEach(actor -> parts.addAll(withParts(actor.id())));
        return parts;
    }

    /** The side an actor belongs to; none for those on no side and those the profile does not know. */
    public Optional<Side> sideOf(String actorId) {
        return actor(actorId)
                .flatMap(Actor::side)
                .flatMap(id ->
                        sides.stream().filter(side -> side.id().equals(id)).findFirst());
    }

    Scope scope() {
        return scope;
    }

    Words words() {
        return words;
    }

    NameIndex actorNames() {
        return actorNames;
    }

    NameIndex sourceNames() {
        return sourceNames;
    }

    NameIndex placeNames() {
        return placeNames;
    }
}
