package relata.inputs.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import relata.reading.dates.PageTime;

/** RSS and Atom, told apart element by element rather than by version: feeds mix them. */
final class XmlFeed {

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    private final FeedReader reader;
    private final URI address;
    private final Instant notAfter;

    XmlFeed(FeedReader reader, URI address, Instant notAfter) {
        this.reader = reader;
        this.address = address;
        this.notAfter = notAfter;
    }

    Feed read(Element root) throws UnreadableFeed {
        if (!ROOTS.contains(local(root))) {
            throw new UnreadableFeed("is no feed: it begins with <" + root.normalName() + ">");
        }
        Element channel = children(root, "channel").findFirst().orElse(root);
        URI base = FeedReader.base(address, links(channel).findFirst());
        List<FeedItem> items = Stream.of(root, channel)
                .distinct()
                .flatMap(parent -> children(parent, "item", "entry"))
                .limit(FeedReader.MOST_ITEMS)
                .map(item -> item(item, base))
                .toList();
        return new Feed(value(channel, "title").flatMap(FeedReader::plain), items);
    }

    private FeedItem item(Element item, URI base) {
        Optional<PageTime> published =
                date(item, "pubdate", "published", "issued", "date", "created", "updated", "modified");
        // RSS has one element for either; what is longest there is the most that the feed has.
        Optional<String> whole = Stream.of("encoded", "content", "body")
                .flatMap(name -> content(item, name).stream())
                .findFirst();
        Optional<String> either = content(item, "description");
        Optional<String> summary = content(item, "summary");
        return new FeedItem(
                links(item)
                        .flatMap(link -> FeedReader.absolute(base, link).stream())
                        .findFirst(),
                value(item, "title").flatMap(FeedReader::plain),
                published,
                whole.or(() -> either).or(() -> summary),
                whole.or(() -> either).isPresent());
    }

    /** As HTML: text in which markup is escaped, or markup itself (Atom's XHTML, within a {@code div}). */
    private static Optional<String> content(Element item, String name) {
        return children(item, name)
                .filter(child -> !child.tagName().startsWith("media:"))
                .map(child -> switch (child.attr("type").toLowerCase(Locale.ROOT)) {
                    case "xhtml", "application/xhtml+xml" -> child.html();
                    case "text", "text/plain" -> FeedReader.asHtml(child.wholeText());
                    default -> child.children().isEmpty() ? child.wholeText() : child.html();
                })
                .filter(html -> FeedReader.plain(html).isPresent())
                .findFirst();
    }

    /** Of several links the one to the report itself; a permanent id where there is none. */
    private static Stream<String> links(Element item) {
        Stream<String> original = children(item, "origlink").map(Element::text);
        Stream<String> atom = children(item, "link")
                .filter(link -> link.hasAttr("href"))
                .filter(link ->
                        Set.of("", "alternate").contains(link.attr("rel").toLowerCase(Locale.ROOT)))
                .map(link -> link.attr("href"));
        Stream<String> rss = children(item, "link").map(Element::text);
        Stream<String> permanent = children(item, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::text)
                .filter(id -> id.strip().startsWith("http"));
        return Stream.of(original, atom, rss, permanent).flatMap(links -> links);
    }

    private Optional<PageTime> date(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> reader.date("feed item's " + name, value(item, name), notAfter).stream())
                .findFirst();
    }

    /** The text of the first child by one of these names. */
    private static Optional<String> value(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(parent, name))
                .filter(child -> !child.tagName().startsWith("media:"))
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Stream<Element> children(Element parent, String... names) {
        Set<String> wanted = Set.of(names);
        return parent.children().stream().filter(child -> wanted.contains(local(child)));
    }

    /** Its name without the prefix of a name space. */
    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
