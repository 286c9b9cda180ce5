package relata.writing;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a stretch of text has of each language: letters in words that can be of it, words and signs that are frequent in it. */
final class Tally {

    /** What text of any language may hold beside letters and ASCII. */
    private static final String MARKS = "“”‘’„‚«»‹›–—…•·°§©®™€£¥¢№¿¡´¨¬¶¸ºª"
            + "\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2026\u2028\u2029\u3000\uFEFF"
            + "،؛؟ـ٪٫٬۔、。「」『』（）！？，．：；〜・ー“”《》〈〉【】―‐‑÷×±½¼¾";

    private static final double FOREIGN = 0.8; // what a letter of a foreign name counts for
    private static final String APART = "´¨¬¶¸¼½¾"; // beside no letter; the following between none
    private static final String IN_NO_WORD = "´¨¬¶¸ºª½¼¾÷×±§©®¿¡°¢£¥";

    private final LanguageTable table;
    private final int[] inLetters; // letters of words that are written with the letters of each language
    private final int[] foreign; // letters of words that are but for some letters of foreign names
    private final int[] known; // words and signs that are frequent in each language
    private final int[] distinct; // the same, each counted once
    private final Set<String> seen = new HashSet<>();
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    private int letters;
    private int words;
    private int oddities; // characters that text hardly has, and capitals behind small letters

    private Tally(LanguageTable table) {
        this.table = table;
        inLetters = new int[table.size()];
        foreign = new int[table.size()];
        known = new int[table.size()];
        distinct = new int[table.size()];
    }

    static Tally of(LanguageTable table, CharSequence text) {
        Tally tally = new Tally(table);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isLetter(c)) {
                tally.count(c, text, i);
                i++;
            } else if (c > 0x0DFF && Scripts.isBySign(UnicodeScript.of(c))) {
                tally.sign(c, text, i);
                i++;
            } else {
                int end = i + 1;
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                tally.word(text, i, end);
                i = end;
            }
        }
        return tally;
    }

    /** Marks that stand on letters are part of words. */
    private static boolean isLetter(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private void count(char c, CharSequence text, int i) {
        if (c < 0x80) {
            oddities += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
            return;
        }
        boolean pair = Character.isSurrogate(c)
                && (Character.isHighSurrogate(c)
                        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
        boolean behind = i > 0 && isLetter(text.charAt(i - 1));
        boolean before = i + 1 < text.length() && isLetter(text.charAt(i + 1));
        boolean torn = behind && before && IN_NO_WORD.indexOf(c) >= 0 || (behind || before) && APART.indexOf(c) >= 0;
        boolean usual = MARKS.indexOf(c) >= 0 && !torn;
        oddities += usual || pair || Character.isDigit(c) ? 0 : c == '\uFFFD' ? 2 : 1;
    }

    private void sign(char c, CharSequence text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        oddities += isHalfWidth(c) || Thai.isMisplaced(before, c, after) ? 1 : 0;
        letters++;
        words++;
        forEach(table.inScript(UnicodeScript.of(c)), inLetters, 1);
        familiar(String.valueOf(c), table.withSign(c));
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
    }

    /** Whether a mark stands here that stands in no word: what looks like words beside it may be pieces of one. */
    private static boolean isAmong(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) > 0x7F && isOdd(text.charAt(i));
    }

    private static boolean isOdd(char c) {
        return MARKS.indexOf(c) < 0 && !Character.isDigit(c) || IN_NO_WORD.indexOf(c) >= 0;
    }

    /** From Hebrew on, but for what is Latin and Greek again: no word has letters of both. */
    private static boolean isEastern(char c) {
        return c >= '\u0590' && !(c >= '\u1D00' && c <= '\u2120') && !(c >= '\uFB00' && c <= '\uFB06');
    }

    /** Katakana of half width: all but dead, and what other encodings' letters become in that of Japan. */
    private static boolean isHalfWidth(char c) {
        return c >= '\uFF61' && c <= '\uFF9F';
    }

    private void word(CharSequence text, int start, int end) {
        int length = end - start;
        long languages = -1L;
        long loosely = -1L;
        boolean small = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean capital = Character.isUpperCase(c);
            oddities += capital && small ? 1 : 0;
            small = !capital && Character.isLowerCase(c);
            char letter = capital ? Character.toLowerCase(c) : c;
            long with = table.withLetter(letter);
            oddities += i > start && isEastern(c) != isEastern(text.charAt(i - 1)) ? 1 : 0;
            boolean mark = with == 0 && Character.getType(c) == Character.NON_SPACING_MARK;
            languages &= mark ? -1L : with;
            loosely &= mark ? -1L : with | table.withForeignLetter(letter);
        }
        letters += length;
        words++;
        scripts.merge(UnicodeScript.of(text.charAt(start)), length, Integer::sum);
        forEach(languages & Long.MAX_VALUE, inLetters, length);
        forEach(loosely & ~languages & Long.MAX_VALUE, foreign, length);
        if (length <= 12 && !isAmong(text, start - 1) && !isAmong(text, end)) {
            String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
            familiar(word, table.withWord(word));
        }
    }

    private void familiar(String word, long languages) {
        if (languages != 0) {
            forEach(languages, known, 1);
            if (seen.add(word)) {
                forEach(languages, distinct, 1);
            }
        }
    }

    private static void forEach(long languages, int[] counts, int by) {
        for (long left = languages; left != 0; left &= left - 1) {
            int language = Long.numberOfTrailingZeros(left);
            if (language < counts.length) {
                counts[language] += by;
            }
        }
    }

    int letters() {
        return letters;
    }

    /** How many different words and signs are frequent in this language. */
    int distinct(int language) {
        return distinct[language];
    }

    /** The script that most of the letters are of; nothing where no script has so large a share of them. */
    Optional<UnicodeScript> script(double least) {
        return scripts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least * letters)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Share of the letters that stand in words which can be of this language. */
    double written(int language) {
        return letters == 0 ? 0 : (double) inLetters[language] / letters;
    }

    /** Share of the words that are frequent in this language. */
    double familiar(int language) {
        return words == 0 ? 0 : (double) known[language] / words;
    }

    /**
     * How much the stretch looks like text of the language that it looks most like: above 1 for text of a known language, below 0
     * for what no language writes.
     */
    double plausibility() {
        double best = IntStream.range(0, table.size())
                .mapToDouble(language -> {
                    int out = letters - inLetters[language] - foreign[language];
                    double share =
                            letters == 0 ? 0 : (inLetters[language] + FOREIGN * foreign[language] - 2 * out) / letters;
                    return share + 3 * familiar(language);
                })
                .max()
                .orElse(0);
        return best - 4.0 * oddities / Math.max(1, letters + oddities);
    }
}
