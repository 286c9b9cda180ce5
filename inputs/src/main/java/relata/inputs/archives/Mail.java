package relata.inputs.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.util.MimeUtil;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Flaw;
import relata.reading.Envelope;
import relata.reading.Published;

/** A mail (RFC 5322, MIME) as the documents it holds: what it says, and what is attached to it. */
final class Mail {

    private static final Pattern SENDER =
            Pattern.compile("\\s*+\"?+([^\"<]*+)\"?+\\s*+(?:<([^>]*+)>)?+.*+", Pattern.DOTALL);
    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{2,9}+,\\s*+"); // some programs get it wrong
    private static final Pattern REMARK = Pattern.compile("\\s*+\\([^()]*+\\)\\s*+$");

    /** What may hold a report; pictures and signatures are passed over. */
    private static final Set<String> ATTACHED = Set.of(
            "application/pdf",
            "application/octet-stream",
            "application/zip",
            "application/x-zip-compressed",
            "application/gzip",
            "application/x-gzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd",
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/x-tar",
            "application/warc",
            "application/mbox",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "message/rfc822",
            "text/plain",
            "text/html");

    private Mail() {}

    /** What a mail holds, what it says first; where it cannot be read to its end, what was read, and why. */
    static List<Archive.Member> members(String name, byte[] bytes, DocumentLimits limits) {
        List<Archive.Member> members = new ArrayList<>();
        Map<String, String> head = new TreeMap<>();
        List<MailPart> parts = new ArrayList<>();
        try {
            MailParts.read(new ByteArrayInputStream(bytes), limits, head, parts);
        } catch (MimeException | IOException | RuntimeException e) {
            members.add(
                    new Archive.Ready(Flaw.remark(name, "a mail that cannot be read to its end: " + Damage.reason(e))));
        }
        Envelope fields = envelope(head);
        List<MailPart> said = said(parts);
        for (int i = 0; i < said.size(); i++) {
            String called = i == 0 ? name : Archive.named(name, "part " + (i + 1));
            members.add(new Archive.Raw(
                    called, said.get(i).bytes(), with(fields, said.get(i).charset())));
        }
        for (MailPart part : parts) {
            if (part.isAttached() && ATTACHED.contains(part.type())) {
                members.add(new Archive.Raw(
                        Archive.named(name, part.file().orElse("attached " + part.type())),
                        part.bytes(),
                        attached(fields)));
            }
        }
        if (members.isEmpty()) {
            members.add(new Archive.Ready(Flaw.of(name, "a mail without text")));
        }
        return members;
    }

    /** The texts of the mail itself: of several forms of one the plainest that says anything. */
    private static List<MailPart> said(List<MailPart> parts) {
        List<MailPart> said = new ArrayList<>();
        Map<Integer, Integer> chosen = new TreeMap<>();
        for (MailPart part : parts) {
            if (part.isAttached() || !part.isText() || part.isBlank()) {
                continue;
            }
            Integer rival = part.alternative() < 0 ? null : chosen.get(part.alternative());
            if (rival == null) {
                chosen.put(part.alternative(), said.size());
                said.add(part);
            } else if (part.type().equals("text/plain")
                    && !said.get(rival).type().equals("text/plain")) {
                said.set(rival, part);
            }
        }
        return said;
    }

    private static Envelope envelope(Map<String, String> head) {
        return Envelope.ofFields(
                Optional.ofNullable(head.get("subject")).map(Mail::plain).filter(words -> !words.isBlank()),
                Optional.ofNullable(head.get("from")).flatMap(Mail::sender),
                Optional.ofNullable(head.get("date"))
                        .map(words -> WEEKDAY.matcher(
                                        REMARK.matcher(words).replaceFirst("").strip())
                                .replaceFirst(""))
                        .flatMap(Published::stated));
    }

    private static Envelope with(Envelope fields, Optional<String> charset) {
        return new Envelope(
                fields.address(), fields.fetched(), charset, fields.title(), fields.publisher(), fields.published());
    }

    /** What is attached has a title of its own, and was published by its sender at the latest when the mail was sent: no more is known. */
    private static Envelope attached(Envelope fields) {
        return Envelope.ofFields(
                Optional.empty(),
                Optional.empty(),
                fields.published()
                        .map(sent -> new Published(
                                sent.from(),
                                sent.to(),
                                Published.Basis.INFERRED,
                                sent.words(),
                                Optional.empty(),
                                sent.offset())));
    }

    private static Optional<String> sender(String words) {
        Matcher sender = SENDER.matcher(plain(words));
        if (!sender.matches()) {
            return Optional.empty();
        }
        return Optional.of(sender.group(1).strip())
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(sender.group(2)))
                .filter(name -> !name.isBlank());
    }

    /** The words of a field: on one line, decoded (RFC 2047, 6532). */
    static String plain(String words) {
        String line = MimeUtil.unfold(words).strip();
        try {
            line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            // as it is
        }
        try {
            return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            return line;
        }
    }
}
