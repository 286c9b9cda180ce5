package relata.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.ByPlace;
import relata.picture.Leanings;
import relata.picture.Naming;
import relata.picture.Namings;
import relata.picture.Origin;
import relata.picture.Origins;
import relata.picture.Statement;
import relata.tolls.Tolls;

/** The record of each source: how what it said fared by later claims of others. {@code docs/record.md} has the rules. */
public final class SourceRecords {

    private static final Comparator<SourceRecord> ORDER = Comparator.comparingInt(SourceRecord::weight)
            .reversed()
            .thenComparing(SourceRecord::name)
            .thenComparing(SourceRecord::id);

    /** A report that names neither speaker nor publisher is nobody's record. */
    private static final String NOBODY = "report:";

    private SourceRecords() {}

    /**
     * Those that say most first. A pure function of the statements: their order does not matter.
     *
     * @param all of any kind; what a reviewer rejected does not count
     * @param copies among the reports of the statements
     * @param corrected digests of reports that bear a notice of correction
     * @param at the day for which it is asked; what was said later is left out
     */
    public static List<SourceRecord> of(
            Collection<Statement> all, Names names, Copies copies, Set<String> corrected, LocalDate at) {
        List<Statement> statements = all.stream()
                .filter(statement -> statement.review().counts())
                .filter(statement -> Forecasts.said(statement)
                        .filter(said -> !said.from().isAfter(at))
                        .isPresent())
                .toList();
        Independence independence = new Independence(names);
        Leanings leanings = new Leanings(names);
        ControlRecord control = new ControlRecord(independence, leanings);
        List<Statement> first = statements.stream()
                .filter(statement -> statement.claim().repeats().isEmpty())
                .toList();
        new ByPlace(first, names, copies, at, Instant.MAX).assertions().values().forEach(control::add);
        TollRecord tolls = new TollRecord(independence);
        tolls.add(Tolls.of(statements, names, copies, at));
        Map<String, List<Forecast>> forecasts =
                Forecasts.of(statements, names, copies, at, Forecasts.DEFAULT_DAYS).stream()
                        .collect(Collectors.groupingBy(
                                forecast -> forecast.origin().id()));
        Map<String, List<Naming>> labels = Namings.of(statements, names).stream()
                .filter(Naming::loaded)
                .collect(Collectors.groupingBy(Naming::speaker));
        Map<String, Integer> corrections = corrections(statements, corrected);
        Set<String> sources = new LinkedHashSet<>(control.origins());
        sources.addAll(tolls.origins());
        sources.addAll(forecasts.keySet());
        sources.addAll(corrections.keySet());
        sources.removeIf(id -> id.startsWith(NOBODY));
        Map<String, String> called = Origins.of(statements, names, copies).among(statements).stream()
                .collect(Collectors.toMap(Origin::id, Origin::name));
        return sources.stream()
                .map(id -> new SourceRecord(
                        id,
                        called.getOrDefault(id, names.nameOf(id)),
                        leanings.of(id),
                        control.of(id),
                        tolls.of(id),
                        ForecastScore.of(forecasts.getOrDefault(id, List.of())),
                        control.conceded(id),
                        control.revised(id),
                        corrections.getOrDefault(id, 0),
                        labels.getOrDefault(id, List.of())))
                .sorted(ORDER)
                .toList();
    }

    /** Of reports, by whoever published them. */
    private static Map<String, Integer> corrections(List<Statement> statements, Set<String> corrected) {
        Map<String, Integer> corrections = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Statement statement : statements) {
            if (corrected.contains(statement.report()) && seen.add(statement.report())) {
                statement.publisherId().ifPresent(id -> corrections.merge(id, 1, Integer::sum));
            }
        }
        return corrections;
    }
}
