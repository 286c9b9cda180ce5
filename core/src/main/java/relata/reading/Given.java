package relata.reading;

import java.util.Optional;

/**
 * What the person who hands in a report says about it. It wins over anything the report says itself.
 *
 * @param publisher who published it
 * @param published when it was published
 */
public record Given(Optional<String> publisher, Optional<Published> published) {

    public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());

    /**
     * What was said on a command line or in a form.
     *
     * @param published a date or time as {@code Published:} takes it
     * @throws IllegalArgumentException where that is no date; the message is one line
     */
    public static Given of(Optional<String> publisher, Optional<String> published) {
        return new Given(
                publisher,
                published.map(words -> StatedTime.read(words)
                        .map(time -> time.published(Published.Basis.GIVEN, "", Optional.empty()))
                        .orElseThrow(() -> new IllegalArgumentException("'" + words
                                + "' is no date; write 2016-12-07, 2016-12-07T20:00:00Z or 7 December 2016"))));
    }
}
