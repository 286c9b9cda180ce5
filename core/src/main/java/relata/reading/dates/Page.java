package relata.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import relata.text.Span;

/** A page as the dates see it: its parts in order, its language, its own address. */
final class Page {

    private final Element body;
    private final List<Element> fields = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private Optional<Element> title = Optional.empty();
    private Optional<String> canonical = Optional.empty();
    private final Optional<String> address;

    Page(Document document, Optional<String> given) {
        body = document.body();
        document.forEachNode(this::note);
        address = given.or(() -> canonical).or(() -> field("og:url"));
        field("content-language").ifPresent(this::language);
        field("og:locale").ifPresent(this::language);
    }

    private void note(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "html" -> language(element.attr("lang"));
            case "meta" -> fields.add(element);
            case "script" -> scripts.add(element);
            case "link" -> {
                if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = Optional.of(element.attr("href").strip()).filter(value -> !value.isEmpty());
                }
            }
            case "h1" -> {
                if (title.isEmpty() && element.hasText()) {
                    title = Optional.of(element);
                }
            }
            default -> {}
        }
    }

    private void language(String tag) {
        String plain = tag.toLowerCase(Locale.ROOT).replace('_', '-').strip();
        if (!plain.isEmpty()) {
            languages.add(plain);
        }
    }

    /** The content of the first field of the head with this name. */
    private Optional<String> field(String name) {
        return fields.stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("http-equiv").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    Element body() {
        return body;
    }

    /** Every {@code meta}. */
    List<Element> fields() {
        return fields;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** Where it was published, as told or as it says itself. */
    Optional<String> address() {
        return address;
    }

    /** The first heading of the first order that says something. */
    Optional<Element> title() {
        return title;
    }

    /** Its language tags in lower case, the surest first: "en-us", "de". */
    List<String> languages() {
        return languages;
    }

    /** Where an attribute's value stands in the source. */
    static Optional<Span> source(Element element, String attribute) {
        return span(element.attributes().sourceRange(attribute).valueRange());
    }

    /** Where something stands in the source, where the page was parsed with positions. */
    static Optional<Span> span(Range range) {
        return range.isTracked() && range.endPos() >= range.startPos() && range.startPos() >= 0
                ? Optional.of(new Span(range.startPos(), range.endPos()))
                : Optional.empty();
    }

    /** "time.entry-date", "div#date". */
    static String shown(Element element) {
        String mark = element.className().isBlank()
                ? (element.id().isBlank() ? "" : "#" + element.id())
                : "." + element.className().strip().split("\\s+")[0];
        return element.normalName() + mark;
    }
}
