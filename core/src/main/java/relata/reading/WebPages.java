package relata.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.reading.dates.PageDates;
import relata.reading.page.PageReader;
import relata.reading.page.Stretch;
import relata.reading.page.WebPage;

/** Makes a {@link Report} of the source of a web page. */
final class WebPages {

    private final PageReader reader;
    private final PageFrame frame;
    private final PublicationTime publication;

    WebPages(PageReader reader, PageFrame frame, PublicationTime publication) {
        this.reader = reader;
        this.frame = frame;
        this.publication = publication;
    }

    Report read(String digest, String name, String source, Given given, Envelope envelope) throws UnreadableReport {
        if (PageReader.isExcessive(source)) {
            throw new UnreadableReport("a web page larger than any report: of more than 32 MB or 500,000 tags");
        }
        WebPage page = reader.read(
                source, envelope.address().or(() -> Optional.of(name).filter(WebPages::isAddress)));
        if (page.objection().isPresent()) {
            throw new UnreadableReport("no report: " + page.objection().get());
        }
        List<Passage> passages = frame.withoutPhrases(
                page.text(), page.stretches().stream().map(WebPages::passage).toList());
        if (passages.stream().noneMatch(passage -> passage.kind() == Passage.Kind.BODY)) {
            throw new UnreadableReport("no report: a web page without the text of one");
        }
        Optional<String> title = page.headline().or(() -> page.facts().title()).or(envelope::title);
        Optional<Published> stated = PageDates.shipped()
                .in(page.document(), page.facts().address(), envelope.fetched().orElseGet(Instant::now))
                .published()
                .map(Published::of)
                .or(envelope::stated);
        PublicationTime.Found time =
                publication.of(page.text(), passages, title, given.published().or(() -> stated));
        return new Report(
                digest,
                name,
                page.text(),
                title,
                given.publisher().or(() -> page.facts().publisher()).or(envelope::publisher),
                envelope.address().or(() -> page.facts().address()),
                page.facts().language().or(() -> PassageLanguages.of(page.text(), passages)),
                time.published().or(envelope::inferred),
                PassageLanguages.told(
                        page.text(),
                        time.stamp()
                                .map(stamp -> PageFrame.cut(page.text(), passages, stamp))
                                .orElse(passages)),
                Optional.of(new PageOrigin(page.facts().byline(), page.map())),
                envelope.fetched());
    }

    /** What was fetched is named by its address. */
    private static boolean isAddress(String name) {
        return name.startsWith("https://") || name.startsWith("http://");
    }

    private static Passage passage(Stretch stretch) {
        Passage.Kind kind = switch (stretch.role()) {
            case TITLE -> Passage.Kind.TITLE;
            case BODY -> Passage.Kind.BODY;
            case CAPTION -> Passage.Kind.CAPTION;
            case PULL_QUOTE -> Passage.Kind.PULL_QUOTE;
            case FRAME -> Passage.Kind.FRAME;
        };
        return new Passage(stretch.span(), kind);
    }
}
