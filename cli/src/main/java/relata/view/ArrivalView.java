package relata.view;

import relata.Reading;

/** What a watch prints: a line a report. */
public final class ArrivalView {

    private ArrivalView() {}

    /**
     * A report that was read.
     *
     * @param claims how many it has, repeats left out
     */
    public static String line(Reading reading, long claims) {
        return Printable.line(reading.report().title().orElse("(no headline)"))
                + "  " + (claims == 1 ? "1 claim" : claims + " claims")
                + "  " + Printable.line(reading.report().name());
    }

    /** What went wrong, on one line that a terminal can be shown. */
    public static String problem(String words) {
        return Printable.line(words);
    }
}
