package relata.writing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import relata.text.Span;

/**
 * A text with its letters folded for matching, and where each of its stretches stands in the text as it was: marks that are not seen (soft hyphens, marks of
 * direction, joiners, tatweel) left out, ligatures and presentation forms taken apart, letters of full width and decomposed
 * accents made plain, spaces of all kinds made blanks. Quotation marks keep their shapes, which tell where a quotation begins.
 */
public final class Folded {

    private static final int FEW = 16;

    private final String text;
    private int[] edits; // four numbers an edit: start and end in the original, start and end in the folded text
    private int count;

    private Folded(String original) {
        edits = new int[4 * FEW];
        StringBuilder folded = new StringBuilder(original.length());
        int i = 0;
        while (i < original.length()) {
            int end = i + Character.charCount(original.codePointAt(i));
            while (end < original.length() && isAccent(original.charAt(end))) {
                end++;
            }
            String as = fold(original, i, end);
            if (original.regionMatches(i, as, 0, as.length()) && as.length() == end - i) {
                folded.append(original, i, end);
            } else {
                edit(i, end, folded.length(), folded.length() + as.length());
                folded.append(as);
            }
            i = end;
        }
        text = folded.toString();
    }

    /** A text folded; nothing where there is nothing to fold, as in nearly all text. */
    public static Optional<Folded> of(String original) {
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c >= 0xA0 && (isAccent(c) || isFoldable(Character.codePointAt(original, i)))) {
                return Optional.of(new Folded(original));
            }
        }
        return Optional.empty();
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the original: the smallest stretch that holds it, without what was left out at its ends. */
    public Span toOriginal(Span folded) {
        int start = original(folded.start(), false);
        return folded.length() == 0 ? new Span(start, start) : new Span(start, original(folded.end() - 1, true));
    }

    /** What a stretch of the original became. */
    public Span toFolded(Span original) {
        int start = folded(original.start(), false);
        return new Span(start, Math.max(start, folded(original.end(), true)));
    }

    /** Where the character that stands here begins or ends in the original. */
    private int original(int at, boolean end) {
        int edit = last(at, 2);
        if (edit < 0) {
            return end ? at + 1 : at;
        }
        if (at < edits[edit + 3]) {
            return edits[edit + (end ? 1 : 0)];
        }
        return edits[edit + 1] + at - edits[edit + 3] + (end ? 1 : 0);
    }

    private int folded(int at, boolean end) {
        int edit = last(end ? at - 1 : at, 0);
        if (edit < 0) {
            return at;
        }
        return at < edits[edit + 1] ? edits[edit + (end ? 3 : 2)] : edits[edit + 3] + at - edits[edit + 1];
    }

    /** The last edit that begins here or before; -1 where there is none. */
    private int last(int at, int field) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits[4 * middle + field] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 4 * (low - 1);
    }

    private void edit(int... numbers) {
        if (4 * count == edits.length) {
            edits = Arrays.copyOf(edits, 2 * edits.length);
        }
        System.arraycopy(numbers, 0, edits, 4 * count, 4);
        count++;
    }

    private static String fold(String original, int start, int end) {
        int c = original.codePointAt(start);
        String base = isFoldable(c) ? plain(c) : new String(Character.toChars(c));
        int accents = start + Character.charCount(c);
        return accents == end
                ? base
                : Normalizer.normalize(base + original.substring(accents, end), Normalizer.Form.NFC);
    }

    private static String plain(int c) {
        if (isUnseen(c)) {
            return "";
        }
        if (isSpace(c)) {
            return " ";
        }
        return switch (c) {
            case 0x2010, 0x2011, 0x2212 -> "-";
            case 0x02BC, 0x2032, 0x201B -> "’";
            case 0x2033, 0x201F -> "\"";
            default -> Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFKC);
        };
    }

    private static boolean isFoldable(int c) {
        return isUnseen(c)
                || isSpace(c)
                || c >= 0xFB00 && c <= 0xFB06
                || c >= 0xFB50 && c <= 0xFDFF && Character.isLetter(c)
                || c >= 0xFE70 && c <= 0xFEFC
                || c >= 0xFF01 && c <= 0xFF5E
                || c >= 0x1D400 && c <= 0x1D7FF
                || c == 0x2010
                || c == 0x2011
                || c == 0x2212
                || c == 0x02BC
                || c == 0x2032
                || c == 0x2033
                || c == 0x201B
                || c == 0x201F;
    }

    private static boolean isUnseen(int c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x0640
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF;
    }

    private static boolean isSpace(int c) {
        return c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    private static boolean isAccent(char c) {
        return c >= 0x0300 && c <= 0x036F && c != 0x034F;
    }
}
