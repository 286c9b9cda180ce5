package relata.voices;

import java.time.LocalDate;
import relata.text.Span;

/**
 * When somebody said something.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param basis how the days are known
 * @param words where the words stand that tell them
 */
public record Said(LocalDate from, LocalDate to, Basis basis, Span words) {

    public enum Basis {
        /** The words name the day: "on 7 December 2016". */
        STATED,
        /** The words count from the day of publication: "on Wednesday", "yesterday". */
        COUNTED
    }
}
