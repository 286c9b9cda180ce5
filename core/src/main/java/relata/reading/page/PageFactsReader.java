package relata.reading.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the head of a page says about its report. */
final class PageFactsReader {

    /** "https://web.archive.org/web/20161207/http://example.org/": archives put the address they keep behind their own. */
    private static final Pattern KEPT = Pattern.compile("^https?://[^/]+/.*?(https?:/{1,2}[^/].*)$");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST_NAME = 100;

    private final PageWords words;

    PageFactsReader(PageWords words) {
        this.words = words;
    }

    PageFacts of(Document page, Optional<String> given) {
        Map<String, String> fields = fields(page);
        LinkedData linked = new LinkedData(page);
        Optional<String> address = given.or(() -> field(fields, "canonical", "og:url"))
                .map(PageFactsReader::withoutArchive)
                .filter(url -> domain(url).filter(name -> !isArchive(name)).isPresent());
        return new PageFacts(
                field(fields, "og:title", "twitter:title")
                        .or(() -> linked.value("headline").flatMap(PageFactsReader::clean))
                        .or(() -> clean(page.title())),
                field(fields, "og:site_name")
                        .or(() -> linked.name("publisher").flatMap(PageFactsReader::clean))
                        .or(() -> field(fields, "application-name", "dc.publisher", "article:publisher"))
                        .filter(name -> !isArchive(name) && !name.startsWith("http"))
                        .or(() -> address.flatMap(PageFactsReader::domain)),
                field(fields, "author")
                        .or(() -> linked.name("author").flatMap(PageFactsReader::clean))
                        .or(() -> author(page))
                        .or(() -> field(fields, "article:author", "dc.creator", "dcterms.creator"))
                        .filter(name -> name.length() <= LONGEST_NAME && !name.startsWith("http")),
                language(page, fields),
                address);
    }

    /** Who wrote it, as an element of the page is marked. */
    static Optional<String> author(Document page) {
        return text(page, "[itemprop=author] [itemprop=name]")
                .or(() -> text(page, "[rel=author]"))
                .or(() -> text(page, "[itemprop=author]"))
                .filter(name -> name.length() <= LONGEST_NAME);
    }

    /** The fields of the head by their names in lower case, and the canonical address; the first that says something wins. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "http-equiv")) {
                String name = meta.attr(attribute);
                if (!name.isEmpty()) {
                    clean(meta.attr("content"))
                            .ifPresent(value -> fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
                }
            }
        }
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                clean(link.attr("href")).ifPresent(value -> fields.putIfAbsent("canonical", value));
            }
        }
        return fields;
    }

    private static Optional<String> field(Map<String, String> fields, String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .findFirst();
    }

    private static Optional<String> language(Document page, Map<String, String> fields) {
        return Optional.ofNullable(page.selectFirst("html")).stream()
                .flatMap(html -> Stream.of(html.attr("lang"), html.attr("xml:lang")))
                .flatMap(tag -> clean(tag).stream())
                .findFirst()
                .or(() -> field(fields, "og:locale", "content-language", "language"))
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag());
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).flatMap(element -> clean(element.text()));
    }

    private static Optional<String> clean(String value) {
        String line = SPACE.matcher(value).replaceAll(" ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.archives().stream().anyMatch(archive -> lower.equals(archive) || lower.endsWith("." + archive));
    }

    private static String withoutArchive(String address) {
        Matcher kept = KEPT.matcher(address);
        return kept.matches() ? kept.group(1).replaceFirst("^(https?:)/+", "$1//") : address;
    }

    private static Optional<String> domain(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile)\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
