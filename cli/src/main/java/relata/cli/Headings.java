package relata.cli;

import relata.Reading;
import relata.reading.Report;
import relata.view.Screen;
import relata.view.Style;

/** The line over what was found in one report. */
final class Headings {

    private Headings() {}

    static String of(Reading reading, Screen screen) {
        return reading.unread()
                .map(why -> screen.paint(Style.STRONG, reading.report().name()) + ": not read for claims: " + why)
                .orElseGet(() -> of(reading.report(), "claim", reading.claims().size(), screen));
    }

    static String of(Report report, String what, int count, Screen screen) {
        String found = count == 0 ? "no " + what : count == 1 ? "1 " + what : count + " " + what + "s";
        return screen.paint(Style.STRONG, report.name()) + ": " + found;
    }
}
