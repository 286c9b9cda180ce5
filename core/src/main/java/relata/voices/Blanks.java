package relata.voices;

/** White space between words; the space of web pages that forbids a line break is one, whatever Java says. */
final class Blanks {

    private Blanks() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The end of the words before a place. */
    static int back(String text, int offset) {
        int at = offset;
        while (at > 0 && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the next words or marks begin. */
    static int on(String text, int offset) {
        int at = offset;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but marks and white space stands here. */
    static boolean wordless(String between) {
        return between.chars().noneMatch(Character::isLetterOrDigit);
    }
}
