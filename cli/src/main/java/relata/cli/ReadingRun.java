package relata.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import relata.ledger.Run;
import relata.names.Profile;

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

    private static Run chosen(Run run, String name) {
        if (Profiles.ships(name)) {
            return run.choosing(name);
        }
        Path file = Path.of(name);
        Profile profile = Profiles.named(name);
        Run chosen = with(run, "profile", file);
        for (Path places : profile.gazetteers()) {
            chosen = with(chosen, "places", places);
        }
        return chosen;
    }

    private static Run with(Run run, String what, Path file) {
        try {
            return run.with(what + " " + file.getFileName(), file);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read");
        }
    }
}
