package relata.inputs.fetch;

import java.net.URI;

/** Why an address gave nothing. The message is one line and names the address. */
public final class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether asking again may help. */
    public enum Kind {
        /** Not asked: the address is of a kind, or lies where, nothing is fetched from, or its robots.txt says no. */
        REFUSED,
        /** Not there, and not expected back. */
        GONE,
        /** Did not answer as it should; may do so later. */
        FAILED
    }

    private final Kind kind;

    FetchFailed(Kind kind, URI address, String reason) {
        super(shown(address) + ": " + reason);
        this.kind = kind;
    }

    FetchFailed(Kind kind, URI address, String reason, Throwable cause) {
        super(shown(address) + ": " + reason, cause);
        this.kind = kind;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }

    /** Without a password. */
    private static String shown(URI address) {
        String text = address.toString();
        String user = address.getRawUserInfo();
        return user == null ? text : text.replace(user + "@", "");
    }
}
