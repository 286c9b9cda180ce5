package relata.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Names of places as an Arabic gazetteer has them, made from syllables, and the same as another hand would spell them. */
final class MadeUpNames {

    private static final List<String> KINDS = List.of(
            "",
            "",
            "",
            "",
            "al-",
            "al-",
            "al-",
            "Tell ",
            "Jabal ",
            "Wadi ",
            "Deir ",
            "Bab al-",
            "Kafr ",
            "Khirbat ",
            "Umm ",
            "Ain ");
    private static final List<String> CONSONANTS = List.of(
            "b", "b", "t", "th", "j", "h", "h", "kh", "d", "d", "dh", "r", "r", "r", "z", "s", "s", "s", "sh", "gh",
            "f", "q", "k", "l", "l", "m", "m", "n", "n", "w", "y");
    private static final List<String> VOWELS = List.of("a", "a", "a", "i", "i", "u", "u", "ay", "aw", "aa", "ou", "ee");
    private static final List<String> ENDINGS = List.of("", "", "", "", "iyah", "an", "in", "un", "eh");

    private final Random random = new Random(20161207);

    List<String> names(int number) {
        return Stream.generate(this::name).limit(number).toList();
    }

    /** Another spelling of the same name. */
    static String respelt(String name) {
        return name.replace("al-", "el ")
                .replace("q", "k")
                .replace("ay", "ei")
                .replace("ee", "i")
                .replace("Jabal", "Jebel");
    }

    private String name() {
        String second = random.nextInt(3) == 0 ? " " + (random.nextBoolean() ? "al-" : "") + word() : "";
        return any(KINDS) + word() + second;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(any(CONSONANTS)).append(any(VOWELS));
            if (random.nextInt(5) < 2) {
                word.append(any(CONSONANTS));
            }
        }
        return word.append(any(ENDINGS)).toString();
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
