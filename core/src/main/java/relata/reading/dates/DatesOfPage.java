package relata.reading.dates;

import java.util.List;
import java.util.Optional;

/**
 * When a page was published and changed.
 *
 * @param published first publication; where a page dates only its last change, that, and the reason says so
 * @param modified the last change, where the page dates one apart from publication
 * @param refused dates that the page states and that cannot be: before there was anything to date, or still to come; one line each
 */
public record DatesOfPage(Optional<PageTime> published, Optional<PageTime> modified, List<String> refused) {

    /** Of a page that tells nothing. */
    public static final DatesOfPage NONE = new DatesOfPage(Optional.empty(), Optional.empty(), List.of());

    public DatesOfPage {
        refused = List.copyOf(refused);
    }
}
