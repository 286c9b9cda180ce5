package relata.review;

import java.util.Locale;
import java.util.Optional;
import relata.claims.Claim;
import relata.claims.Correction;

/** What is decided. Claims and reports are named by what outlives a new reading: a claim's id, the digest of a report. */
public sealed interface Act {

    /** Which of them it is. */
    Kind kind();

    /** All kinds of acts. */
    enum Kind {
        ACCEPT,
        REJECT,
        CORRECT,
        ADD,
        MERGE,
        SPLIT,
        WITHDRAW;

        /** As it is stored, printed and exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A decision about one claim. */
    sealed interface OnClaim extends Act {

        /** Id of the claim. */
        String claim();

        /** Digest of its report. */
        String report();
    }

    /** A decision about what stands for what. */
    sealed interface OnIdentity extends Act {

        /** The identity that mentions have without this decision. */
        String identity();

        /** The one that they are taken for. */
        String takenFor();
    }

    /** The claim's words say so. */
    record Accept(String claim, String report) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.ACCEPT;
        }
    }

    /** The claim's words do not say so. */
    record Reject(String claim, String report) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.REJECT;
        }
    }

    /** The claim's words say something else in some fields. */
    record Correct(String claim, String report, Correction correction) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.CORRECT;
        }
    }

    /** The report's words say something that was not found. Its voices are told by whichever reading of the report stands. */
    record Add(String report, Claim drafted) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.ADD;
        }

        @Override
        public String claim() {
            return drafted.id();
        }
    }

    /** Two identities are one: whatever stands for the one is taken for the other. */
    record Merge(String identity, String takenFor) implements OnIdentity {
        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /**
     * Mentions in one report stand for another than they were taken for.
     *
     * @param report digest of the report
     * @param claim those in this claim alone
     * @param words those in these words alone
     */
    record Split(String identity, String takenFor, String report, Optional<String> claim, Optional<String> words)
            implements OnIdentity {
        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        /** Whether it may speak of mentions in a claim. */
        boolean isIn(String otherReport, String otherClaim) {
            return report.equals(otherReport) && claim.map(otherClaim::equals).orElse(true);
        }

        boolean isOf(Optional<String> other, String inReport, String inClaim, String mention) {
            return other.filter(identity::equals).isPresent()
                    && isIn(inReport, inClaim)
                    && words.map(mention::equalsIgnoreCase).orElse(true);
        }
    }

    /** An earlier decision no longer stands. */
    record Withdraw(long decision) implements Act {
        @Override
        public Kind kind() {
            return Kind.WITHDRAW;
        }
    }
}
