package relata.inputs.archives;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A part of a mail that holds no others.
 *
 * @param type MIME type, in lower case
 * @param charset as labelled
 * @param file its name, where it is given as a file
 * @param disposition "attachment", "inline" or nothing
 * @param alternative which group of forms of one text it belongs to; negative where to none
 * @param bytes decoded
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record MailPart(
        String type,
        Optional<String> charset,
        Optional<String> file,
        String disposition,
        int alternative,
        byte[] bytes) {

    boolean isAttached() {
        return disposition.equals("attachment") || file.isPresent() || !type.startsWith("text/");
    }

    boolean isText() {
        return type.equals("text/plain") || type.equals("text/html");
    }

    boolean isBlank() {
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }
}
