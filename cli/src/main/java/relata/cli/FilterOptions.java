package relata.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Profile.Role;
import relata.picture.Statement;

/** Which claims. Everything that is said must hold; of a list, one must. */
final class FilterOptions {

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Any of control, attack, casualties, figure, diplomacy; with commas between.")
    private List<Kind> kinds = List.of();

    @Option(
            names = "--relation",
            split = ",",
            paramLabel = "RELATION",
            description = "Any of takes, holds, loses, strikes, killed, share, proposes …")
    private List<Relation> relations = List.of();

    @Option(
            names = "--modality",
            split = ",",
            paramLabel = "MODALITY",
            description = "Any of asserted, hedged, forecast, conditional, intended, demanded, denied.")
    private List<Modality> modalities = List.of();

    @Option(names = "--place", paramLabel = "NAME", description = "Where: a name, or an id such as place:al-kallaseh.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Who did it: a name, an id, or a side; a body or side stands for all that belong to it.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--voice", paramLabel = "NAME", description = "Anyone in the chain of those who say it.")
    private Optional<String> voice = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the report.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--report", paramLabel = "NAME", description = "File name of the report, or how its digest begins.")
    private Optional<String> report = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Said to have happened on this day or later.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Said to have happened on this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private SaidOption said = new SaidOption();

    @Option(
            names = "--run",
            paramLabel = "NUMBER",
            description = "What this run found, whatever was read later (relata runs).")
    private Optional<Long> run = Optional.empty();

    @ArgGroup
    private Reviewed reviewed = new Reviewed();

    /** Whether reviewers have looked at them. */
    static final class Reviewed {

        @Option(names = "--reviewed", description = "Only claims that somebody reviewed.")
        private boolean yes;

        @Option(names = "--unreviewed", description = "Only claims that nobody reviewed.")
        private boolean no;
    }

    /**
     * The claims asked for, as the ledger knew them then. Whoever asks for a side or a body asks for all that belong to it: the
     * army's claims are the government's.
     */
    List<Statement> ask(Ledger ledger, Instant known, ProfileOption profile) {
        return ledger.statements(filter(known, profile));
    }

    /** What is asked for, as the ledger knew it then. */
    StatementFilter filter(Instant known, ProfileOption profile) {
        return builder(profile).known(known).build();
    }

    /** What is asked for, whatever the moment. */
    StatementFilter.Builder builder(ProfileOption profile) {
        StatementFilter.Builder filter = StatementFilter.builder()
                .kinds(set(Kind.class, kinds))
                .relations(set(Relation.class, relations))
                .modalities(set(Modality.class, modalities));
        place.ifPresent(words -> filter.place(words, profile.meantBy(Role.PLACE, words)));
        actor.ifPresent(words -> filter.actor(words, profile.meantBy(Role.ACTOR, words)));
        voice.ifPresent(words -> filter.voice(words, profile.meantBy(Role.VOICE, words)));
        publisher.ifPresent(words -> filter.publisher(words, profile.meantBy(Role.PUBLISHER, words)));
        report.ifPresent(filter::report);
        from.ifPresent(filter::occurredFrom);
        to.ifPresent(filter::occurredTo);
        said.narrow(filter);
        run.ifPresent(filter::run);
        if (reviewed.yes || reviewed.no) {
            filter.reviewed(reviewed.yes);
        }
        return filter;
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> values) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }
}
