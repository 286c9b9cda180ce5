package relata.ledger;

import java.util.Iterator;
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

/** Writes the claims of one reading: a row for each, and child rows for those it is about beside its place, and for voices behind the first. */
final class ClaimRecorder {

    static final String PLACE = "place";

    private final Handle handle;
    private final long reading;
    private final Mentions mentions;
    private final Dictionaries dictionaries;
    private final VoiceRecorder voices;
    private final Candidates candidates;
    private final Inserts rows;
    private final Inserts roles;
    private final Inserts chain;

    ClaimRecorder(
            Handle handle,
            Gathered gathered,
            long reading,
            Mentions mentions,
            Dictionaries dictionaries,
            VoiceRecorder voices) {
        this.handle = handle;
        this.reading = reading;
        this.mentions = mentions;
        this.dictionaries = dictionaries;
        this.voices = voices;
        this.candidates = new Candidates(gathered, reading, dictionaries);
        this.rows = gathered.into(
                "claim",
                "seq, reading, id, relation, modality, rule, trigger_words, trigger_start, trigger_end, sentence_start,"
                        + " sentence_end, voice, occurred_from, occurred_to, occurred_basis, place, place_name, place_start,"
                        + " place_end, place_part, place_relation, place_relation_words, quantity_low, quantity_high,"
                        + " quantity_unit, quantity_approximate, measure, topic, repeats, learned");
        this.roles = gathered.into("role", "claim, role, position, name, identity, start_at, end_at");
        this.chain = gathered.into("chain", "claim, position, voice");
    }

    /** Notes what claims mention. All of a reading are noted before any is added. */
    void note(List<Claim> claims) {
        for (Claim claim : claims) {
            note("actor", claim.actors());
            note("counterpart", claim.counterparts());
            note("weapon", claim.weapon().stream().toList());
            note(PLACE, claim.place().map(Place::mention).stream().toList());
            claim.voices().forEach(voices::note);
        }
    }

    private void note(String role, List<Mention> mentioned) {
        for (Mention mention : mentioned) {
            mentions.add(role, mention.span(), mention.text(), mention.id());
            candidates.add(mention.span(), role, mention.candidates());
        }
    }

    /**
     * Gathers the rows.
     *
     * @param earlier when earlier readings first found a claim, by claim id
     */
    void add(List<Claim> claims, Map<String, String> earlier) {
        long seq = Inserts.last(handle, "claim");
        for (Claim claim : claims) {
            Iterator<Voice> said = claim.voices().iterator();
            add(++seq, claim, said.hasNext() ? voices.number(said.next()) : null, earlier.get(claim.id()));
            for (int position = 1; said.hasNext(); position++) {
                chain.add(seq, position, voices.number(said.next()));
            }
            addMentions(seq, "actor", claim.actors());
            addMentions(seq, "counterpart", claim.counterparts());
            addMentions(seq, "weapon", claim.weapon().stream().toList());
        }
        candidates.gather();
    }

    private void add(long seq, Claim claim, @Nullable Long voice, @Nullable String earlier) {
        Optional<Quantity> quantity = claim.quantity();
        Optional<Occurred> occurred = claim.occurred();
        Optional<Place> place = claim.place();
        Optional<Mention> named = place.map(Place::mention);
        rows.add(
                seq,
                reading,
                claim.id(),
                dictionaries.word(claim.relation()),
                dictionaries.word(claim.modality()),
                dictionaries.word(claim.rule()),
                dictionaries.word(claim.trigger().text()),
                claim.trigger().span().start(),
                claim.trigger().span().end(),
                claim.sentence().start(),
                claim.sentence().end(),
                voice,
                occurred.map(Occurred::from).map(Times::number).orElse(null),
                occurred.map(Occurred::to).map(Times::number).orElse(null),
                occurred.map(Occurred::basis).map(dictionaries::word).orElse(null),
                named.map(words -> identity(PLACE, words)).orElse(null),
                named.map(words -> dictionaries.names().number(words.text())).orElse(null),
                named.map(words -> words.span().start()).orElse(null),
                named.map(words -> words.span().end()).orElse(null),
                place.map(Place::part).orElse(null),
                place.flatMap(Place::relation)
                        .map(SpatialRelation::kind)
                        .map(dictionaries::word)
                        .orElse(null),
                dictionaries.word(place.flatMap(Place::relation).map(SpatialRelation::words)),
                quantity.map(Quantity::low).map(ClaimRecorder::bound).orElse(null),
                quantity.map(Quantity::high).map(ClaimRecorder::bound).orElse(null),
                dictionaries.word(quantity.map(Quantity::unit)),
                quantity.map(Quantity::approximate).orElse(null),
                dictionaries.word(claim.measure()),
                dictionaries.word(claim.topic()),
                claim.repeats().orElse(null),
                earlier);
    }

    private void addMentions(long claim, String role, List<Mention> mentioned) {
        int position = 0;
        for (Mention mention : mentioned) {
            roles.add(
                    claim,
                    dictionaries.word(role),
                    position++,
                    dictionaries.names().number(mention.text()),
                    identity(role, mention),
                    mention.span().start(),
                    mention.span().end());
        }
    }

    private @Nullable Long identity(String role, Mention mention) {
        return dictionaries.identity(mentions.identity(role, mention.span(), mention.text()));
    }

    private static @Nullable Double bound(OptionalDouble bound) {
        return bound.isPresent() ? bound.getAsDouble() : null;
    }
}
