package relata.ledger;

/**
 * What is searched for: in the texts and titles of reports, and so in the words, voices, places and actors of claims.
 *
 * @param words words that must all be there, in any order and any script, whatever their case and accents; {@code "words in a
 *     row"}, {@code beginning*}, {@code -not}
 * @param filter which claims; where any is asked for by more than report, publisher and time, reports are found only by words that
 *     such a claim rests on
 * @param exact whether names are to be found as they are written only, not in other spellings
 * @param most how many reports are wanted
 */
public record Search(String words, StatementFilter filter, boolean exact, int most) {

    /** @throws IllegalArgumentException where there is no word to look for, or too many */
    public Search {
        SearchWords.read(words);
        if (most < 1) {
            throw new IllegalArgumentException("at least one report must be wanted");
        }
    }
}
