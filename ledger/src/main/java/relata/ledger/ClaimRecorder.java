package relata.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.SpatialRelation;
import relata.voices.Voice;

/** Writes the claims of one reading: a row for each, and child rows for those it is about and those who say it. */
final class ClaimRecorder {

    private final long reading;
    private final Stretches stretches;
    private final Identities identities;
    private final VoiceRecorder voices;
    private final Candidates candidates;
    private final Inserts rows;
    private final Inserts roles;
    private final Inserts chain;
    private long last;

    ClaimRecorder(Handle handle, long reading, Stretches stretches, Identities identities, VoiceRecorder voices) {
        this.reading = reading;
        this.stretches = stretches;
        this.identities = identities;
        this.voices = voices;
        this.candidates = new Candidates(handle, reading);
        this.last = Inserts.last(handle, "claim");
        this.rows = Inserts.into(
                handle,
                "claim",
                "seq, reading, id, kind, relation, trigger_stretch, sentence_stretch, quantity_low, quantity_high,"
                        + " quantity_unit, quantity_approximate, measure, topic, modality, occurred_from, occurred_to,"
                        + " occurred_basis, rule, repeats, learned");
        this.roles =
                Inserts.into(handle, "role", "claim, role, position, stretch, folded, part, relation, relation_words");
        this.chain = Inserts.into(handle, "chain", "claim, position, voice");
    }

    /**
     * Gathers the rows.
     *
     * @param text the report's
     * @param earlier when earlier readings first found a claim, by claim id
     * @param now when the others are learned
     */
    void add(List<Claim> claims, String text, Map<String, String> earlier, String now) {
        for (Claim claim : claims) {
            long seq = ++last;
            long sentence = stretches.number(claim.sentence(), claim.sentence().of(text));
            add(seq, claim, sentence, earlier.getOrDefault(claim.id(), now));
            addMentions(seq, "actor", claim.actors());
            addMentions(seq, "counterpart", claim.counterparts());
            addMentions(seq, "weapon", claim.weapon().stream().toList());
            claim.place().ifPresent(place -> add(seq, place));
            int position = 0;
            for (Voice voice : claim.voices()) {
                chain.add(seq, position++, voices.number(voice));
            }
        }
    }

    /** Writes the rows, after those of words and voices. */
    void write() {
        rows.write();
        roles.write();
        chain.write();
        candidates.write();
    }

    private void add(long seq, Claim claim, long sentence, String learned) {
        Optional<Quantity> quantity = claim.quantity();
        Optional<Occurred> occurred = claim.occurred();
        rows.add(
                seq,
                reading,
                claim.id(),
                claim.kind().word(),
                claim.relation().word(),
                stretches.number(claim.trigger()),
                sentence,
                quantity.map(Quantity::low).map(ClaimRecorder::bound).orElse(null),
                quantity.map(Quantity::high).map(ClaimRecorder::bound).orElse(null),
                quantity.map(Quantity::unit).orElse(null),
                quantity.map(Quantity::approximate).orElse(null),
                claim.measure().orElse(null),
                claim.topic().orElse(null),
                claim.modality().word(),
                occurred.map(Occurred::from).map(Times::text).orElse(null),
                occurred.map(Occurred::to).map(Times::text).orElse(null),
                occurred.map(Occurred::basis).map(Occurred.Basis::word).orElse(null),
                claim.rule(),
                claim.repeats().orElse(null),
                learned);
    }

    private void addMentions(long claim, String role, List<Mention> mentions) {
        int position = 0;
        for (Mention mention : mentions) {
            roles.add(claim, role, position++, stretch(role, mention), Folded.of(mention.text()), false, null, null);
        }
    }

    private void add(long claim, Place place) {
        Mention mention = place.mention();
        roles.add(
                claim,
                "place",
                0,
                stretch("place", mention),
                Folded.of(mention.text()),
                place.part(),
                place.relation().map(relation -> relation.kind().word()).orElse(null),
                place.relation().map(SpatialRelation::words).orElse(null));
    }

    private long stretch(String role, Mention mention) {
        long stretch = stretches.number(mention);
        identities.add(stretch, mention.text(), role, mention.id());
        candidates.add(stretch, role, mention.candidates());
        return stretch;
    }

    private static @Nullable Double bound(OptionalDouble bound) {
        return bound.isPresent() ? bound.getAsDouble() : null;
    }
}
