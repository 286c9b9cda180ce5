package relata.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.ledger.StatementFilter;

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

    @Option(names = "--actor", paramLabel = "NAME", description = "Who did it.")
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

    StatementFilter.Builder builder() {
        StatementFilter.Builder filter = StatementFilter.builder()
                .kinds(set(Kind.class, kinds))
                .relations(set(Relation.class, relations))
                .modalities(set(Modality.class, modalities));
        place.ifPresent(filter::place);
        actor.ifPresent(filter::actor);
        voice.ifPresent(filter::voice);
        publisher.ifPresent(filter::publisher);
        report.ifPresent(filter::report);
        from.ifPresent(filter::occurredFrom);
        to.ifPresent(filter::occurredTo);
        return filter;
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> values) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }
}
