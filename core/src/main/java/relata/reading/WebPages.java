package relata.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.reading.dates.DatesOfPage;
import relata.reading.dates.PageDates;
import relata.reading.page.PageFacts;
import relata.reading.page.PageReader;
import relata.reading.page.SourceMap;
import relata.reading.page.Stretch;
import relata.reading.page.WebPage;

/** Makes a {@link Report} of the source of a web page. */
final class WebPages {

    private static final String NO_TEXT = "a web page without the text of one";

    private static final int SHORTEST_SENTENCE = 60; // characters
    private static final int SHORTEST_REPORT = 500;

    private final PageReader reader;
    private final PageFrame frame;
    private final PublicationTime publication;

    WebPages(PageReader reader, PageFrame frame, PublicationTime publication) {
        this.reader = reader;
        this.frame = frame;
        this.publication = publication;
    }

    /** What came with a page, and what is known of it. */
    private record Setting(
            String name,
            Original bytes,
            Encoding encoding,
            Given given,
            Envelope envelope,
            Optional<String> title,
            Instant now) {

        /** The page, with where this text stands in it. */
        Original original(SourceMap map) {
            return new Original(
                    bytes.digest(),
                    bytes.length(),
                    bytes.mediaType(),
                    bytes.bytes(),
                    Optional.of(new TextSource(encoding, map)));
        }
    }

    /** @return at least one report: of a page with several, a report each, the first under the page's name */
    List<Report> read(byte[] bytes, Decoded decoded, String name, Given given, Envelope envelope)
            throws UnreadableReport {
        String source = decoded.text();
        if (PageReader.isExcessive(source)) {
            throw new UnreadableReport("a web page larger than any report: of more than 32 MB or 500,000 tags");
        }
        List<WebPage> pages = reader.read(
                source, envelope.address().or(() -> Optional.of(name).filter(WebPages::isAddress)));
        WebPage page = pages.get(0);
        Original original = Original.of(bytes, Original.PAGE, Optional.empty());
        String digest = original.digest();
        Setting setting = new Setting(
                name,
                original,
                decoded.encoding(),
                given,
                envelope,
                page.facts().title(),
                envelope.fetched().map(Fetch::at).orElseGet(Instant::now));
        DatesOfPage dates = PageDates.shipped().in(page.document(), page.facts().address(), setting.now());
        Report first = report(digest, name, page, dates, setting);
        Optional<String> objection = objection(page, first);
        List<Report> reports = new ArrayList<>();
        if (objection.isEmpty() && (pages.size() == 1 || isIntroduction(page, first))) {
            reports.add(first);
        }
        for (WebPage part : pages.subList(1, pages.size())) {
            DatesOfPage around = part.kind() == WebPage.Kind.ENTRY ? dates : DatesOfPage.NONE;
            DatesOfPage own = PageDates.shipped().ofPart(part.document(), around, setting.now());
            String number = reports.isEmpty() ? "" : "#" + (reports.size() + 1);
            Report report = report(digest(part, source), name + number, part, own, setting);
            if (hasBody(report)) {
                reports.add(report);
            }
        }
        if (reports.isEmpty()) {
            String reason = "no report: " + objection.orElse(NO_TEXT);
            throw new UnreadableReport(reason, report(digest, name, page.withoutText(), dates, setting));
        }
        return reports;
    }

    /** A part of a page is known again as long as it stays as it is, whatever is put before it. */
    private static String digest(WebPage part, String source) {
        return ReportReader.digest(part.place().of(source).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> objection(WebPage page, Report report) {
        return page.objection().or(() -> hasBody(report) ? Optional.empty() : Optional.of(NO_TEXT));
    }

    /** What is left of a page without its parts is a report where it has sentences of its own: several, or one under a headline. */
    private static boolean isIntroduction(WebPage page, Report rest) {
        int sentences = rest.passages().stream()
                .filter(WebPages::isParagraph)
                .mapToInt(passage -> passage.span().length())
                .filter(length -> length >= SHORTEST_SENTENCE)
                .sum();
        return sentences >= (page.headline().isPresent() ? SHORTEST_SENTENCE : SHORTEST_REPORT);
    }

    private static boolean hasBody(Report report) {
        return report.passages().stream().anyMatch(WebPages::isParagraph);
    }

    /** Of whatever language. */
    private static boolean isParagraph(Passage passage) {
        return passage.kind() == Passage.Kind.BODY || passage.kind() == Passage.Kind.FOREIGN;
    }

    private Report report(String digest, String name, WebPage page, DatesOfPage dates, Setting setting) {
        String text = page.text();
        PageFacts facts = page.facts();
        Given given = setting.given();
        Envelope envelope = setting.envelope();
        List<Passage> passages = frame.withoutPhrases(
                text, page.stretches().stream().map(WebPages::passage).toList());
        Optional<String> title =
                page.headline().or(facts::title).or(setting::title).or(envelope::title);
        PublicationTime.Found time = publication.of(
                text,
                passages,
                title,
                given.published().or(() -> dates.published().map(Published::of)).or(envelope::stated));
        return new Report(
                digest,
                name,
                text,
                title,
                given.publisher().or(facts::publisher).or(envelope::publisher),
                envelope.address().or(facts::address),
                facts.language().or(() -> PassageLanguages.of(text, passages)),
                time.published().or(envelope::inferred),
                PassageLanguages.told(
                        text,
                        time.stamp()
                                .map(stamp -> PageFrame.cut(text, passages, stamp))
                                .orElse(passages)),
                Optional.of(new PageOrigin(facts.byline(), dates.modified().map(Published::of), page.links())),
                envelope.fetched(),
                Optional.of(setting.original(page.map())));
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
