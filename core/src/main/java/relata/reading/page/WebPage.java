package relata.reading.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import relata.text.Span;

/**
 * A web page as read: the text of its report, and what the page says about it.
 *
 * @param document the page as parsed, with the place of every node in the source
 * @param kind whether it is a page, or a part of one that is a report of its own
 * @param place where it stands in the source
 * @param text the headline, the paragraphs and what stands among them; a reader's comments, menus and what is not shown are left out
 * @param stretches what each part of the text is, in text order
 * @param links words of the text that lead elsewhere, in text order
 * @param map where each character of the text stands in the source
 * @param facts what the page says about its report
 * @param objection why the page holds no report ("a cookie wall"), where it holds none
 */
public record WebPage(
        Document document,
        Kind kind,
        Span place,
        String text,
        List<Stretch> stretches,
        List<Link> links,
        SourceMap map,
        PageFacts facts,
        Optional<String> objection) {

    public enum Kind {
        PAGE,
        /** An entry of a live blog: dated by the page where it shows no date itself. */
        ENTRY,
        /** A further article, of which the page around tells nothing. */
        ARTICLE
    }

    public WebPage {
        stretches = List.copyOf(stretches);
        links = List.copyOf(links);
    }

    /** The headline where it is shown on the page. */
    public Optional<String> headline() {
        return stretches.stream()
                .filter(stretch -> stretch.role() == Stretch.Role.TITLE)
                .map(stretch -> stretch.span().of(text))
                .findFirst();
    }

    /** What the page says of itself, apart from a text that is no report. */
    public WebPage withoutText() {
        return new WebPage(document, kind, place, "", List.of(), List.of(), SourceMap.EMPTY, facts, objection);
    }
}
