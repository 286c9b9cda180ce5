package relata.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network that tells a parser's next step, as CoreNLP has trained it (Chen and Manning 2014): 48 features, one hidden layer with
 * cubes for its activation, a score for each step. CoreNLP computes the same sums; here what an absent feature adds is counted
 * once and for all, what a feature adds is kept where no thread waits for another, and the scores are first taken roughly, in
 * arithmetic that the processor does eight at a time, and again exactly where two are close.
 */
final class ParserNetwork {

    static final int WORDS = 18; // features
    static final int TAGS = 18;
    static final int LABELS = 12;
    private static final int FEATURES = WORDS + TAGS + LABELS;

    private static final String ABSENT = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final int MOST_KEPT = 20_000; // sums of 4 kB
    private static final float CLOSE = 0.01f; // rough scores differ from exact ones by less than a hundredth of it

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<String> labelNames; // the first is the root's
    private final int firstLabel; // behind that of none
    private final float[][] meanings; // of words, tags and labels
    private final float[][] toHidden; // for each feature as many rows as a meaning has numbers
    private final float[][] toScores; // a row for each step
    private final float[] toScoresByUnit; // the same, turned: the scores beside each other for each hidden unit
    private final int width;
    private final double[] nothing; // the hidden layer where every feature is absent
    private final int[] absence = new int[FEATURES]; // what a feature is where there is no such word
    private final float[][] absent; // what that adds
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger keptCount = new AtomicInteger();

    private ParserNetwork(ModelFile file) throws IOException {
        int wordCount = file.setting("dict");
        int tagCount = file.setting("pos");
        int labelCount = file.setting("label");
        int meaning = file.setting("embeddingSize");
        int hidden = file.setting("hiddenSize");
        if (file.setting("numTokens") != FEATURES) {
            throw new IOException("the parser's model has other features");
        }
        file.setting("preComputed");
        meanings = new float[wordCount + tagCount + labelCount][];
        readMeanings(file, words, wordCount, 0, meaning);
        readMeanings(file, tags, tagCount, wordCount, meaning);
        labelNames = readMeanings(file, labels, labelCount, wordCount + tagCount, meaning).stream()
                .filter(label -> !label.equals(ABSENT))
                .toList();
        firstLabel = labels.getOrDefault(labelNames.get(0), 0);
        toHidden = rows(file, FEATURES * meaning, hidden);
        float[] bias = file.numbers(hidden);
        int steps = 2 * (labelCount - 1) + 1;
        width = (steps + 7) / 8 * 8;
        toScoresByUnit = new float[hidden * width];
        toScores = new float[steps][hidden];
        for (int unit = 0; unit < hidden; unit++) {
            float[] scores = file.numbers(steps);
            System.arraycopy(scores, 0, toScoresByUnit, unit * width, steps);
            for (int step = 0; step < steps; step++) {
                toScores[step][unit] = scores[step];
            }
        }
        kept = new AtomicReferenceArray<>(meanings.length * FEATURES);
        absent = new float[FEATURES][];
        nothing = new double[hidden];
        add(nothing, bias);
        for (int feature = 0; feature < FEATURES; feature++) {
            absence[feature] =
                    (feature < WORDS ? words : feature < WORDS + TAGS ? tags : labels).getOrDefault(ABSENT, 0);
            absent[feature] = sum(feature, absence[feature]);
            add(nothing, absent[feature]);
        }
    }

    static ParserNetwork read(String model) throws IOException {
        try (ModelFile file = ModelFile.onClassPath(model)) {
            return new ParserNetwork(file);
        }
    }

    /** Returns their names. */
    private List<String> readMeanings(ModelFile file, Map<String, Integer> ids, int count, int first, int size)
            throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = file.entry();
            names.add(name);
            ids.put(name, first + i);
            meanings[first + i] = file.numbers(size);
        }
        return names;
    }

    private static float[][] rows(ModelFile file, int count, int length) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = file.numbers(length);
        }
        return rows;
    }

    int word(String text) {
        return known(words, text);
    }

    int tag(String tag) {
        return known(tags, tag);
    }

    private static int known(Map<String, Integer> ids, String name) {
        return ids.getOrDefault(name, ids.getOrDefault(UNKNOWN, 0));
    }

    /** The names of the relations; the first one is the root's. */
    List<String> labels() {
        return labelNames;
    }

    /** A relation as a feature. */
    int label(int number) {
        return firstLabel + number;
    }

    /** What a feature is where there is no such word. */
    int absence(int feature) {
        return absence[feature];
    }

    /**
     * The best step that is allowed. Steps to the left have the number of their label, those to the right follow them, and last comes
     * the shift. No step gives the root's label: that one is never a matter of choice.
     */
    int best(int[] features, boolean mayShift) {
        double[] hidden = hidden(features);
        float[] rough = rough(hidden);
        int perSide = labelNames.size();
        float highest = Float.NEGATIVE_INFINITY;
        for (int step = 0; step < toScores.length; step++) {
            if (isAllowed(step, perSide, mayShift)) {
                highest = Math.max(highest, rough[step]);
            }
        }
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < toScores.length; step++) {
            if (rough[step] >= highest - CLOSE && isAllowed(step, perSide, mayShift)) {
                double score = exact(hidden, toScores[step]);
                if (score > bestScore) {
                    best = step;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static boolean isAllowed(int step, int perSide, boolean mayShift) {
        return step == 2 * perSide ? mayShift : step % perSide != 0;
    }

    private double[] hidden(int[] features) {
        double[] hidden = nothing.clone();
        for (int feature = 0; feature < FEATURES; feature++) {
            int value = features[feature];
            if (value != absence[feature]) {
                add(hidden, beyondAbsence(feature, value));
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            double sum = hidden[unit];
            hidden[unit] = sum * sum * sum;
        }
        return hidden;
    }

    /** What a feature adds to each hidden unit, more than its absence would. */
    private float[] beyondAbsence(int feature, int value) {
        int place = value * FEATURES + feature;
        float[] sum = kept.get(place);
        if (sum != null) {
            return sum;
        }
        sum = sum(feature, value);
        float[] without = absent[feature];
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] -= without[unit];
        }
        if (keptCount.get() < MOST_KEPT) {
            keptCount.incrementAndGet();
            kept.set(place, sum);
        }
        return sum;
    }

    private float[] sum(int feature, int value) {
        float[] meaning = meanings[value];
        float[] sum = new float[toHidden[0].length];
        for (int i = 0; i < meaning.length; i++) {
            addTimes(sum, toHidden[feature * meaning.length + i], meaning[i]);
        }
        return sum;
    }

    // Plain loops of their own, so that the compiler makes vector instructions of them.

    private static void addTimes(float[] sum, float[] row, float times) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += row[unit] * times;
        }
    }

    private static void add(double[] sum, float[] row) {
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] += row[unit];
        }
    }

    private float[] rough(double[] hidden) {
        float[] scores = new float[width];
        for (int unit = 0; unit < hidden.length; unit += 4) {
            float a = (float) hidden[unit];
            float b = (float) hidden[unit + 1];
            float c = (float) hidden[unit + 2];
            float d = (float) hidden[unit + 3];
            addWeighted(scores, a, b, c, d, toScoresByUnit, unit * width);
        }
        return scores;
    }

    /** Four units at once: the scores are fetched and stored a quarter as often. */
    private static void addWeighted(float[] scores, float a, float b, float c, float d, float[] weights, int from) {
        int width = scores.length;
        for (int step = 0; step < width; step++) {
            scores[step] += a * weights[from + step]
                    + b * weights[from + width + step]
                    + c * weights[from + 2 * width + step]
                    + d * weights[from + 3 * width + step];
        }
    }

    private static double exact(double[] hidden, float[] weights) {
        double score = 0;
        for (int unit = 0; unit < hidden.length; unit++) {
            score += hidden[unit] * weights[unit];
        }
        return score;
    }
}
