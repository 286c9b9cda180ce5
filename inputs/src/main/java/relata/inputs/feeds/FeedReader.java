package relata.inputs.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import relata.reading.dates.PageDates;
import relata.reading.dates.PageTime;

/**
 * Reads feeds: RSS 0.9 to 2.0, Atom 1.0, JSON Feed 1.1. Forgiving, since most feeds break some rule: with jsoup's reader of XML, which goes on
 * at a control character or a bare ampersand, fetches nothing and expands no entity. A feed that declares entities of its own is
 * refused: an honest one has no use for them. Safe for many threads.
 */
public final class FeedReader {

    /** So many items of one feed are read. */
    static final int MOST_ITEMS = 10_000;

    private static final int DEEPEST = 100;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:\u00EF\u00BB\u00BF)?+\\s*+(?:<\\?[^>]*+>\\s*+|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?+>\\s*+|<!--(?:(?!-->).)*+-->\\s*+)*+<(?:rss|feed|rdf:RDF|opml)[\\s>]",
            Pattern.DOTALL);

    private final PageDates dates = PageDates.shipped();

    /**
     * Reads a feed.
     *
     * @param address where it was found: what its links are relative to; empty where that is not known, then its own home counts
     * @param notAfter when it was fetched: later dates are refused
     */
    public Feed read(byte[] bytes, URI address, Instant notAfter) throws UnreadableFeed {
        return isJson(bytes)
                ? new JsonFeed(this, address, notAfter).read(bytes)
                : new XmlFeed(this, address, notAfter).read(xml(bytes));
    }

    /** Whether bytes look like a feed, or a list of feeds: XML by how it begins, JSON by the address of its version. */
    public static boolean isFeed(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(text).lookingAt() || isJson(head) && text.contains("https://jsonfeed.org/version/");
    }

    private static boolean isJson(byte[] bytes) {
        int i = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (i < bytes.length && Character.isWhitespace(bytes[i])) {
            i++;
        }
        return i < bytes.length && bytes[i] == '{';
    }

    /** The root of XML as it comes. */
    static Element xml(byte[] bytes) throws UnreadableFeed {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        if (plain.isBlank()) {
            throw new UnreadableFeed("is empty");
        }
        if (plain.contains("<!ENTITY")) {
            throw new UnreadableFeed("declares entities of its own, which are not read");
        }
        try {
            Document document = Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.xmlParser().setMaxDepth(DEEPEST));
            return Optional.ofNullable(document.firstElementChild()).orElseThrow(() -> new UnreadableFeed("is no XML"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFeed("is no XML that can be read", e);
        }
    }

    /** Plain text as HTML that shows the same, its paragraphs apart. */
    static String asHtml(String text) {
        return Stream.of(text.split("\\R\\s*+\\R"))
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** Where a feed's links count from: its address, else the home that it names. */
    static URI base(URI address, Optional<String> home) {
        return address.isAbsolute()
                ? address
                : home.flatMap(link -> absolute(address, link)).orElse(address);
    }

    Optional<PageTime> date(String element, Optional<String> value, Instant notAfter) {
        return value.flatMap(words -> dates.stated(element, words, notAfter));
    }

    /** Text without markup, on one line. */
    static Optional<String> plain(String html) {
        return Optional.of(Jsoup.parseBodyFragment(html).text().strip()).filter(text -> !text.isEmpty());
    }

    /** An address that can be asked for, made absolute, without the fragment that no server sees. */
    static Optional<URI> absolute(URI base, String link) {
        String plain = link.strip().replace(" ", "%20");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = base.resolve(plain.replaceFirst("#.*$", ""));
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return Optional.of(address).filter(uri -> scheme.equals("http") || scheme.equals("https"));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address; the item may still carry its text
        }
    }
}
