package relata.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits the reports, the newest first
 * @param hasMore whether there are more than were wanted
 * @param others spellings of the names that were searched for beside those that were asked for
 */
public record Found(List<Hit> hits, boolean hasMore, List<OtherSpelling> others) {

    public Found {
        hits = List.copyOf(hits);
        others = List.copyOf(others);
    }
}
