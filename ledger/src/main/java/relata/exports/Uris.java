package relata.exports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How linked data calls what is in a ledger, where nobody has an address for it. */
final class Uris {

    /** Namespace of the terms that no vocabulary has. */
    static final String TERMS = "urn:relata:terms#";

    private Uris() {}

    static String claim(String id) {
        return urn("claim", id);
    }

    static String report(String digest) {
        return urn("report", digest);
    }

    /** An actor, a place, a source, a kind of source. */
    static String identity(String id) {
        return urn("identity", id);
    }

    static String urn(String kind, String name) {
        return "urn:relata:" + kind + ":"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
