package relata.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Token;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The frames of {@code lexicon/relations.yaml}, by the words that may head them. */
final class Frames {

    private static final Set<String> ROLE_KEYS = Set.of("actor", "counterpart", "place", "weapon", "topic", "quantity");
    private static final Set<String> FRAME_KEYS = Set.of(
            "name",
            "relation",
            "verb",
            "noun",
            "adjective",
            "particle",
            "case",
            "when",
            "unless",
            "need",
            "actor",
            "counterpart",
            "place",
            "weapon",
            "topic",
            "quantity",
            "examples");
    private static final Set<String> NEEDS = Set.of(
            "place",
            "actor",
            "counterpart",
            "quantity",
            "subject",
            "object",
            "two-actors",
            "actor-fighter",
            "counterpart-fighter",
            "negated",
            "armed",
            "counterpart-people");

    private final Map<String, List<Frame>> byWord = new HashMap<>();

    private Frames(List<Frame> all) {
        for (Frame frame : all) {
            for (String word : frame.words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(frame);
            }
        }
    }

    static Frames load(Kinds kinds) {
        return parse(Vocabulary.shipped("lexicon/relations.yaml"), kinds.known());
    }

    /** @param kinds the kinds of noun that a condition may ask for */
    static Frames parse(Entry root, Set<String> kinds) {
        root.allow(Set.of("relations", "frames"));
        Map<Relation, Entry> defaults = new EnumMap<>(Relation.class);
        Entry relations = root.get("relations");
        for (String word : relations.keys()) {
            defaults.put(
                    relation(relations.get(word), word), relations.get(word).allow(withNeed()));
        }
        List<Frame> frames = new ArrayList<>();
        for (Entry entry : root.get("frames").items()) {
            frames.add(frame(entry.allow(FRAME_KEYS), defaults, kinds));
        }
        return new Frames(frames);
    }

    /** The frames a word may head, in its dictionary form or, for what looks like a participle, as it stands. */
    List<Frame> headedBy(Token token) {
        String lemma = Kinds.lemma(token);
        String form = token.text().toLowerCase(Locale.ROOT);
        List<Frame> byLemma = byWord.getOrDefault(lemma, List.of());
        return lemma.equals(form)
                ? byLemma
                : Stream.concat(byLemma.stream(), byWord.getOrDefault(form, List.of()).stream())
                        .toList();
    }

    /** Whether a clause is headed by a verb of attack. */
    boolean tellsOfAttack(Clause clause) {
        return verbs(clause).anyMatch(frame -> frame.relation() == Relation.STRIKES);
    }

    /** Whether a clause is headed by a verb of attack or of control. */
    boolean tellsOfAction(Clause clause) {
        return verbs(clause)
                .anyMatch(frame -> frame.relation().kind() == Kind.ATTACK
                        || frame.relation().kind() == Kind.CONTROL);
    }

    private Stream<Frame> verbs(Clause clause) {
        return headedBy(clause.head()).stream()
                .filter(frame -> frame.head() == Frame.Head.VERB)
                .filter(frame ->
                        frame.idiom().filter(idiom -> !isSaid(idiom, clause)).isEmpty());
    }

    /** "changed <i>hands</i>", not "changed the course of the war". */
    private static boolean isSaid(Condition idiom, Clause clause) {
        return clause.at("object").stream().anyMatch(object -> English.in(idiom.words(), object.head()));
    }

    /** Every word that may head a frame. */
    Set<String> words() {
        return Set.copyOf(byWord.keySet());
    }

    private static Set<String> withNeed() {
        Set<String> keys = new HashSet<>(ROLE_KEYS);
        keys.add("need");
        return keys;
    }

    private static Relation relation(Entry where, String word) {
        return Relation.of(word).orElseThrow(() -> where.error("'" + word + "' is no relation"));
    }

    private static Frame frame(Entry entry, Map<Relation, Entry> defaults, Set<String> kinds) {
        Relation relation =
                relation(entry.get("relation"), entry.get("relation").text());
        Optional<Entry> base = Optional.ofNullable(defaults.get(relation));
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            entry.find(role.word())
                    .or(() -> base.flatMap(b -> b.find(role.word())))
                    .ifPresent(paths -> roles.put(role, paths.texts()));
        }
        Set<String> particles = new HashSet<>(entry.textsOf("particle"));
        boolean particleOptional = particles.isEmpty() || particles.remove("~");
        List<Frame.Example> examples =
                entry.itemsOf("examples").stream().map(Frames::example).toList();
        if (examples.isEmpty()) {
            throw entry.error("frame '" + entry.get("name").text() + "' has no example");
        }
        return new Frame(
                entry.get("name").text(),
                relation,
                head(entry),
                Set.copyOf(
                        entry.get(head(entry).name().toLowerCase(Locale.ROOT)).texts()),
                Set.copyOf(particles),
                particleOptional,
                Set.copyOf(entry.textsOf("case")),
                entry.find("when").map(when -> conditions(when, kinds)).orElse(List.of()),
                entry.find("unless").map(unless -> conditions(unless, kinds)).orElse(List.of()),
                Map.copyOf(roles),
                entry.find("need")
                        .or(() -> base.flatMap(b -> b.find("need")))
                        .map(Frames::need)
                        .orElse(List.of()),
                examples,
                entry.line());
    }

    private static Frame.Head head(Entry entry) {
        for (Frame.Head head : Frame.Head.values()) {
            if (entry.find(head.name().toLowerCase(Locale.ROOT)).isPresent()) {
                return head;
            }
        }
        throw entry.error("a frame needs a verb, a noun or an adjective");
    }

    private static List<Condition> conditions(Entry entry, Set<String> kinds) {
        List<Condition> conditions = new ArrayList<>();
        for (String key : entry.keys()) {
            Entry value = entry.get(key);
            List<String> words = value.texts();
            boolean isKind = words.size() == 1 && words.get(0).startsWith("<");
            if (isKind) {
                checkKinds(value, words.get(0), kinds);
            }
            conditions.add(new Condition(
                    List.of(key.split("\\|")),
                    isKind ? Set.of() : Set.copyOf(words),
                    isKind ? Optional.of(words.get(0).substring(1, words.get(0).length() - 1)) : Optional.empty()));
        }
        return List.copyOf(conditions);
    }

    private static void checkKinds(Entry where, String word, Set<String> kinds) {
        for (String kind : word.replaceAll("[<>]", "").split("\\|")) {
            if (!kinds.contains(kind)) {
                throw where.error("'" + kind + "' is no kind of noun; one of "
                        + kinds.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static List<Set<String>> need(Entry entry) {
        List<Set<String>> alternatives = new ArrayList<>();
        for (String alternative : entry.text().split("\\|")) {
            Set<String> all = Set.of(alternative.trim().split("\\+"));
            for (String name : all) {
                if (!NEEDS.contains(name)) {
                    throw entry.error("'" + name + "' cannot be needed; one of "
                            + NEEDS.stream().sorted().collect(Collectors.joining(", ")));
                }
            }
            alternatives.add(all);
        }
        return List.copyOf(alternatives);
    }

    private static Frame.Example example(Entry entry) {
        entry.allow(Set.of("text", "gives"));
        return new Frame.Example(entry.get("text").text(), entry.textsOf("gives"), entry.line());
    }
}
