package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relata.voices.ChainSet.Link;
import relata.voices.ChainSet.Mark;

/**
 * Compares the chain found over one mark with the chain that is right. Links are paired in order, as many as can be; two links
 * agree where each names the head of the other: "Ida Roe, a nurse" and "Ida Roe", but not "the mayor's nurse" and "the mayor".
 * Links that name nobody are no part of the comparison; whether one is found is told apart.
 *
 * @param wanted the links that are right
 * @param found the voices found
 * @param pairs the links that agree
 * @param nobody whether somebody whom nothing names is found to speak ("it is claimed")
 */
record ChainScore(Mark mark, List<Link> wanted, List<Voice> found, List<Pair> pairs, boolean nobody) {

    record Pair(Link wanted, Voice found) {}

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that end the core of a name: "a spokesman | for the council". */
    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "for", "in", "at", "from", "by", "to", "on", "with", "near", "who", "which", "that", "arriving");

    static ChainScore of(Mark mark, Speech speech) {
        List<Voice> chain = speech.chainAt(mark.at());
        List<Voice> found = chain.stream().filter(voice -> !voice.isUnsaid()).toList();
        boolean nobody = chain.stream().anyMatch(Voice::isUnsaid);
        List<Link> named =
                mark.chain().stream().filter(link -> !link.who().isEmpty()).toList();
        List<Link> once = named.stream().filter(link -> !link.again()).toList();
        return Stream.of(named, once)
                .map(wanted -> new ChainScore(mark, wanted, found, pairs(wanted, found), nobody))
                .min(Comparator.comparingInt(ChainScore::wrong))
                .orElseThrow();
    }

    boolean exact() {
        return wrong() == 0;
    }

    /** Whether the chain that is right has a link that names nobody. */
    boolean wantsNobody() {
        return mark.chain().stream().anyMatch(link -> link.who().isEmpty());
    }

    private int wrong() {
        return wanted.size() + found.size() - 2 * pairs.size();
    }

    /** The longest common subsequence. */
    private static List<Pair> pairs(List<Link> wanted, List<Voice> found) {
        if (wanted.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        List<Link> outerWanted = wanted.subList(1, wanted.size());
        List<Voice> outerFound = found.subList(1, found.size());
        Stream<List<Pair>> ways = Stream.of(pairs(outerWanted, found), pairs(wanted, outerFound));
        if (same(wanted.get(0), found.get(0))) {
            List<Pair> both = new ArrayList<>(List.of(new Pair(wanted.get(0), found.get(0))));
            both.addAll(pairs(outerWanted, outerFound));
            ways = Stream.concat(Stream.of(both), ways);
        }
        return ways.reduce((a, b) -> b.size() > a.size() ? b : a).orElseThrow();
    }

    private static boolean same(Link wanted, Voice found) {
        List<String> foundWords = words(found.text());
        String foundHead = head(found.text());
        return wanted.who().stream()
                .anyMatch(who -> foundWords.contains(head(who)) && words(who).contains(foundHead));
    }

    /** The last word before a comma, a preposition or a relative clause. */
    static String head(String name) {
        List<String> words = words(name.split(",", 2)[0]);
        int end = IntStream.range(1, words.size())
                .filter(i -> AFTER_HEAD.contains(words.get(i)))
                .findFirst()
                .orElse(words.size());
        return end == 0 ? "" : words.get(end - 1);
    }

    static boolean shareAWord(String one, String other) {
        return words(one).stream().anyMatch(words(other)::contains);
    }

    private static List<String> words(String text) {
        return WORD.splitAsStream(ChainSet.flat(text).replaceAll("['’]s\\b", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** For reading: "wanted a < b, found b". */
    @Override
    public String toString() {
        return "wanted "
                + wanted.stream().map(link -> link.who().get(0)).collect(Collectors.joining(" < ", "[", "]"))
                + ", found "
                + found.stream().map(voice -> ChainSet.flat(voice.text())).collect(Collectors.joining(" < ", "[", "]"));
    }
}
