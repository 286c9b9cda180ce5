package relata.inputs.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Unpacked;

/** Takes a mail apart, within limits. A mail within it stays whole. */
final class MailParts {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 1_000;
    private static final MimeConfig WITHIN = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(5_000)
            .build();

    private final MimeTokenStream tokens = new MimeTokenStream(WITHIN);
    private final DocumentLimits limits;
    private final Map<String, String> head;
    private final List<MailPart> parts;
    private final Map<String, Field> own = new TreeMap<>();
    private final Deque<Integer> groups = new ArrayDeque<>();
    private int group;

    private MailParts(DocumentLimits limits, Map<String, String> head, List<MailPart> parts) {
        this.limits = limits;
        this.head = head;
        this.parts = parts;
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /**
     * Reads a mail.
     *
     * @param head where its own fields go, by their names in lower case
     * @param parts where its parts go, those read before anything goes wrong included
     */
    static void read(InputStream mail, DocumentLimits limits, Map<String, String> head, List<MailPart> parts)
            throws IOException, MimeException {
        new MailParts(limits, head, parts).read(mail);
    }

    private void read(InputStream mail) throws IOException, MimeException {
        tokens.parse(mail);
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_START_HEADER) {
                own.clear();
            } else if (state == EntityState.T_FIELD) {
                field(tokens.getField());
            } else if (state == EntityState.T_START_MULTIPART) {
                enter(tokens.getBodyDescriptor());
            } else if (state == EntityState.T_END_MULTIPART) {
                groups.pop();
            } else if (state == EntityState.T_BODY) {
                body(tokens.getBodyDescriptor());
            }
        }
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        own.putIfAbsent(name, field);
        if (groups.isEmpty()) {
            head.putIfAbsent(name, field.getBody());
        }
    }

    private void enter(BodyDescriptor multipart) throws IOException {
        if (groups.size() >= DEEPEST) {
            throw new IOException("parts within parts, more than " + DEEPEST + " deep");
        }
        boolean forms = multipart.getMimeType().equalsIgnoreCase("multipart/alternative");
        // Forms of a text may be grouped again, such as a page with its pictures.
        int outer = groups.isEmpty() ? -1 : groups.peek();
        groups.push(forms ? group++ : outer);
    }

    private void body(BodyDescriptor part) throws IOException {
        if (parts.size() >= MOST_PARTS) {
            throw new IOException("more than " + MOST_PARTS + " parts");
        }
        Map<String, String> disposition = parameters("content-disposition");
        Map<String, String> type = parameters("content-type");
        Optional<String> file = Optional.ofNullable(disposition.get("filename"))
                .or(() -> Optional.ofNullable(disposition.get("filename*")))
                .or(() -> Optional.ofNullable(type.get("name")))
                .map(Mail::plain)
                .filter(name -> !name.isBlank());
        try (Unpacked in = Unpacked.within(tokens.getDecodedInputStream(), -1, limits)) {
            parts.add(new MailPart(
                    part.getMimeType().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(type.get("charset")),
                    file,
                    disposition.getOrDefault("", ""),
                    groups.isEmpty() ? -1 : groups.peek(),
                    in.readAllBytes()));
        }
    }

    /** The parameters of one of the part's own fields; its value itself by the empty name. */
    private Map<String, String> parameters(String name) {
        Map<String, String> parameters = new TreeMap<>();
        Field field = own.get(name);
        if (field != null) {
            RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(name, field.getBody()));
            parameters.put("", Optional.ofNullable(body.getValue()).orElse("").toLowerCase(Locale.ROOT));
            for (NameValuePair pair : body.getParams()) {
                if (pair.getName() != null && pair.getValue() != null) {
                    parameters.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
                }
            }
        }
        return parameters;
    }
}
