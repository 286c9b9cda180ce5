package relata.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is, from an address as psql and others write it. Source:
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS.
 *
 * @param shown the address without its password and parameters
 * @param jdbc the address as the driver wants it, without user and password
 */
record PostgresAddress(String shown, String jdbc, Optional<String> user, Optional<String> password) {

    @Override
    public String toString() {
        return shown;
    }

    /** @throws LedgerError where it is no such address; the message repeats nothing of it, since a password may stand in it */
    static PostgresAddress of(String written) {
        URI uri = parsed(written);
        String place = (uri.getHost() == null ? "" : uri.getHost())
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + (uri.getPath() == null ? "" : uri.getPath());
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw malformed();
        }
        @Nullable String query = uri.getRawQuery();
        @Nullable String person = uri.getRawUserInfo();
        int colon = person == null ? -1 : person.indexOf(':');
        Optional<String> user =
                Optional.ofNullable(person).map(both -> decoded(colon < 0 ? both : both.substring(0, colon)));
        Optional<String> password = colon < 0 ? Optional.empty() : Optional.of(decoded(person.substring(colon + 1)));
        return new PostgresAddress(
                "postgresql://" + user.map(name -> name + "@").orElse("") + place,
                "jdbc:postgresql://" + place + (query == null ? "" : "?" + query),
                user,
                password);
    }

    private static URI parsed(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static LedgerError malformed() {
        return new LedgerError("--ledger", "is no address like postgresql://USER@HOST:PORT/DATABASE");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
