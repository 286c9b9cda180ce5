package relata.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on. Askers hand it back as it is, so what it holds may change. */
final class Cursor {

    private static final String FORM = "1:";

    private Cursor() {}

    static String after(int handedOut) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((FORM + handedOut).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws IllegalArgumentException where it is none of ours */
    static int read(String cursor) {
        String held = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        if (!held.matches(FORM + "\\d{1,9}")) {
            throw new IllegalArgumentException("it is not what an answer gave as 'next'");
        }
        return Integer.parseInt(held.substring(FORM.length()));
    }
}
