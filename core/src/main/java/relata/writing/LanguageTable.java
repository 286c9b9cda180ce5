package relata.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.lexicon.Entry;

/**
 * The languages of {@code lexicon/languages.yaml}, turned around: for each letter, sign and word the set of languages that
 * have it, as bits in the order of the file.
 */
final class LanguageTable {

    private static final int MOST = 63; // bits of a long that are set without a sign

    private final List<String> tags = new ArrayList<>();
    private final Map<Character, Long> letters = new HashMap<>();
    private final Map<Character, Long> foreign = new HashMap<>();
    private final Map<Character, Long> signs = new HashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<Character.UnicodeScript, Long> scripts = new HashMap<>();
    private final Map<Character.UnicodeScript, String> codes = new HashMap<>();
    private long scriptAlone;
    private long lettersByScript;

    LanguageTable(Entry file) {
        for (Entry language : file.allow(Set.of("languages")).itemsOf("languages")) {
            language.allow(Set.of("tag", "script", "letters", "foreign", "words", "signs"));
            if (tags.size() == MOST) {
                throw language.error("more languages than " + MOST);
            }
            long bit = 1L << tags.size();
            tags.add(language.get("tag").text());
            for (Character.UnicodeScript script : Scripts.of(language.get("script"))) {
                scripts.merge(script, bit, (a, b) -> a | b);
                codes.putIfAbsent(script, language.get("script").text());
            }
            language.find("letters").ifPresent(entry -> add(letters, entry.text(), bit));
            language.find("foreign").ifPresent(entry -> add(foreign, entry.text(), bit));
            language.find("signs").ifPresent(entry -> add(signs, entry.text(), bit));
            List<String> known = language.textsOf("words");
            known.forEach(word -> words.merge(word, bit, (a, b) -> a | b));
            if (known.isEmpty() && language.find("signs").isEmpty()) {
                scriptAlone |= bit;
            }
            if (language.find("letters").isEmpty()) {
                lettersByScript |= bit;
            }
        }
    }

    private static void add(Map<Character, Long> table, String listed, long bit) {
        for (char c : listed.toCharArray()) {
            table.merge(c, bit, (a, b) -> a | b);
        }
    }

    int size() {
        return tags.size();
    }

    String tag(int language) {
        return tags.get(language);
    }

    /** The languages that have a letter, which is to be a small one; those without a list of letters have all of their script. */
    long withLetter(char letter) {
        long byScript = scripts.getOrDefault(Character.UnicodeScript.of(letter), 0L) & lettersByScript;
        return letters.getOrDefault(letter, 0L) | byScript;
    }

    long withForeignLetter(char letter) {
        return foreign.getOrDefault(letter, 0L);
    }

    long withSign(char sign) {
        return signs.getOrDefault(sign, 0L);
    }

    long withWord(String word) {
        return words.getOrDefault(word, 0L);
    }

    /** ISO 15924 code of a script that a language of the list is written in. */
    Optional<String> code(Character.UnicodeScript script) {
        return Optional.ofNullable(codes.get(script));
    }

    long inScript(Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0L);
    }

    boolean isLatin(int language) {
        return (inScript(Character.UnicodeScript.LATIN) >> language & 1) != 0;
    }

    /** Whether nothing but its script tells this language from others. */
    boolean isToldByScript(int language) {
        return (scriptAlone >> language & 1) != 0;
    }
}
