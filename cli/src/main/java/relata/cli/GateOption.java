package relata.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import relata.Reader;
import relata.Reading;

/** Whether reports that are not about an armed conflict are read as well; tells of those that were not. */
final class GateOption {

    @Option(
            names = {"--read-all", "--no-gate"},
            description = "Read also reports that hardly have a word of armed conflict.")
    private boolean readAll;

    private final List<String> unread = new ArrayList<>();

    GateOption() {}

    Reader over(Reader reader) {
        return readAll ? reader : reader.gated();
    }

    /** Remembers a reading that is none. */
    void count(Reading reading) {
        reading.unread().ifPresent(why -> unread.add(reading.report().name() + ": not read for claims: " + why));
    }

    /** Says what was not read and why; each report by name only where there is one, or where many words are wanted. */
    void tell(RelataCommand relata) {
        if (unread.isEmpty()) {
            return;
        }
        if (unread.size() == 1 || relata.isVerbose()) {
            unread.forEach(relata.console()::note);
        }
        String reports = unread.size() == 1 ? "1 report was" : unread.size() + " reports were";
        relata.console()
                .note(reports + " not read for claims, since hardly a word tells of armed conflict;"
                        + " --read-all reads such as well");
    }
}
