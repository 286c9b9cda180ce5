package relata.diplomacy;

/**
 * Why an act is taken to be about a proposal.
 *
 * @param because in words for users
 * @param doubtful whether it may as well be about another one
 */
public record Tie(Rule rule, String because, boolean doubtful) {

    /** The rules, the surest first. */
    public enum Rule {
        FIRST("it is the first that is told of it"),
        IN_SENTENCE("told in one sentence with it"),
        REFERS_BACK("its words refer back to it"),
        NAMED("both call it by the same number"),
        SAME_WORDS("both are told in the same rare words"),
        SAME_PROPOSER("the same side proposes the same within a week"),
        ADDRESSEE("it was addressed to whoever answers"),
        IN_REPORT("its report tells of no other on the subject before it"),
        SUBJECT("the same subject in the same days, nothing else");

        private final String because;

        Rule(String because) {
            this.because = because;
        }
    }

    static Tie by(Rule rule) {
        return new Tie(rule, rule.because, rule == Rule.SUBJECT || rule == Rule.IN_REPORT);
    }

    /** The same tie where another proposal would do as well. */
    Tie amongOthers(int others) {
        return new Tie(
                rule,
                because + "; " + (others == 1 ? "another proposal fits" : others + " others fit") + " as well",
                true);
    }
}
