package relata.tolls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that killed or wounded people, put together from what reports tell of place, day, means and victims.
 *
 * @param id stable for the same claims: that of the first of them
 * @param from first day on which it may have happened
 * @param to last such day
 * @param place identity of the narrowest place that is named
 * @param placeName how to call it
 * @param means what it was done with
 * @param words the words that most accounts of it share, the rarest first
 * @param reports how many reports tell of it
 * @param lines its tolls
 * @param notes what the tolls alone do not tell
 */
public record TollEvent(
        String id,
        LocalDate from,
        LocalDate to,
        Optional<String> place,
        Optional<String> placeName,
        List<String> means,
        List<String> words,
        int reports,
        List<TollLine> lines,
        List<String> notes) {

    public TollEvent {
        means = List.copyOf(means);
        words = List.copyOf(words);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
