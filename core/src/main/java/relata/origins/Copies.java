package relata.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import relata.text.Span;

/**
 * Which of some reports are copies: as wholes ({@link #clusters()}) or in part ({@link #passages(String)}). A pure function of the
 * reports; told from their fingerprints alone. Safe for many threads.
 */
public final class Copies {

    /** Where nothing is known of the texts. */
    public static final Copies NONE = among(List.of());

    private final List<Fingerprinted> reports; // by publication
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Cluster> clusters;
    private final Map<String, Cluster> clusterOf = new HashMap<>();
    private final FirstUses uses;
    private final Map<String, List<CopiedPassage>> passages = new ConcurrentHashMap<>();

    /** @param clusters the numbers of the reports of each, ascending */
    private Copies(List<Fingerprinted> reports, Function<List<Fingerprint>, List<List<Integer>>> clusters) {
        this.reports = reports;
        for (int i = 0; i < reports.size(); i++) {
            numbers.put(reports.get(i).report(), i);
        }
        List<Fingerprint> texts =
                reports.stream().map(Fingerprinted::fingerprint).toList();
        this.clusters = clusters.apply(texts).stream()
                .map(cluster -> new Cluster(cluster.stream().map(reports::get).toList()))
                .toList();
        this.clusters.forEach(cluster -> cluster.reports().forEach(report -> clusterOf.put(report.report(), cluster)));
        uses = new FirstUses(texts);
    }

    /** @param reports each of them once, in any order */
    public static Copies among(Collection<Fingerprinted> reports) {
        return new Copies(byPublication(reports), texts -> Clustering.of(texts, Pairs.of(texts)));
    }

    /**
     * Where it was told before which of them are copies as wholes, among these and more.
     *
     * @param clusterOf by the digest of a report what its cluster is called; nothing of those that are in none
     */
    public static Copies among(Collection<Fingerprinted> reports, Map<String, String> clusterOf) {
        List<Fingerprinted> sorted = byPublication(reports);
        Map<String, List<Integer>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            int number = i;
            Optional.ofNullable(clusterOf.get(sorted.get(i).report()))
                    .ifPresent(cluster -> clusters.computeIfAbsent(cluster, any -> new ArrayList<>())
                            .add(number));
        }
        return new Copies(
                sorted,
                texts -> clusters.values().stream()
                        .filter(cluster -> cluster.size() > 1)
                        .toList());
    }

    private static List<Fingerprinted> byPublication(Collection<Fingerprinted> reports) {
        return reports.stream().sorted(Fingerprinted.BY_PUBLICATION).toList();
    }

    /** All of them, by publication. */
    public List<Fingerprinted> reports() {
        return reports;
    }

    /**
     * A report among them.
     *
     * @param report its digest
     */
    public Optional<Fingerprinted> report(String report) {
        return Optional.ofNullable(numbers.get(report)).map(reports::get);
    }

    /** Near-copies, by the publication of the first of each. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /**
     * The cluster that a report is in, where it is a copy or has copies.
     *
     * @param report its digest
     */
    public Optional<Cluster> cluster(String report) {
        return Optional.ofNullable(clusterOf.get(report));
    }

    /**
     * The passages of a report that stood in another report before, in text order. If the report is a copy as a whole, most of it is such
     * a passage.
     *
     * @param report its digest
     */
    public List<CopiedPassage> passages(String report) {
        return passages.computeIfAbsent(
                report,
                digest -> Optional.ofNullable(numbers.get(digest)).map(uses::parts).orElse(List.of()).stream()
                        .map(part -> new CopiedPassage(part.span(), reports.get(part.first())))
                        .toList());
    }

    /**
     * The passage that at least half of a sentence stands in.
     *
     * @param report digest of the report that the sentence is in
     */
    public Optional<CopiedPassage> passage(String report, Span sentence) {
        return passages(report).stream()
                .filter(passage -> 2 * shared(passage.span(), sentence) >= sentence.length())
                .findFirst();
    }

    /**
     * The other reports that a report may have an origin in common with, by publication: its copies, those that it has passages of, and
     * those that have passages of it.
     *
     * @param report its digest
     */
    public List<Fingerprinted> relatives(String report) {
        return reports.stream()
                .filter(other -> !other.report().equals(report))
                .filter(other -> cluster(report)
                                .filter(cluster -> cluster.has(other.report()))
                                .isPresent()
                        || hasPassageOf(report, other.report())
                        || hasPassageOf(other.report(), report))
                .toList();
    }

    private boolean hasPassageOf(String report, String other) {
        return passages(report).stream()
                .anyMatch(passage -> passage.from().report().equals(other));
    }

    /**
     * The passages of a report that stood in reports which are no copies of it as wholes, in text order.
     *
     * @param report its digest
     */
    public List<CopiedPassage> passagesOfOthers(String report) {
        return passages(report).stream()
                .filter(passage -> cluster(report)
                        .filter(cluster -> cluster.has(passage.from().report()))
                        .isEmpty())
                .toList();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
