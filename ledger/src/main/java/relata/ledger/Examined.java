package relata.ledger;

import java.util.List;
import java.util.Locale;

/**
 * One part of a ledger that was examined.
 *
 * @param part what
 * @param rows how many rows (for the file: tables and indexes) were looked at
 * @param findings one line for each thing that is wrong; none where all is sound
 */
public record Examined(Part part, long rows, List<String> findings) {

    /** What is examined, in this order. */
    public enum Part {
        /** The database's own test of its file and indexes. */
        FILE,
        /** Every row that another points at is there, and every report was read. */
        REFERENCES,
        /** Every text is the one that was stored, by its digest. */
        TEXTS,
        /** Every original is the one that was stored, and each text stands in it where its map says. */
        ORIGINALS,
        /** All words stand at their place, all offsets lie in their text; else claims are orphaned. */
        WORDS,
        /** At most one identity stands for the same words in the same role. */
        IDENTITIES,
        /** Times are times, none ends before it begins, and nothing was learned before what it follows. */
        TIMES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Examined {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
