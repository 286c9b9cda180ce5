package relata.writing;

import java.util.Locale;
import java.util.Optional;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/**
 * Tells in which language a stretch of text is written, by its letters and its most frequent words ({@code lexicon/languages.yaml}),
 * and says nothing where that is not clear. Safe for many threads.
 */
public final class Languages {

    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LATIN_WORDS = 4; // names and small words of one language are small words of others
    private static final double LEAST_FAMILIAR = 0.1;
    private static final double LEAST_WRITTEN = 0.6;
    private static final double LEAD = 0.03;

    private final LanguageTable table;

    private Languages(LanguageTable table) {
        this.table = table;
    }

    /** With the languages that ship with Relata. */
    public static Languages shipped() {
        return Shipped.INSTANCE;
    }

    /** With a vocabulary in the form of {@code lexicon/languages.yaml}. */
    public static Languages of(Entry vocabulary) {
        return new Languages(new LanguageTable(vocabulary));
    }

    /**
     * BCP 47 tag of the language of a stretch; where only the script is sure and it is not Latin, a tag of that ("und-Cyrl");
     * nothing where it is too short, mixed, or in a language that is not known.
     */
    public Optional<String> of(CharSequence text) {
        Tally tally = Tally.of(table, text);
        if (tally.letters() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int best = -1;
        double first = 0;
        double second = 0;
        for (int language = 0; language < table.size(); language++) {
            double score = score(tally, language);
            if (score > first) {
                second = first;
                first = score;
                best = language;
            } else if (score > second) {
                second = score;
            }
        }
        return first > 0 && first - second >= LEAD ? Optional.of(table.tag(best)) : ofScript(tally);
    }

    private Optional<String> ofScript(Tally tally) {
        return tally.script(LEAST_WRITTEN)
                .filter(script -> script != Character.UnicodeScript.LATIN)
                .flatMap(table::code)
                .map(code -> "und-" + code);
    }

    /** What people call the language of a tag: "Arabic", "a language in Cyrillic script". */
    public static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
                ? "a language in " + locale.getDisplayScript(Locale.ENGLISH) + " script"
                : name;
    }

    /** 0 where a stretch cannot be of a language; else the more, the more of its words are frequent in it. */
    private double score(Tally tally, int language) {
        double written = tally.written(language);
        if (written < LEAST_WRITTEN) {
            return 0;
        }
        if (table.isToldByScript(language)) {
            return written;
        }
        int fewest = table.isLatin(language) ? FEWEST_LATIN_WORDS : FEWEST_WORDS;
        boolean enough = tally.distinct(language) >= fewest && tally.familiar(language) >= LEAST_FAMILIAR;
        return enough ? tally.familiar(language) - 0.5 * (1 - written) : 0;
    }

    /**
     * How much a stretch looks like text of any language: above 1 for running text of a known language, around 0 for a few names,
     * below 0 for what no language writes, such as bytes decoded wrongly.
     */
    public double plausibility(CharSequence text) {
        return Tally.of(table, text).plausibility();
    }

    private static final class Shipped {
        private static final Languages INSTANCE = of(Vocabulary.shipped("lexicon/languages.yaml"));
    }
}
