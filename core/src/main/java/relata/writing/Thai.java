package relata.writing;

/** Where the signs of Thai may stand. Its encoding gives letters for nearly all bytes, so that order alone tells text from others'. */
final class Thai {

    private Thai() {}

    /** Whether a mark stands on no consonant, or a vowel that is written before its consonant stands before none. */
    static boolean isMisplaced(char before, char c, char after) {
        return isMark(c) && !isConsonant(before) && !isMark(before) || isLeading(c) && !isConsonant(after);
    }

    private static boolean isConsonant(char c) {
        return c >= '\u0E01' && c <= '\u0E2E';
    }

    private static boolean isMark(char c) {
        return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
    }

    private static boolean isLeading(char c) {
        return c >= '\u0E40' && c <= '\u0E44';
    }
}
