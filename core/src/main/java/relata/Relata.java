package relata;

import java.util.Optional;
import relata.names.Profile;

/** Where a program begins: a reader that turns reports into claims. */
public final class Relata {

    private Relata() {}

    /** A reader that picks the profile that fits each report. */
    public static Reader reader() {
        return new ReportPipeline(Optional.empty());
    }

    /** A reader that takes every report to be about one conflict. */
    public static Reader reader(Profile profile) {
        return new ReportPipeline(Optional.of(profile));
    }
}
