package relata.server;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do; each may do what those before may. */
public enum Role {
    /** Ask. */
    READER,
    /** Decide on claims and identities as well. */
    REVIEWER,
    /** Add reports as well. */
    ADMINISTRATOR;

    /** As it stands in a file of tokens and in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> named(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    boolean may(Role least) {
        return compareTo(least) >= 0;
    }
}
