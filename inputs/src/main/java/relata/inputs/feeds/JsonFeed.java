package relata.inputs.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.reading.dates.PageTime;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed, version 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final FeedReader reader;
    private final URI address;
    private final Instant notAfter;

    JsonFeed(FeedReader reader, URI address, Instant notAfter) {
        this.reader = reader;
        this.address = address;
        this.notAfter = notAfter;
    }

    Feed read(byte[] bytes) throws UnreadableFeed {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnreadableFeed("is no JSON that can be read", e);
        }
        if (!root.path("items").isArray()) {
            throw new UnreadableFeed("is JSON, but no feed: it has no items");
        }
        URI base = FeedReader.base(address, value(root, "feed_url", "home_page_url"));
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            if (items.size() < FeedReader.MOST_ITEMS) {
                items.add(item(item, base));
            }
        }
        return new Feed(value(root, "title").flatMap(FeedReader::plain), items);
    }

    private FeedItem item(JsonNode item, URI base) {
        Stream<String> permanent = value(item, "id").filter(id -> id.startsWith("http")).stream();
        Optional<PageTime> published = date(item, "date_published").or(() -> date(item, "date_modified"));
        Optional<URI> link = Stream.concat(value(item, "url", "external_url").stream(), permanent)
                .flatMap(value -> FeedReader.absolute(base, value).stream())
                .findFirst();
        Optional<String> whole =
                value(item, "content_html").or(() -> value(item, "content_text").map(FeedReader::asHtml));
        return new FeedItem(
                link,
                value(item, "title").flatMap(FeedReader::plain),
                published,
                whole.or(() -> value(item, "summary").map(FeedReader::asHtml)),
                whole.isPresent());
    }

    private Optional<PageTime> date(JsonNode item, String name) {
        return reader.date("feed item's " + name, value(item, name), notAfter);
    }

    private static Optional<String> value(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
