package relata.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.reading.page.Credits;
import relata.reading.page.Link;
import relata.reading.page.Notices;
import relata.text.Span;

/** Finds what a report says about itself: whom it credits, and that it was changed. */
final class Acknowledgements {

    private final Report report;
    private final List<Link> links;
    private final List<Passage> passages;
    private final Map<String, Credit> credits = new LinkedHashMap<>();

    private Acknowledgements(Report report) {
        this.report = report;
        links = report.page().map(PageOrigin::links).orElse(List.of());
        passages = report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.FRAME || isParagraph(passage))
                .toList();
    }

    private static boolean isParagraph(Passage passage) {
        return passage.kind() == Passage.Kind.BODY || passage.kind() == Passage.Kind.FOREIGN;
    }

    /** In text order, each name once; those that only the by-line of the page names come last. */
    static List<Credit> credits(Report report) {
        return new Acknowledgements(report).credits();
    }

    static List<Notice> notices(Report report) {
        return new Acknowledgements(report).notices();
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Passage passage : passages) {
            Notices.shipped()
                    .kind(passage.span().of(report.text()))
                    .ifPresent(kind -> notices.add(new Notice(kind, passage.span())));
        }
        return notices;
    }

    private List<Credit> credits() {
        Credits words = Credits.shipped();
        List<Passage> paragraphs =
                passages.stream().filter(Acknowledgements::isParagraph).toList();
        int first = paragraphs.isEmpty() ? 0 : paragraphs.get(0).span().start();
        for (Passage passage : passages) {
            String text = passage.span().of(report.text());
            if (passage.span().start() <= first) { // a dateline is cut off from its paragraph
                add(passage.span(), words.atHead(text));
            }
            if (!paragraphs.isEmpty() && passage.equals(paragraphs.get(paragraphs.size() - 1))) {
                add(passage.span(), words.atEnd(text));
            }
            add(passage.span(), words.inLine(text));
        }
        report.page()
                .flatMap(PageOrigin::byline)
                .ifPresent(byline -> words.agencies(byline)
                        .forEach(name -> credits.putIfAbsent(
                                name.of(byline), new Credit(name.of(byline), Optional.empty(), Optional.empty()))));
        return List.copyOf(credits.values());
    }

    private void add(Span passage, List<Span> names) {
        for (Span name : names) {
            Span span = new Span(passage.start() + name.start(), passage.start() + name.end());
            String words = span.of(report.text());
            Optional<String> address = links.stream()
                    .filter(link -> link.span().start() < span.end()
                            && span.start() < link.span().end())
                    .map(Link::address)
                    .findFirst();
            credits.putIfAbsent(words, new Credit(words, Optional.of(span), address));
        }
    }
}
