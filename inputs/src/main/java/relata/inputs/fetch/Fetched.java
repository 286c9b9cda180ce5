package relata.inputs.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an address gave.
 *
 * @param address where it was found in the end, after redirects
 * @param body unpacked; nothing where it has not changed since the validators that were sent
 * @param mediaType as the server says it, without parameters, in lower case
 * @param validators for the next time
 * @param exchanges all requests and answers that led here, in order
 */
public record Fetched(
        URI address,
        Optional<byte[]> body,
        Optional<String> mediaType,
        Validators validators,
        List<Exchange> exchanges) {

    public Fetched {
        exchanges = List.copyOf(exchanges);
    }

    /** When it was asked for, at the address where it was found. */
    public Instant at() {
        return exchanges.get(exchanges.size() - 1).at();
    }
}
