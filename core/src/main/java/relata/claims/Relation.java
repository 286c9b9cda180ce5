package relata.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said to have happened or to hold. */
public enum Relation {
    TAKES(Kind.CONTROL),
    LOSES(Kind.CONTROL),
    HOLDS(Kind.CONTROL),
    CONTESTS(Kind.CONTROL),
    ADVANCES(Kind.CONTROL),
    BESIEGES(Kind.CONTROL),
    LEAVES(Kind.CONTROL),
    STRIKES(Kind.ATTACK),
    KILLED(Kind.CASUALTIES),
    WOUNDED(Kind.CASUALTIES),
    DISPLACED(Kind.CASUALTIES),
    DETAINED(Kind.CASUALTIES),
    SURRENDERED(Kind.CASUALTIES),
    TRAPPED(Kind.CASUALTIES),
    MISSING(Kind.CASUALTIES),
    SHARE(Kind.FIGURE),
    COUNT(Kind.FIGURE),
    AREA(Kind.FIGURE),
    PROPOSES(Kind.DIPLOMACY),
    ACCEPTS(Kind.DIPLOMACY),
    BACKS(Kind.DIPLOMACY),
    REJECTS(Kind.DIPLOMACY),
    WITHDRAWS(Kind.DIPLOMACY),
    VIOLATES(Kind.DIPLOMACY),
    MEETS(Kind.DIPLOMACY),
    ACCUSES(Kind.DIPLOMACY),
    THREATENS(Kind.DIPLOMACY);

    private final Kind kind;

    Relation(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The word used in exports and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
