package relata.inputs.archives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Flaw;
import relata.inputs.documents.LimitExceeded;
import relata.reading.Envelope;
import relata.reading.Fetch;

/**
 * The pages, texts and documents of a web archive: answers of servers that gave something, files that were kept without one, and texts made from
 * them. Pictures, scripts, requests, notes and repeated visits are passed over.
 */
final class WarcArchive implements Archive {

    private static final Set<String> READ = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text");

    private static final Set<String> NO_LABEL = Set.of("", "application/octet-stream", "unknown/unknown");
    private static final Set<Integer> GIVEN = Set.of(200, 203);
    private static final int HEAD = 512;

    private final String name;
    private final WarcRecords records;
    private final DocumentLimits limits;
    private final Deque<Member> ahead = new ArrayDeque<>();
    private boolean any; // record has been found: till then what is wrong is held back

    WarcArchive(String name, Members members, Budget budget) {
        this.name = name;
        this.limits = budget.limits();
        records = new WarcRecords(members, limits, budget);
    }

    @Override
    public Optional<Member> next() throws IOException {
        while (!any || ahead.isEmpty()) {
            Optional<WarcRecords.Found> found = records.next();
            if (found.isEmpty()) {
                return any ? Optional.empty() : none();
            }
            take(found.get());
        }
        return Optional.of(ahead.removeFirst());
    }

    /** One flaw is enough where nothing is right. */
    private Optional<Member> none() {
        any = true;
        ahead.clear();
        return Optional.of(new Ready(Flaw.of(name, "not a WARC: there is no record in it")));
    }

    private void take(WarcRecords.Found record) {
        any |= record.header().isPresent();
        String called = record.header()
                .flatMap(WarcHeader::target)
                .map(target -> Archive.named(name, target))
                .orElse(name);
        Optional<Document> document = Optional.empty();
        Optional<String> fault = record.fault();
        try {
            document = document(record, called);
        } catch (LimitExceeded e) {
            fault = Optional.of(String.valueOf(e.getMessage()));
        }
        boolean lost = document.isEmpty();
        fault.ifPresent(reason -> {
            Flaw flaw = Flaw.at(called, record.offset(), reason);
            flaw = record.passedOver() > 0 ? flaw.passingOver(record.passedOver()) : flaw;
            ahead.add(new Ready(lost ? flaw : flaw.asRemark()));
        });
        document.ifPresent(read -> ahead.add(new Ready(read)));
    }

    private Optional<Document> document(WarcRecords.Found record, String called) throws LimitExceeded {
        if (record.header().isEmpty() || record.block().isEmpty()) {
            return Optional.empty();
        }
        WarcHeader header = record.header().get();
        HttpMessage message = message(header, record.block().get());
        String target = header.target().orElse("");
        if (!isRead(header, message, target)) {
            return Optional.empty();
        }
        return Optional.of(new Document(
                called,
                record.block().get().length,
                () -> message.body(limits),
                Envelope.fetched(target, header.date().map(at -> fetch(at, record)), message.charset())));
    }

    private Fetch fetch(Instant at, WarcRecords.Found record) {
        return new Fetch(at, Optional.of(new Fetch.Kept(name, record.offset())));
    }

    private static HttpMessage message(WarcHeader header, byte[] block) throws LimitExceeded {
        boolean http = header.type().equals("response") && startsWith(block, "HTTP/");
        return http ? HttpMessage.of(block) : HttpMessage.plain(block, header);
    }

    private static boolean isRead(WarcHeader header, HttpMessage message, String target) {
        if (header.type().equals("response") && message.status() != 0 && !GIVEN.contains(message.status())
                || target.startsWith("dns:")
                || target.endsWith("/robots.txt")
                || message.size() == 0) {
            return false;
        }
        String type = message.type();
        return READ.contains(type) || NO_LABEL.contains(type) && looksRead(message.head(HEAD));
    }

    private static boolean looksRead(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.startsWith("%pdf-") || text.contains("<html") || text.contains("<!doctype html");
    }

    private static boolean startsWith(byte[] bytes, String text) {
        return bytes.length >= text.length()
                && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
