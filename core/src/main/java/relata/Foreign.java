package relata;

import java.util.Optional;
import java.util.stream.Collectors;
import relata.reading.Report;
import relata.writing.Languages;

/** Keeps reports unread whose language no rule knows. */
final class Foreign {

    private Foreign() {}

    /** Why a report cannot be read; empty where some of it can. */
    static Optional<String> objection(Report report) {
        return report.isForeign()
                ? Optional.of("written in "
                        + report.foreignLanguages().stream()
                                .map(Languages::name)
                                .collect(Collectors.joining(" and "))
                        + ", which cannot be read yet")
                : Optional.empty();
    }
}
