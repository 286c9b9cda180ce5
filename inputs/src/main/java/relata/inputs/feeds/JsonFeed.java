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
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            if (items.size() == FeedReader.MOST_ITEMS) {
                break;
            }
            item(item).ifPresent(items::add);
        }
        return new Feed(value(root, "title").flatMap(FeedReader::plain), items);
    }

    private Optional<FeedItem> item(JsonNode item) {
        Optional<URI> link = Stream.of("url", "external_url", "id")
                .flatMap(name -> value(item, name).stream())
                .filter(value -> !value.equals(value(item, "id").orElse("")) || value.startsWith("http"))
                .flatMap(value -> FeedReader.absolute(address, value).stream())
                .findFirst();
        Optional<PageTime> updated = date(item, "date_modified");
        Optional<PageTime> published = date(item, "date_published").or(() -> updated);
        Optional<String> content = value(item, "content_html", "content_text", "summary");
        return value(item, "id")
                .or(() -> link.map(URI::toString))
                .filter(id -> link.isPresent() || content.isPresent())
                .map(id -> new FeedItem(id, link, value(item, "title"), published, updated, content));
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
