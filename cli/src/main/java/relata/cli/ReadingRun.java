package relata.cli;

import java.io.IOException;
import java.util.Optional;
import relata.ledger.Run;

/** What reports are read by, as the ledger tells runs apart: the program, what ships with it, what the user chose or brought along. */
final class ReadingRun {

    private ReadingRun() {}

    /** @param profile as the user named it */
    static Run of(Optional<String> profile, Gazetteers gazetteers) {
        Run run = Run.shipped();
        if (profile.isPresent()) {
            run = chosen(run, profile.get());
        }
        if (gazetteers.imported().isPresent()) {
            // Each import is listed with its time: what is imported anew is another gazetteer.
            run = run.with("gazetteer", gazetteers.imported().get().imports().toString());
        }
        return run;
    }

    private static Run chosen(Run run, String profile) {
        try {
            return run.choosing(profile);
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }
}
