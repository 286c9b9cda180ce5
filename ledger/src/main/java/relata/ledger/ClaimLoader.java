package relata.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.claims.Claim;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.claims.SpatialRelation;
import relata.text.Span;
import relata.voices.Voice;

/** Rebuilds claims from their rows: one question for the claims, one for each kind of child, however many claims there are. */
final class ClaimLoader {

    /** A claim with what the ledger knows about it. */
    record Stored(long seq, Claim claim, long reading, String sentence, Instant learned) {}

    /** So many claims are loaded at once, with the texts that they stand in. */
    private static final int MOST = 2000;

    private final Handle handle;
    private final String keys;
    private final Map<Candidates.Key, List<IdentityCandidate>> candidates;
    private final Map<Long, Roles> roles = new HashMap<>();
    private final Map<Long, List<Voice>> chains = new HashMap<>();
    private final Map<Long, Voice> voices;

    private ClaimLoader(Handle handle, List<Long> claims) {
        this.handle = handle;
        this.keys = Keys.of(claims);
        this.candidates = Candidates.ofClaims(handle, keys);
        this.voices = VoiceLoader.ofClaims(handle, keys);
    }

    /** The claims of these row numbers, in the order in which they were added. */
    static List<Stored> load(Handle handle, List<Long> claims) {
        List<Long> sorted = claims.stream().sorted().toList();
        List<Stored> loaded = new ArrayList<>(claims.size());
        for (int first = 0; first < sorted.size(); first += MOST) {
            ClaimLoader loader = new ClaimLoader(handle, sorted.subList(first, Math.min(sorted.size(), first + MOST)));
            loader.loadRoles();
            loader.loadChains();
            loaded.addAll(loader.loadClaims(loader.texts()));
        }
        return loaded;
    }

    private void loadRoles() {
        handle.createQuery("""
                        SELECT ro.claim, c.reading, ro.role, ro.start_at, ro.end_at, n.words, i.canonical
                        FROM role ro
                        JOIN claim c ON c.seq = ro.claim
                        JOIN name n ON n.seq = ro.name
                        LEFT JOIN identity i ON i.seq = ro.identity
                        WHERE ro.claim%s ORDER BY ro.claim, ro.role, ro.position""".formatted(Keys.IN))
                .bind("keys", keys)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    String role = row.word("role");
                    Mention mention = mention(row, role, row.words("words"), row.span("start_at", "end_at"));
                    roles.computeIfAbsent(row.number("claim"), claim -> new Roles())
                            .add(role, mention);
                    return mention;
                })
                .forEach(Objects::requireNonNull);
    }

    private Mention mention(Row row, String role, String words, Span span) throws SQLException {
        return new Mention(
                words,
                span,
                row.optionalWords("canonical"),
                candidates.getOrDefault(new Candidates.Key(row.number("reading"), span, role), List.of()));
    }

    private void loadChains() {
        handle.createQuery("SELECT claim, voice FROM chain WHERE claim" + Keys.IN + " ORDER BY claim, position")
                .bind("keys", keys)
                .map((columns, context) -> Map.entry(columns.getLong("claim"), columns.getLong("voice")))
                .forEach(link -> chains.computeIfAbsent(link.getKey(), claim -> new ArrayList<>())
                        .add(Objects.requireNonNull(voices.get(link.getValue()))));
    }

    /** The texts that claims stand in, by reading. */
    private Map<Long, String> texts() {
        Map<Long, String> texts = new HashMap<>();
        handle.createQuery("SELECT r.seq, t.text FROM reading r JOIN text t ON t.seq = r.text WHERE r.seq IN"
                        + " (SELECT c.reading FROM claim c WHERE c.seq" + Keys.IN + ")")
                .bind("keys", keys)
                .map((columns, context) -> Map.entry(columns.getLong("seq"), columns.getString("text")))
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    private List<Stored> loadClaims(Map<Long, String> texts) {
        return handle.createQuery("""
                        SELECT c.*, n.words AS place_words, i.canonical, coalesce(c.learned, r.learned) AS first_learned
                        FROM claim c
                        JOIN reading r ON r.seq = c.reading
                        LEFT JOIN name n ON n.seq = c.place_name
                        LEFT JOIN identity i ON i.seq = c.place
                        WHERE c.seq""" + Keys.IN + " ORDER BY c.seq")
                .bind("keys", keys)
                .map((columns, context) ->
                        stored(new Row(handle, columns), Objects.requireNonNull(texts.get(columns.getLong("reading")))))
                .list();
    }

    private Stored stored(Row row, String text) throws SQLException {
        long seq = row.number("seq");
        Roles mentions = roles.getOrDefault(seq, Roles.NONE);
        Span sentence = row.span("sentence_start", "sentence_end");
        Claim claim = new Claim(
                row.words("id"),
                row.told(Relation.class, "relation"),
                new Mention(row.word("trigger_words"), row.span("trigger_start", "trigger_end"), Optional.empty()),
                sentence,
                mentions.actors,
                mentions.counterparts,
                place(row),
                quantity(row),
                row.optionalWord("measure"),
                row.optionalWord("topic"),
                mentions.weapon,
                row.told(Modality.class, "modality"),
                occurred(row),
                voices(row),
                row.word("rule"),
                row.optionalWords("repeats"));
        return new Stored(seq, claim, row.number("reading"), words(sentence, text), row.instant("first_learned"));
    }

    /** Those of an offset that lies in the text; {@code relata check} tells of others. */
    private static String words(Span span, String text) {
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    private List<Voice> voices(Row row) throws SQLException {
        @Nullable Voice innermost = voices.get(row.number("voice"));
        if (innermost == null) {
            return List.of();
        }
        List<Voice> chain = new ArrayList<>(List.of(innermost));
        chain.addAll(chains.getOrDefault(row.number("seq"), List.of()));
        return chain;
    }

    private Optional<Place> place(Row row) throws SQLException {
        Optional<String> words = row.optionalWords("place_words");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> lies = row.optionalWord("place_relation_words");
        return Optional.of(new Place(
                mention(row, ClaimRecorder.PLACE, words.get(), row.span("place_start", "place_end")),
                row.flag("place_part"),
                lies.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SpatialRelation(
                                row.told(SpatialRelation.Kind.class, "place_relation"), lies.get()))));
    }

    private static Optional<Quantity> quantity(Row row) throws SQLException {
        Optional<String> unit = row.optionalWord("quantity_unit");
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                row.optionalReal("quantity_low"),
                row.optionalReal("quantity_high"),
                unit.get(),
                row.flag("quantity_approximate")));
    }

    private static Optional<Occurred> occurred(Row row) throws SQLException {
        Optional<String> basis = row.optionalWord("occurred_basis");
        return basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Occurred(
                        row.day("occurred_from"),
                        row.day("occurred_to"),
                        row.told(Occurred.Basis.class, "occurred_basis")));
    }

    /** The mentions of one claim, while they are gathered. */
    private static final class Roles {

        private static final Roles NONE = new Roles();

        private final List<Mention> actors = new ArrayList<>(1);
        private final List<Mention> counterparts = new ArrayList<>(1);
        private Optional<Mention> weapon = Optional.empty();

        private void add(String role, Mention mention) {
            switch (role) {
                case "actor" -> actors.add(mention);
                case "counterpart" -> counterparts.add(mention);
                case "weapon" -> weapon = Optional.of(mention);
                default -> throw new IllegalStateException("no such role: " + role);
            }
        }
    }
}
