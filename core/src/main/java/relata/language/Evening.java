package relata.language;

/** Evens out marks so that the parser meets what it was trained on. Every change keeps the length, so offsets hold. */
final class Evening {

    private Evening() {}

    static String out(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, even(out.charAt(i)));
        }
        return out.toString();
    }

    private static char even(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '‚', 'ʼ', 'ʻ', '´', '`' -> '\'';
            case '\u00A0',
                    '\u2007',
                    '\u202F',
                    '\u200B',
                    '\u200E',
                    '\u200F',
                    '\u202A',
                    '\u202B',
                    '\u202C',
                    '\u202E',
                    '\uFEFF',
                    '\u2028',
                    '\u2029',
                    '\u0000' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
