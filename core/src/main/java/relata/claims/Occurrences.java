package relata.claims;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Sentence;
import relata.reading.Report;

/** When something is said to have happened: the time its words name, else the day of publication and the one before. */
final class Occurrences {

    private static final Set<Modality> DATED = Set.of(Modality.ASSERTED, Modality.HEDGED, Modality.DENIED);

    private final Report report;

    Occurrences(Report report) {
        this.report = report;
    }

    Optional<Occurred> of(Sentence sentence, Clause clause, Modality modality) {
        if (report.published().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = report.published().get().from().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate to = report.published().get().to().atZone(ZoneOffset.UTC).toLocalDate();
        if (!DATED.contains(modality)) {
            return Optional.empty();
        }
        return Optional.of(new Occurred(from.minusDays(1), to, Occurred.Basis.INFERRED));
    }
}
