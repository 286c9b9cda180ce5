package relata.reading.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what the head of a page says about its report. */
final class PageFactsReader {

    /** "https://web.archive.org/web/20161207/http://example.org/": archives put the address they keep behind their own. */
    private static final Pattern KEPT = Pattern.compile("^https?://[^/]+/.*?(https?:/{1,2}[^/].*)$");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final int LONGEST_NAME = 100;

    private final PageWords words;

    PageFactsReader(PageWords words) {
        this.words = words;
    }

    PageFacts of(Document page, Optional<String> given) {
        Optional<String> address = given.or(() -> link(page, "link[rel=canonical]", "href"))
                .or(() -> meta(page, "og:url"))
                .map(PageFactsReader::withoutArchive);
        return new PageFacts(
                title(page),
                meta(page, "og:site_name")
                        .or(() -> meta(page, "application-name"))
                        .or(() -> meta(page, "dc.publisher"))
                        .filter(name -> !isArchive(name))
                        .or(() -> address.flatMap(PageFactsReader::domain).filter(name -> !isArchive(name))),
                byline(page),
                language(page),
                address.filter(
                        url -> domain(url).filter(name -> !isArchive(name)).isPresent()));
    }

    private static Optional<String> title(Document page) {
        return meta(page, "og:title").or(() -> meta(page, "twitter:title")).or(() -> clean(page.title()));
    }

    private static Optional<String> byline(Document page) {
        return meta(page, "author")
                .or(() -> text(page, "[itemprop=author] [itemprop=name]"))
                .or(() -> text(page, "[rel=author]"))
                .or(() -> text(page, "[itemprop=author]"))
                .filter(name -> name.length() <= LONGEST_NAME && !name.startsWith("http"));
    }

    private static Optional<String> language(Document page) {
        Element html = page.selectFirst("html");
        return Optional.ofNullable(html)
                .map(element -> element.attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> Optional.ofNullable(html).map(element -> element.attr("xml:lang")))
                .filter(tag -> !tag.isBlank())
                .or(() -> meta(page, "og:locale"))
                .or(() -> link(page, "meta[http-equiv=content-language]", "content"))
                .map(String::strip)
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag());
    }

    private static Optional<String> meta(Document page, String name) {
        return link(page, "meta[property=" + name + "],meta[name=" + name + "]", "content");
    }

    private static Optional<String> link(Document page, String query, String attribute) {
        return page.select(query).stream()
                .map(element -> element.attr(attribute))
                .flatMap(value -> clean(value).stream())
                .findFirst();
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).flatMap(element -> clean(element.text()));
    }

    private static Optional<String> clean(String value) {
        String line = value.replaceAll("[\\s\\u00A0]+", " ").strip();
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
