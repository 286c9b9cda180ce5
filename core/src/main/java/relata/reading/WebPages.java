package relata.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import relata.reading.dates.DatesOfPage;
import relata.reading.dates.PageDates;
import relata.reading.page.PageFacts;
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
        DatesOfPage dates = PageDates.shipped()
                .in(page.document(), page.facts().address(), envelope.fetched().orElseGet(Instant::now));
        PageFacts facts = page.facts();
        PageOrigin origin =
                new PageOrigin(facts.byline(), dates.modified().map(Published::of), page.links(), page.map());
        List<Passage> passages = frame.withoutPhrases(
                page.text(), page.stretches().stream().map(WebPages::passage).toList());
        Optional<String> objection = page.objection();
        if (objection.isEmpty() && passages.stream().noneMatch(passage -> passage.kind() == Passage.Kind.BODY)) {
            objection = Optional.of("a web page without the text of one");
        }
        boolean none = objection.isPresent();
        String text = none ? "" : page.text();
        List<Passage> parts = none ? List.of() : passages;
        Optional<String> title = page.headline().or(facts::title).or(envelope::title);
        PublicationTime.Found time = publication.of(
                text,
                parts,
                title,
                given.published().or(() -> dates.published().map(Published::of)).or(envelope::stated));
        Report report = new Report(
                digest,
                name,
                text,
                title,
                given.publisher().or(facts::publisher).or(envelope::publisher),
                envelope.address().or(facts::address),
                facts.language().or(() -> PassageLanguages.of(text, parts)),
                time.published().or(envelope::inferred),
                PassageLanguages.told(
                        text,
                        time.stamp()
                                .map(stamp -> PageFrame.cut(text, parts, stamp))
                                .orElse(parts)),
                Optional.of(none ? origin.withoutText() : origin),
                envelope.fetched());
        if (objection.isPresent()) {
            throw new UnreadableReport("no report: " + objection.get(), report);
        }
        return report;
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
