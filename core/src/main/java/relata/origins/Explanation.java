package relata.origins;

import java.util.List;
import java.util.stream.Stream;
import relata.reading.Report;

/**
 * Why two reports are taken to have an origin in common, or are not.
 *
 * @param earlier the one that was published first; where that cannot be told, the one that is always named first
 * @param later the other one
 * @param comparison of the earlier report with the later
 */
public record Explanation(Report earlier, Report later, Kinship kinship, Comparison comparison) {

    /** Characters of a passage that fingerprints surely find, spaces included. */
    private static final int LEAST_PASSAGE = Fingerprint.SURELY_FOUND * 6 / 5;

    /** @param copies among these two and others */
    public static Explanation of(Copies copies, Report one, Report other) {
        List<Report> ordered = Stream.of(one, other)
                .sorted((a, b) -> Fingerprinted.BY_PUBLICATION.compare(Fingerprinted.of(a), Fingerprinted.of(b)))
                .toList();
        Report earlier = ordered.get(0);
        Report later = ordered.get(1);
        Comparison comparison = Comparison.of(earlier, later);
        return new Explanation(earlier, later, kinship(copies, earlier, later, comparison), comparison);
    }

    private static Kinship kinship(Copies copies, Report earlier, Report later, Comparison comparison) {
        boolean ofOneText = copies.cluster(earlier.digest())
                .filter(cluster -> cluster.has(later.digest()))
                .isPresent();
        if (ofOneText) {
            return Kinship.COPIES;
        }
        boolean hasPassage =
                comparison.passages().stream().anyMatch(shared -> shared.one().length() >= LEAST_PASSAGE);
        return hasPassage ? Kinship.PASSAGE : comparison.quotations().isEmpty() ? Kinship.NONE : Kinship.QUOTATION;
    }
}
