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
import relata.claims.Claim;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.claims.SpatialRelation;
import relata.voices.Voice;

/** Rebuilds claims from their rows: one question for the claims, one for each kind of child, however many claims there are. */
final class ClaimLoader {

    /** A claim with what the ledger knows about it. */
    record Stored(long seq, Claim claim, long reading, String sentence, Instant learned) {}

    /** When the reading was learned that a role belongs to. */
    static final String OF_CLAIM =
            "(SELECT rr.learned FROM claim cc JOIN reading rr ON rr.seq = cc.reading WHERE cc.seq = ro.claim)";

    private final Handle handle;
    private final Moment moment;
    private final String keys;
    private final Map<Candidates.Key, List<IdentityCandidate>> candidates;
    private final Map<Long, Roles> roles = new HashMap<>();
    private final Map<Long, List<Voice>> chains = new HashMap<>();

    private ClaimLoader(Handle handle, List<Long> claims, Moment moment) {
        this.handle = handle;
        this.moment = moment;
        this.keys = Keys.of(claims);
        this.candidates = Candidates.ofClaims(handle, keys);
    }

    /** The claims of these row numbers, in the order in which they were added. */
    static List<Stored> load(Handle handle, List<Long> claims, Moment moment) {
        ClaimLoader loader = new ClaimLoader(handle, claims, moment);
        loader.loadRoles();
        loader.loadChains();
        return loader.loadClaims();
    }

    private void loadRoles() {
        moment.in(handle.createQuery("""
                        SELECT ro.claim, ro.stretch, c.reading, ro.role, ro.part, ro.relation, ro.relation_words, x.start_at, x.end_at, x.words, i.canonical
                        FROM role ro
                        JOIN claim c ON c.seq = ro.claim
                        JOIN stretch x ON x.seq = ro.stretch
                        LEFT JOIN identity i ON i.stretch = ro.stretch AND i.role = ro.role AND %s
                        WHERE ro.claim%s ORDER BY ro.claim, ro.role, ro.position""".formatted(moment.counted("i", OF_CLAIM), Keys.IN)))
                .bind("keys", keys)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Mention mention = new Mention(
                            row.words("words"),
                            row.span("start_at", "end_at"),
                            row.optionalWords("canonical"),
                            candidates.getOrDefault(
                                    new Candidates.Key(row.number("reading"), row.number("stretch"), row.words("role")),
                                    List.of()));
                    roles.computeIfAbsent(row.number("claim"), claim -> new Roles())
                            .add(row.words("role"), mention, row.flag("part"), relation(row));
                    return mention;
                })
                .forEach(Objects::requireNonNull);
    }

    private static Optional<SpatialRelation> relation(Row row) throws SQLException {
        Optional<String> words = row.optionalWords("relation_words");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpatialRelation(row.constant(SpatialRelation.Kind.class, "relation"), words.get()));
    }

    private void loadChains() {
        Map<Long, Voice> voices = VoiceLoader.ofClaims(handle, keys, moment);
        handle.createQuery("SELECT claim, voice FROM chain WHERE claim" + Keys.IN + " ORDER BY claim, position")
                .bind("keys", keys)
                .map((columns, context) -> Map.entry(columns.getLong("claim"), columns.getLong("voice")))
                .forEach(link -> chains.computeIfAbsent(link.getKey(), claim -> new ArrayList<>())
                        .add(Objects.requireNonNull(voices.get(link.getValue()))));
    }

    private List<Stored> loadClaims() {
        return handle.createQuery("""
                        SELECT c.*, t.start_at AS trigger_start, t.end_at AS trigger_end, t.words AS trigger_words,
                               s.start_at AS sentence_start, s.end_at AS sentence_end, s.words AS sentence_words
                        FROM claim c
                        JOIN stretch t ON t.seq = c.trigger_stretch
                        JOIN stretch s ON s.seq = c.sentence_stretch
                        WHERE c.seq""" + Keys.IN + " ORDER BY c.seq")
                .bind("keys", keys)
                .map((columns, context) -> stored(new Row(columns)))
                .list();
    }

    private Stored stored(Row row) throws SQLException {
        long seq = row.number("seq");
        Roles mentions = roles.getOrDefault(seq, Roles.NONE);
        Claim claim = new Claim(
                row.words("id"),
                row.constant(Relation.class, "relation"),
                new Mention(row.words("trigger_words"), row.span("trigger_start", "trigger_end"), Optional.empty()),
                row.span("sentence_start", "sentence_end"),
                mentions.actors,
                mentions.counterparts,
                mentions.place,
                quantity(row),
                row.optionalWords("measure"),
                row.optionalWords("topic"),
                mentions.weapon,
                row.constant(Modality.class, "modality"),
                occurred(row),
                chains.getOrDefault(seq, List.of()),
                row.words("rule"),
                row.optionalWords("repeats"));
        return new Stored(seq, claim, row.number("reading"), row.words("sentence_words"), row.instant("learned"));
    }

    private static Optional<Quantity> quantity(Row row) throws SQLException {
        Optional<String> unit = row.optionalWords("quantity_unit");
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
        Optional<String> from = row.optionalWords("occurred_from");
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Occurred(
                Times.day(from.get()),
                Times.day(row.words("occurred_to")),
                row.constant(Occurred.Basis.class, "occurred_basis")));
    }

    /** The mentions of one claim, while they are gathered. */
    private static final class Roles {

        private static final Roles NONE = new Roles();

        private final List<Mention> actors = new ArrayList<>(1);
        private final List<Mention> counterparts = new ArrayList<>(1);
        private Optional<Place> place = Optional.empty();
        private Optional<Mention> weapon = Optional.empty();

        private void add(String role, Mention mention, boolean part, Optional<SpatialRelation> relation) {
            switch (role) {
                case "actor" -> actors.add(mention);
                case "counterpart" -> counterparts.add(mention);
                case "place" -> place = Optional.of(new Place(mention, part, relation));
                case "weapon" -> weapon = Optional.of(mention);
                default -> throw new IllegalStateException("no such role: " + role);
            }
        }
    }
}
