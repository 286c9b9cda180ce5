package relata.names.match;

import java.util.List;

/**
 * How alike two names are.
 *
 * @param score from 0 to 1; from {@link NameMatcher#ALIKE} on they may be one name
 * @param decision what the score comes to
 * @param reasons what was taken to be alike and what parts them, most telling first; empty where they are written alike
 */
public record Match(double score, Decision decision, List<String> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }
}
