package relata.inputs.fetch;

import java.util.Optional;

/**
 * What a server gave along with an answer, to be asked next time whether anything has changed since (RFC 9110, section 13).
 *
 * @param etag of {@code ETag}
 * @param lastModified of {@code Last-Modified}, to the letter
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
