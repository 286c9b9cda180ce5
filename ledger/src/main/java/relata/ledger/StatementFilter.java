package relata.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;

/**
 * Which statements are asked for. Everything that is set must hold; {@link #ALL} asks for every statement.
 *
 * <p>Place, actor, voice and publisher are whole words in the report's own words ("kallaseh" finds "al-Kallaseh district"),
 * or the id they are taken to stand for, with or without its prefix ("place:al-kallaseh", "al-kallaseh", "al Kallaseh"). Case and accents
 * do not matter.
 *
 * @param kinds any of these; any at all where empty
 * @param relations any of these; any at all where empty
 * @param modalities any of these; any at all where empty
 * @param place where it is said to have happened
 * @param actor who is said to have done it
 * @param voice anyone in the chain of voices
 * @param publisher who published the report
 * @param report file name, address or the first digits of the digest
 * @param saidFrom published at this instant or later, as far as can be told
 * @param saidTo published at this instant or earlier; a report of which only the day is known counts from the end of that day
 * @param occurredFrom said to have happened on this day or later; claims without a day are left out
 * @param occurredTo said to have happened on this day or earlier; claims without a day are left out
 * @param known as the ledger knew it at this instant
 * @param run what this run found, by its number, whatever was read later; what stands where empty
 * @param reviewed those that reviewers have looked at, or those that they have not
 */
public record StatementFilter(
        Set<Kind> kinds,
        Set<Relation> relations,
        Set<Modality> modalities,
        Optional<Sought> place,
        Optional<Sought> actor,
        Optional<Sought> voice,
        Optional<Sought> publisher,
        Optional<String> report,
        Optional<Instant> saidFrom,
        Optional<Instant> saidTo,
        Optional<LocalDate> occurredFrom,
        Optional<LocalDate> occurredTo,
        Optional<Instant> known,
        OptionalLong run,
        Optional<Boolean> reviewed) {

    public static final StatementFilter ALL = builder().build();

    public StatementFilter {
        kinds = Set.copyOf(kinds);
        relations = Set.copyOf(relations);
        modalities = Set.copyOf(modalities);
    }

    /** Whether more is asked of claims than that their report and its time are the ones asked for. */
    boolean asksForClaims() {
        return !kinds.isEmpty()
                || !relations.isEmpty()
                || !modalities.isEmpty()
                || Stream.of(place, actor, voice, occurredFrom, occurredTo, reviewed)
                        .anyMatch(Optional::isPresent);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers what is asked for; what is not named is not asked for. */
    public static final class Builder {

        private Set<Kind> kinds = Set.of();
        private Set<Relation> relations = Set.of();
        private Set<Modality> modalities = Set.of();
        private Optional<Sought> place = Optional.empty();
        private Optional<Sought> actor = Optional.empty();
        private Optional<Sought> voice = Optional.empty();
        private Optional<Sought> publisher = Optional.empty();
        private Optional<String> report = Optional.empty();
        private Optional<Instant> saidFrom = Optional.empty();
        private Optional<Instant> saidTo = Optional.empty();
        private Optional<LocalDate> occurredFrom = Optional.empty();
        private Optional<LocalDate> occurredTo = Optional.empty();
        private Optional<Instant> known = Optional.empty();
        private OptionalLong run = OptionalLong.empty();
        private Optional<Boolean> reviewed = Optional.empty();

        private Builder() {}

        public Builder kinds(Set<Kind> anyOf) {
            kinds = anyOf;
            return this;
        }

        public Builder kind(Kind kind) {
            return kinds(Set.of(kind));
        }

        public Builder relations(Set<Relation> anyOf) {
            relations = anyOf;
            return this;
        }

        public Builder relation(Relation relation) {
            return relations(Set.of(relation));
        }

        public Builder modalities(Set<Modality> anyOf) {
            modalities = anyOf;
            return this;
        }

        public Builder place(String wordsOrId) {
            return place(wordsOrId, Set.of());
        }

        /** @param ids what the words are known to stand for, all that belongs to it included */
        public Builder place(String wordsOrId, Set<String> ids) {
            place = Optional.of(new Sought(wordsOrId, ids));
            return this;
        }

        public Builder actor(String wordsOrId) {
            return actor(wordsOrId, Set.of());
        }

        /** @param ids what the words are known to stand for, all that belongs to it included */
        public Builder actor(String wordsOrId, Set<String> ids) {
            actor = Optional.of(new Sought(wordsOrId, ids));
            return this;
        }

        public Builder voice(String wordsOrId) {
            return voice(wordsOrId, Set.of());
        }

        /** @param ids what the words are known to stand for, all that belongs to it included */
        public Builder voice(String wordsOrId, Set<String> ids) {
            voice = Optional.of(new Sought(wordsOrId, ids));
            return this;
        }

        public Builder publisher(String wordsOrId) {
            return publisher(wordsOrId, Set.of());
        }

        /** @param ids what the words are known to stand for, all that belongs to it included */
        public Builder publisher(String wordsOrId, Set<String> ids) {
            publisher = Optional.of(new Sought(wordsOrId, ids));
            return this;
        }

        public Builder report(String nameOrDigest) {
            report = Optional.of(nameOrDigest);
            return this;
        }

        public Builder saidFrom(Instant earliest) {
            saidFrom = Optional.of(earliest);
            return this;
        }

        public Builder saidTo(Instant latest) {
            saidTo = Optional.of(latest);
            return this;
        }

        public Builder occurredFrom(LocalDate first) {
            occurredFrom = Optional.of(first);
            return this;
        }

        public Builder occurredTo(LocalDate last) {
            occurredTo = Optional.of(last);
            return this;
        }

        public Builder known(Instant at) {
            known = Optional.of(at);
            return this;
        }

        public Builder run(long number) {
            run = OptionalLong.of(number);
            return this;
        }

        public Builder reviewed(boolean yes) {
            reviewed = Optional.of(yes);
            return this;
        }

        public StatementFilter build() {
            return new StatementFilter(
                    kinds,
                    relations,
                    modalities,
                    place,
                    actor,
                    voice,
                    publisher,
                    report,
                    saidFrom,
                    saidTo,
                    occurredFrom,
                    occurredTo,
                    known,
                    run,
                    reviewed);
        }
    }
}
