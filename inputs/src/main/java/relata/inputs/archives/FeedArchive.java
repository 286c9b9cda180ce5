package relata.inputs.archives;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import relata.inputs.documents.Document;
import relata.inputs.documents.Flaw;
import relata.inputs.documents.LimitExceeded;
import relata.inputs.feeds.Feed;
import relata.inputs.feeds.FeedItem;
import relata.inputs.feeds.FeedReader;
import relata.inputs.feeds.Opml;
import relata.inputs.feeds.UnreadableFeed;
import relata.reading.Envelope;
import relata.reading.Published;

/** What a feed that was kept as a file has of its reports itself. Nothing is fetched: what is left to fetch is said. */
final class FeedArchive implements Archive {

    private final String name;
    private final SeekableByteChannel file;
    private final Deque<Member> members = new ArrayDeque<>();

    FeedArchive(String name, SeekableByteChannel file, Budget budget) throws IOException {
        this.name = name;
        this.file = file;
        if (file.size() > budget.limits().bytes()) {
            throw new LimitExceeded("a feed of " + file.size() + " bytes, more than the limit of "
                    + budget.limits().bytes());
        }
        file.position(0);
        read(Channels.newInputStream(file).readAllBytes());
    }

    private void read(byte[] bytes) {
        if (Opml.isOpml(bytes)) {
            flaw(name, "a list of feeds (OPML), which holds no reports; relata watch fetches what it lists");
            return;
        }
        try {
            Feed feed = new FeedReader().read(bytes, URI.create(""), Instant.now());
            int summaries = 0;
            int number = 0;
            for (FeedItem item : feed.items()) {
                number++;
                String called =
                        Archive.named(name, item.address().map(URI::toString).orElse("item " + number));
                if (item.content().isEmpty()) {
                    flaw(called, "the feed has no more than a headline; its page is left to fetch");
                    continue;
                }
                summaries += item.isWhole() ? 0 : 1;
                members.add(new Ready(document(called, item, item.content().get(), feed.title())));
            }
            if (summaries > 0) {
                members.add(new Ready(Flaw.remark(
                        name,
                        "summaries are all it has of " + summaries + " of its " + number
                                + " items; their pages are left to fetch")));
            }
        } catch (UnreadableFeed e) {
            flaw(name, "a feed that " + e.getMessage());
        }
    }

    private void flaw(String called, String reason) {
        members.add(new Ready(Flaw.of(called, reason)));
    }

    /** The item as a page of its own, as whoever shows feeds would show it. */
    private static Document document(String called, FeedItem item, String content, Optional<String> publisher) {
        String title = Entities.escape(item.title().orElse(""));
        String page = "<!DOCTYPE html><html><head><title>" + title + "</title>"
                + publisher
                        .map(words -> "<meta property=\"og:site_name\" content=\"" + Entities.escape(words) + "\">")
                        .orElse("")
                + "</head><body><article><h1>" + title + "</h1>\n"
                + (content.contains("<p") ? content : "<p>" + content + "</p>")
                + "\n</article></body></html>";
        return Document.ofBytes(
                called,
                page.getBytes(StandardCharsets.UTF_8),
                new Envelope(
                        item.address().map(URI::toString),
                        Optional.empty(),
                        Optional.of("utf-8"),
                        item.title(),
                        publisher,
                        item.published().map(Published::of)));
    }

    @Override
    public Optional<Member> next() {
        return Optional.ofNullable(members.poll());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
