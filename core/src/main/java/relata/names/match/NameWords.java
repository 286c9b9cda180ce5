package relata.names.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import relata.lexicon.Entry;

/** The words in names that are not the name itself: articles, kinds of things, words that keep two places of one name apart. */
final class NameWords {

    private static final int BITS = 64;

    private final Set<String> articles = new HashSet<>();
    private final Set<String> assimilated = new HashSet<>();
    private final List<String> prefixed = new ArrayList<>();
    private final List<String> unvowelled = new ArrayList<>();
    private final Set<String> particles = new HashSet<>();
    private final Map<String, String> readAs = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<String> kindNames = new ArrayList<>();
    private long slight;
    private long telling;
    private final Map<String, Integer> marks = new HashMap<>();
    private final List<String> markNames = new ArrayList<>();
    private final List<Long> opposites = new ArrayList<>();

    NameWords(Entry lexicon, Function<String, String> fold) {
        Entry given = lexicon.get("articles");
        given.allow(Set.of("whole", "assimilated", "prefixed", "unvowelled"));
        given.textsOf("whole").forEach(word -> articles.add(fold.apply(word)));
        given.textsOf("assimilated").forEach(word -> assimilated.add(fold.apply(word)));
        given.textsOf("prefixed").forEach(word -> prefixed.add(fold.apply(word)));
        given.textsOf("unvowelled").forEach(word -> unvowelled.add(fold.apply(word)));
        lexicon.textsOf("particles").forEach(word -> particles.add(fold.apply(word)));
        for (Entry entry : lexicon.itemsOf("read-as")) {
            entry.textsOf("words")
                    .forEach(
                            word -> readAs.put(fold.apply(word), entry.get("as").text()));
        }
        for (Entry entry : lexicon.itemsOf("kinds")) {
            entry.allow(Set.of("kind", "missing", "words"));
            switch (entry.get("missing").text()) {
                case "slight" -> slight |= 1L << kindNames.size();
                case "telling" -> telling |= 1L << kindNames.size();
                case "usual" -> {}
                default -> throw entry.get("missing").error("slight, usual or telling is wanted here");
            }
            learn(entry, entry.get("kind").text(), kinds, kindNames, fold);
        }
        for (Entry group : lexicon.itemsOf("kept-apart")) {
            long bits = 0;
            for (Entry entry : group.items()) {
                bits |= 1L << markNames.size();
                learn(entry, entry.get("is").text(), marks, markNames, fold);
            }
            opposites.add(bits);
        }
    }

    private static void learn(
            Entry entry, String name, Map<String, Integer> words, List<String> names, Function<String, String> fold) {
        if (names.size() == BITS) {
            throw entry.error("no more than " + BITS + " of these can be told apart");
        }
        for (Entry word : entry.get("words").items()) {
            Integer other = words.put(fold.apply(word.text()), names.size());
            if (other != null && other != names.size()) {
                throw word.error("'" + word.text() + "' says '" + names.get(other) + "' already");
            }
        }
        names.add(name);
    }

    /** Whether a word is an article before the next one. */
    boolean isArticle(String word, String next) {
        return articles.contains(word) || (assimilated.contains(word) && next.startsWith(word.substring(1)));
    }

    /** How many letters of a word are its article. */
    int articleWithin(String word) {
        for (String article : prefixed) {
            if (word.length() > article.length() + 1 && word.startsWith(article)) {
                return article.length();
            }
        }
        for (String article : unvowelled) {
            if (word.startsWith(article) && isUnvowelled(word, article.length())) {
                return article.length();
            }
        }
        return 0;
    }

    /** Letter by letter from Arabic, without an article. */
    boolean isUnvowelled(String word) {
        return isUnvowelled(word, 0);
    }

    /** Begins with two consonants and has no vowel but a: letter by letter from Arabic. */
    private static boolean isUnvowelled(String word, int from) {
        if (word.length() < from + 2 || word.charAt(from) == 'a' || word.charAt(from + 1) == 'a') {
            return false;
        }
        for (int i = from; i < word.length(); i++) {
            if ("eiou".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    void readAs(String word, String as) {
        readAs.put(word, as.toLowerCase(Locale.ROOT));
    }

    Optional<String> readAs(String word) {
        return Optional.ofNullable(readAs.get(word));
    }

    long kind(String word) {
        return bit(kinds, word);
    }

    long mark(String word) {
        return bit(marks, word);
    }

    private static long bit(Map<String, Integer> words, String word) {
        Integer number = words.get(word);
        return number == null ? 0 : 1L << number;
    }

    /** Of these kinds, those that say more than what office is meant. */
    long weighty(long given) {
        return given & ~slight;
    }

    /** Of these kinds, those that make another thing of a name (Idlib airport). */
    long telling(long given) {
        return given & telling;
    }

    /** Whether one says upper and the other lower. */
    boolean areOpposite(long one, long other) {
        for (long group : opposites) {
            long a = one & group;
            long b = other & group;
            if (a != 0 && b != 0 && a != b) {
                return true;
            }
        }
        return false;
    }

    String kindsOf(long bits) {
        return named(bits, kindNames);
    }

    String marksOf(long bits) {
        return named(bits, markNames);
    }

    private static String named(long bits, List<String> names) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((bits & (1L << i)) != 0) {
                found.add(names.get(i));
            }
        }
        return String.join(" and ", found);
    }
}
