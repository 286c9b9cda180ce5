package relata.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.language.Lemmas;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Passage;
import relata.reading.Report;

/**
 * Tells from the letters alone whether a report may be about an armed conflict, by how thick the words of
 * {@code lexicon/gate.yaml} stand. Without it, an election is full of attacks, battles and strikes. Safe for many threads.
 */
public final class Gate {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Lemmas lemmas = Lemmas.shared();
    private final Map<String, Weight> weights = new HashMap<>();
    private final Set<String> firstOfTwo = new HashSet<>();
    private final double threshold;
    private final int tooShort;
    private final int stretch;
    private final double stretchThreshold;

    private Gate(Entry root) {
        root.allow(Set.of("threshold", "short", "stretch", "words", "shared"));
        threshold = root.get("threshold").number();
        tooShort = (int) root.get("short").number();
        stretch = (int) root.get("stretch").get("words").number();
        stretchThreshold = root.get("stretch").get("threshold").number();
        for (Entry group : root.get("words").items()) {
            double weight = group.allow(Set.of("weight", "of")).get("weight").number();
            group.get("of").texts().forEach(word -> put(word, new Weight(weight, 0)));
        }
        root.get("shared").texts().forEach(word -> put(word, new Weight(0, 1)));
    }

    private void put(String word, Weight weight) {
        weights.put(word, weight);
        int space = word.indexOf(' ');
        if (space > 0) {
            firstOfTwo.add(word.substring(0, space));
        }
    }

    /** With the vocabulary that ships. */
    public static Gate shipped() {
        return new Gate(Vocabulary.shipped("lexicon/gate.yaml"));
    }

    /** Why a report need not be read for claims; empty where it must be. */
    public Optional<String> objection(Report report) {
        List<Weight> found = new ArrayList<>();
        Weight all = Weight.NONE;
        for (Passage passage : report.body()) {
            int before = found.size();
            weigh(passage.span().of(report.text()), found);
            int times = passage.kind() == Passage.Kind.TITLE ? 2 : 1;
            for (Weight weight : found.subList(before, found.size())) {
                all = all.plus(weight, times);
            }
        }
        double score = all.in(found.size());
        if (found.size() < tooShort || score >= threshold || hasThickStretch(found)) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "%s of armed conflict (%.1f in a hundred, %.0f are wanted)",
                score == 0 ? "no word" : "hardly a word",
                score,
                threshold));
    }

    /** Adds the weight of each word; of two that count together the first bears it. */
    private void weigh(String text, List<Weight> into) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        for (int i = 0; i < words.size(); i++) {
            Weight pair = i + 1 < words.size() ? ofTwo(words.get(i), words.get(i + 1)) : Weight.NONE;
            if (pair == Weight.NONE) {
                into.add(heaviest("", lemmas.of(words.get(i))));
            } else {
                into.add(pair);
                into.add(Weight.NONE);
                i++;
            }
        }
    }

    private Weight ofTwo(String first, String second) {
        String before = first.toLowerCase(Locale.ROOT);
        return firstOfTwo.contains(before) ? heaviest(before + " ", lemmas.of(second)) : Weight.NONE;
    }

    private Weight heaviest(String before, Set<String> forms) {
        Weight heaviest = Weight.NONE;
        for (String form : forms) {
            Weight weight = weights.getOrDefault(before.isEmpty() ? form : before + form, Weight.NONE);
            heaviest = weight.own + weight.shared > heaviest.own + heaviest.shared ? weight : heaviest;
        }
        return heaviest;
    }

    private boolean hasThickStretch(List<Weight> found) {
        Weight within = Weight.NONE;
        for (int i = 0; i < found.size(); i++) {
            within = within.plus(found.get(i), 1);
            within = i < stretch ? within : within.plus(found.get(i - stretch), -1);
            if (within.in(stretch) >= stretchThreshold) {
                return true;
            }
        }
        return false;
    }

    /** The weight of words that tell of war, and of those that other news knows too; the latter cannot outweigh the former. */
    private record Weight(double own, double shared) {

        private static final Weight NONE = new Weight(0, 0);

        private Weight plus(Weight other, int times) {
            return new Weight(own + times * other.own, shared + times * other.shared);
        }

        /** For each hundred of so many words. */
        private double in(int words) {
            return words == 0 ? 0 : (own + Math.min(shared, own)) * 100 / words;
        }
    }
}
