package relata.inputs.documents;

import java.io.IOException;

/** More than the limits allow; the message is one line. */
public final class LimitExceeded extends IOException {

    private static final long serialVersionUID = 1L;

    public LimitExceeded(String message) {
        super(message);
    }
}
