package relata.view;

import java.util.regex.Pattern;

/**
 * What a rendering is made for.
 *
 * @param width columns to fill
 * @param colour whether colours and weights show
 */
public record Screen(int width, boolean colour) {

    /** The width that everything must be readable in. */
    public static final int USUAL_WIDTH = 80;

    private static final int NARROWEST = 40;
    private static final String OFF = "\u001b[0m";
    private static final Pattern WORD = Pattern.compile("\\S+");

    public Screen {
        width = Math.max(NARROWEST, width);
    }

    /** A pipe or a file. */
    public static Screen plain() {
        return new Screen(USUAL_WIDTH, false);
    }

    /** Styles each word for itself, so that lines may be broken between them afterwards. */
    public String paint(Style style, String words) {
        return colour
                ? WORD.matcher(words)
                        .replaceAll(word -> java.util.regex.Matcher.quoteReplacement(style.on() + word.group() + OFF))
                : words;
    }
}
