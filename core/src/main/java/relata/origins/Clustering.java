package relata.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts texts that are copies of each other together: agglomerative clustering by average linkage, the most alike first. Single linkage would
 * make one cluster of all that is tied by a text merged from two others.
 */
final class Clustering {

    /**
     * Shared letters to the geometric mean of both lengths (Ochiai's coefficient): half of a text, printed alone, has .7, a quarter .5, however
     * long the whole is. What two reporters write of one event hardly has .05.
     */
    static final double ALIKE = 0.25;

    /** So much of the shorter text is in the other one; a fifth of its words may be others, which leaves half of its shingles. */
    private static final double COPIED = 0.4;

    /** Letters of a sentence. Less may be names and phrases that everybody uses. */
    private static final int LEAST_SHARED = 80;

    /** Of larger clusters so many are compared, those published first, so that the work stays linear. */
    private static final int COMPARED = 16;

    private record Link(double likeness, int one, int other) {}

    private static final Comparator<Link> CLOSEST_FIRST = Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    private final List<Fingerprint> texts;
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();

    private Clustering(List<Fingerprint> texts) {
        this.texts = texts;
        this.clusterOf = IntStream.range(0, texts.size()).toArray();
        IntStream.range(0, texts.size()).forEach(i -> members.add(new ArrayList<>(List.of(i))));
    }

    /** Indices of the texts of each cluster of two or more, in ascending order. */
    static List<List<Integer>> of(List<Fingerprint> texts, long[] pairs) {
        Clustering clustering = new Clustering(texts);
        List<Link> links = new ArrayList<>();
        for (long pair : pairs) {
            Link link = clustering.link(Pairs.one(pair), Pairs.other(pair));
            if (areCopies(texts.get(link.one), texts.get(link.other), link.likeness)) {
                links.add(link);
            }
        }
        links.sort(CLOSEST_FIRST);
        links.forEach(clustering::join);
        return clustering.members.stream().filter(cluster -> cluster.size() > 1).toList();
    }

    /** Whether two texts may come into one cluster by themselves. */
    static boolean areCopies(Fingerprint one, Fingerprint other) {
        return areCopies(one, other, likeness(one, other));
    }

    private static boolean areCopies(Fingerprint one, Fingerprint other, double likeness) {
        return likeness >= ALIKE && Math.max(one.shareIn(other), other.shareIn(one)) >= COPIED;
    }

    private Link link(int one, int other) {
        return new Link(likeness(one, other), one, other);
    }

    private void join(Link link) {
        int one = clusterOf[link.one];
        int other = clusterOf[link.other];
        if (one != other && averageLikeness(members.get(one), members.get(other)) >= ALIKE) {
            int into = Math.min(one, other);
            List<Integer> moved = members.get(Math.max(one, other));
            moved.forEach(text -> clusterOf[text] = into);
            members.get(into).addAll(moved);
            members.get(into).sort(Comparator.naturalOrder());
            moved.clear();
        }
    }

    private double averageLikeness(List<Integer> one, List<Integer> other) {
        return one.stream()
                .limit(COMPARED)
                .flatMapToDouble(a -> other.stream().limit(COMPARED).mapToDouble(b -> likeness(a, b)))
                .average()
                .orElseThrow();
    }

    private double likeness(int one, int other) {
        return likeness(texts.get(one), texts.get(other));
    }

    private static double likeness(Fingerprint a, Fingerprint b) {
        double shared = a.shared(b);
        return shared < LEAST_SHARED ? 0 : shared / Math.sqrt((double) a.letters() * b.letters());
    }
}
