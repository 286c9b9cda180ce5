package relata.ledger;

import java.util.Locale;

/** What became of a claim since a moment. */
public sealed interface Amendment {

    /** The claim is among those that are asked for, and was not, or not so. */
    record Is(Kind kind, Recorded recorded) implements Amendment {}

    /**
     * The claim was among those that are asked for, and no longer is: a tombstone.
     *
     * @param claim its id
     * @param report digest of its report
     * @param reportName file name or address of the report
     */
    record Gone(String claim, String report, String reportName, Reason reason) implements Amendment {}

    /** How a claim that is there came to be. */
    enum Kind {
        ADDED,
        CHANGED;

        /** As it is exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a claim went. */
    enum Reason {
        /** A reviewer judged that its words do not say so. */
        REJECTED,
        /** A reviewer had added it, and that decision was withdrawn. */
        WITHDRAWN,
        /** The reading that stands now does not find it. */
        NOT_FOUND,
        /** It stands, and is no longer what is asked for: it was corrected, or is taken for something else. */
        ELSEWHERE;

        /** As it is exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
