package relata.origins;

import java.util.List;

/**
 * Reports that are copies of one text, edited, cut or with something added.
 *
 * @param reports two or more, the one published first at the head; where several may have been, the one that is named first
 */
public record Cluster(List<Fingerprinted> reports) {

    public Cluster {
        reports = List.copyOf(reports);
    }

    /** The report that the others are taken to copy. */
    public Fingerprinted first() {
        return reports.get(0);
    }

    /** @param report its digest */
    public boolean has(String report) {
        return reports.stream().anyMatch(member -> member.report().equals(report));
    }
}
