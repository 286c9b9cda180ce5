package relata.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The usual ways to put copies together, to hold the program's against. Each gives the number of a cluster for every text. */
final class Baselines {

    private Baselines() {}

    /** Texts that are the same to the letter. */
    static int[] same(List<String> texts) {
        Map<String, Integer> first = new HashMap<>();
        return IntStream.range(0, texts.size())
                .map(i -> first.computeIfAbsent(texts.get(i), any -> i))
                .toArray();
    }

    /**
     * MinHash over runs of words or letters, single linkage.
     *
     * @param pieces hashes of the runs of a text
     * @param least the least estimated Jaccard similarity of two texts that share a band; 0 for all of them
     * @param common the least share of neighbours that two texts have in common, 0 for any
     */
    static int[] minHash(List<Set<Integer>> pieces, int bands, int rows, double least, double common) {
        List<int[]> signatures =
                pieces.stream().map(set -> signature(set, bands * rows)).toList();
        Set<Long> pairs = new HashSet<>();
        for (int band = 0; band < bands; band++) {
            Map<List<Integer>, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < signatures.size(); i++) {
                int from = band * rows;
                List<Integer> key = Arrays.stream(signatures.get(i), from, from + rows)
                        .boxed()
                        .toList();
                List<Integer> bucket = buckets.computeIfAbsent(key, any -> new ArrayList<>());
                for (int other : bucket) {
                    pairs.add((long) other << Integer.SIZE | i);
                }
                bucket.add(i);
            }
        }
        List<Set<Integer>> near = new ArrayList<>();
        signatures.forEach(any -> near.add(new HashSet<>(Set.of(near.size()))));
        pairs.removeIf(pair -> alike(signatures.get(one(pair)), signatures.get(other(pair))) < least);
        pairs.forEach(pair -> {
            near.get(one(pair)).add(other(pair));
            near.get(other(pair)).add(one(pair));
        });
        int[] cluster = IntStream.range(0, pieces.size()).toArray();
        for (long pair : pairs) {
            long both = near.get(one(pair)).stream()
                    .filter(near.get(other(pair))::contains)
                    .count();
            long either = near.get(one(pair)).size() + near.get(other(pair)).size() - both;
            if (both >= common * either) {
                cluster[root(cluster, one(pair))] = root(cluster, other(pair));
            }
        }
        return IntStream.range(0, cluster.length).map(i -> root(cluster, i)).toArray();
    }

    static Set<Integer> words(String text, int inARow) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return runs(words.length - inARow + 1, from -> Arrays.hashCode(Arrays.copyOfRange(words, from, from + inARow)));
    }

    static Set<Integer> letters(String text, int inARow) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return runs(
                letters.length() - inARow + 1,
                from -> letters.substring(from, from + inARow).hashCode());
    }

    private static Set<Integer> runs(int number, ToIntFunction<Integer> hash) {
        Set<Integer> runs = new HashSet<>();
        for (int from = 0; from < number; from++) {
            runs.add(hash.applyAsInt(from));
        }
        return runs;
    }

    private static int[] signature(Set<Integer> pieces, int length) {
        long[] least = new long[length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int piece : pieces) {
            long state = piece * 0x9E3779B97F4A7C15L;
            for (int i = 0; i < length; i++) {
                state += 0x9E3779B97F4A7C15L;
                long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
                mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
                least[i] = Math.min(least[i], mixed ^ (mixed >>> 31));
            }
        }
        return Arrays.stream(least).mapToInt(Long::hashCode).toArray();
    }

    private static double alike(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] == other[i]).count() / (double) one.length;
    }

    private static int root(int[] cluster, int i) {
        return cluster[i] == i ? i : (cluster[i] = root(cluster, cluster[i]));
    }

    private static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int other(long pair) {
        return (int) pair;
    }
}
