package relata.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import relata.Reader;
import relata.Reading;
import relata.reading.Report;
import relata.writing.Languages;

/** Whether reports that are not about an armed conflict are read as well; tells of those that were not. */
final class GateOption {

    @Option(
            names = {"--read-all", "--no-gate"},
            description = "Read also reports that hardly have a word of armed conflict.")
    private boolean readAll;

    private final List<String> unread = new ArrayList<>();
    private final List<String> partly = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
    private int gated;

    GateOption() {}

    Reader over(Reader reader) {
        return readAll ? reader : reader.gated();
    }

    /** Remembers a reading that is none, and one that left out passages in other languages. */
    void count(Reading reading) {
        Report report = reading.report();
        List<String> foreign =
                report.foreignLanguages().stream().map(Languages::name).toList();
        languages.addAll(foreign);
        reading.unread().ifPresent(why -> unread.add(report.name() + ": not read for claims: " + why));
        gated += reading.unread().isPresent() && !report.isForeign() ? 1 : 0;
        if (!foreign.isEmpty() && reading.unread().isEmpty()) {
            partly.add(report.name() + ": passages not read, since they are in a language that cannot be read yet: "
                    + String.join(", ", foreign));
        }
    }

    /** Says what was not read and why; each report by name only where there is one, or where many words are wanted. */
    void tell(RelataCommand relata) {
        name(relata, unread);
        if (gated > 0) {
            relata.console()
                    .note(reports(gated) + " not read for claims, since hardly a word tells of armed conflict;"
                            + " --read-all reads such as well");
        }
        int foreign = unread.size() - gated;
        if (foreign > 1) {
            relata.console()
                    .note(reports(foreign) + " kept and not read, since no rule knows their languages: "
                            + String.join(", ", languages));
        }
        name(relata, partly);
        if (partly.size() > 1) {
            relata.console()
                    .note("passages of " + partly.size() + " reports were kept and not read: "
                            + String.join(", ", languages));
        }
    }

    private static void name(RelataCommand relata, List<String> notes) {
        if (notes.size() == 1 || relata.isVerbose()) {
            notes.forEach(relata.console()::note);
        }
    }

    private static String reports(int number) {
        return number == 1 ? "1 report was" : number + " reports were";
    }
}
