package relata.names.match;

import java.util.Locale;

/** What a score comes to. Never a merger: two places may have one name, and one place two. */
public enum Decision {
    /** One name, as far as spelling tells. */
    SAME,
    /** Perhaps one name: worth a look, and sounds that part names (Dada, Da'da') may differ. */
    ALIKE,
    /** Two names. */
    DIFFERENT;

    /** As it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
