package relata.reading;

import java.util.Locale;

/** What is left of a page without tags, scripts, styles and entities: enough to judge its letters by. One pass, whatever is left open. */
final class Untagged {

    private static final int LONGEST_ENTITY = 12;

    private Untagged() {}

    static String of(String page) {
        if (page.indexOf('<') < 0 && page.indexOf('&') < 0) {
            return page;
        }
        String lower = page.toLowerCase(Locale.ROOT);
        if (lower.length() != page.length()) {
            lower = page; // a letter that grows when small: offsets would differ
        }
        StringBuilder text = new StringBuilder(page.length());
        int i = 0;
        while (i < page.length()) {
            int end = page.charAt(i) == '<' ? endOfTag(lower, i) : page.charAt(i) == '&' ? endOfEntity(page, i) : i;
            if (end == i) {
                text.append(page.charAt(i++));
            } else {
                text.append(' ');
                i = end;
            }
        }
        return text.toString();
    }

    /** Past the tag that begins here, and past what a script or style holds; where none begins, here. */
    private static int endOfTag(String page, int i) {
        char next = i + 1 < page.length() ? page.charAt(i + 1) : ' ';
        if (!(next >= 'a' && next <= 'z' || next == '/' || next == '!' || next == '?')) {
            return i;
        }
        for (String raw : new String[] {"script", "style"}) {
            if (page.startsWith(raw, i + 1)) {
                int close = page.indexOf("</" + raw, i);
                return close < 0 ? page.length() : endOf(page, close);
            }
        }
        return endOf(page, i);
    }

    private static int endOf(String page, int i) {
        int close = page.indexOf('>', i);
        return close < 0 ? page.length() : close + 1;
    }

    private static int endOfEntity(String page, int i) {
        for (int end = i + 1; end < page.length() && end <= i + LONGEST_ENTITY; end++) {
            char c = page.charAt(end);
            if (c == ';') {
                return end + 1;
            }
            if (!(c == '#' || c < 0x80 && Character.isLetterOrDigit(c))) {
                return i;
            }
        }
        return i;
    }
}
