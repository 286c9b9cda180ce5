package relata.inputs.feeds;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads lists of feeds (OPML), however deep they are nested. */
public final class Opml {

    private Opml() {}

    /** Whether bytes look like such a list. */
    public static boolean isOpml(byte[] bytes) {
        try {
            return FeedReader.xml(bytes).normalName().equals("opml");
        } catch (UnreadableFeed e) {
            return false;
        }
    }

    /** The addresses of the feeds, in the order of the list, each once. */
    public static List<URI> feeds(byte[] bytes) throws UnreadableFeed {
        Element root = FeedReader.xml(bytes);
        if (!root.normalName().equals("opml")) {
            throw new UnreadableFeed("is no OPML: it begins with <" + root.normalName() + ">");
        }
        URI nowhere = URI.create("");
        return root.getAllElements().stream()
                .filter(element -> element.normalName().equals("outline"))
                .map(Opml::address)
                .flatMap(address -> FeedReader.absolute(nowhere, address).stream())
                .distinct()
                .toList();
    }

    /** Programs differ in how they write {@code xmlUrl}. */
    private static String address(Element outline) {
        return outline.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).equals("xmlurl"))
                .map(attribute -> attribute.getValue())
                .findFirst()
                .orElse("");
    }
}
