package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relata.text.Span;

/**
 * Words that name a speaker, and what their form tells of whom they may name.
 *
 * @param words lower case, without articles, up to a preposition or a comma: what follows only describes
 * @param further the words that follow
 * @param proper whether the last of the words has a capital: "the Valley", and not "the Valley campaign"
 */
record Mention(Span span, List<String> words, List<String> further, Form form, boolean proper) {

    private static final Pattern BREAK = Pattern.compile("[,(–—]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N},’'.-]+");
    private static final Pattern ENDING = Pattern.compile("(['’]s?|\\.)$");
    private static final Pattern COMPOUND = Pattern.compile(".*-\\p{Ll}+");

    private static final List<String> SIBILANTS = List.of("ss", "sh", "ch", "x");

    enum Form {
        /** "he", "they". */
        PRONOUN,
        /** "Ida Roe", "the Valley Observatory", "the Norden news outlet". */
        NAME,
        /** "the monitor", "this agency". */
        DEFINITE,
        /** "a source", "officials", "several witnesses". */
        INDEFINITE
    }

    static Mention of(Span span, String text, SpeakerLexicon lexicon) {
        List<String> letters = letters(span.of(text));
        List<String> words = new ArrayList<>();
        List<String> further = new ArrayList<>();
        boolean ended = false;
        boolean proper = false;
        for (String letter : letters) {
            String word = ENDING.matcher(letter.toLowerCase(Locale.ROOT)).replaceAll("");
            ended |= !words.isEmpty() && (word.equals(",") || lexicon.endsPhrase(word));
            if (!lexicon.isArticle(word) && !word.equals(",")) {
                (ended ? further : words).add(word);
                proper = ended ? proper : Character.isUpperCase(letter.charAt(0));
            }
        }
        Form form = form(letters, words, opensSentence(span, text), lexicon);
        return new Mention(span, List.copyOf(words), List.copyOf(further), form, proper);
    }

    private static List<String> letters(String words) {
        return BETWEEN.splitAsStream(BREAK.matcher(words).replaceAll(" , "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The noun the words hang on, or the last part of a name. */
    String head() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static Form form(List<String> letters, List<String> words, boolean opens, SpeakerLexicon lexicon) {
        String first = letters.isEmpty() ? "" : letters.get(0).toLowerCase(Locale.ROOT);
        if (letters.size() == 1 && lexicon.isPronoun(first)) {
            return Form.PRONOUN;
        }
        String head = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean described = lexicon.isUnnamed(head) || lexicon.isUnnamed(singular(head));
        boolean named = !described && hasName(letters, opens, lexicon);
        return named ? Form.NAME : lexicon.isDefinite(first) ? Form.DEFINITE : Form.INDEFINITE;
    }

    /** Whether a capital stands there for another reason than the start of a sentence; "Norden-based" names no speaker. */
    private static boolean hasName(List<String> letters, boolean opens, SpeakerLexicon lexicon) {
        for (int i = 0; i < letters.size(); i++) {
            String word = letters.get(i);
            boolean capital = Character.isUpperCase(word.charAt(0))
                    && !COMPOUND.matcher(word).matches();
            String lower = word.toLowerCase(Locale.ROOT);
            boolean sure = i > 0 || !opens || letters.size() == 1 && !lexicon.isCommon(lower);
            if (capital && sure && !lexicon.isArticle(lower)) {
                return true;
            }
        }
        return false;
    }

    static String singular(String plural) {
        String word = plural.endsWith("ies") ? withoutLast(3, plural) + "y" : plural;
        if (word.endsWith("es") && SIBILANTS.stream().anyMatch(withoutLast(2, word)::endsWith)) {
            word = withoutLast(2, word);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? withoutLast(1, word) : word;
    }

    private static String withoutLast(int letters, String word) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean opensSentence(Span span, String text) {
        int i = span.start() - 1;
        while (i >= 0 && "\"'“”‘’«( \t".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:\n\r".indexOf(text.charAt(i)) >= 0;
    }
}
