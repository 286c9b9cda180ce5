package relata.names.match;

import java.util.List;
import java.util.Locale;

/** What a mention may stand for. */
public final class Candidate {

    private final String id;
    private final Spelling mention;
    private final Spelling name;
    private final double score;
    private final NameMatcher matcher;

    Candidate(String id, Spelling mention, Spelling name, double score, NameMatcher matcher) {
        this.id = id;
        this.mention = mention;
        this.name = name;
        this.score = score;
        this.matcher = matcher;
    }

    /** As it was given to the index. */
    public String id() {
        return id;
    }

    /** The name that is most like the mention. */
    public String name() {
        return name.written();
    }

    /** From 0 to 1. */
    public double score() {
        return score;
    }

    /** See {@link Match#reasons()}; worked out when asked for. */
    public List<String> reasons() {
        return matcher.compare(mention, name).reasons();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s, %.3f)", id, name(), score);
    }
}
