package relata.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import relata.text.Span;

/** Reads web pages. Holds no state between pages; safe for many threads. */
public final class PageReader {

    private static final int HEAD = 4_000;
    private static final int DEEPEST = 512; // browsers stop there as well
    private static final int MOST_TAGS = 500_000;
    private static final int MOST_CHARACTERS = 32 << 20; // pictures may stand in a page that was saved whole
    private static final Pattern TAG = Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern PARTS =
            Pattern.compile("<(?:div|p|meta|link|script|table|span|h1|article|section)\\b[^<>]*>");

    private final PageWords words;
    private final PageFactsReader facts;
    private final MainText main;

    private PageReader(PageWords words) {
        this.words = words;
        facts = new PageFactsReader(words);
        main = new MainText(words);
    }

    /** With the vocabulary that ships with Relata. */
    public static PageReader shipped() {
        return new PageReader(PageWords.shipped());
    }

    /** Whether a text is the source of a page rather than a text. */
    public static boolean isPage(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        return TAG.matcher(head).find()
                || PARTS.matcher(head).results().limit(3).count() == 3;
    }

    /** Whether a page is longer or has more tags than any report needs: hundreds of times those of a long article. */
    public static boolean isExcessive(String source) {
        int tags = 0;
        for (int at = source.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = source.indexOf('<', at + 1)) {
            tags++;
        }
        return source.length() > MOST_CHARACTERS || tags > MOST_TAGS;
    }

    /**
     * Reads a page.
     *
     * @param source its decoded source
     * @param address where it was fetched, where that is known
     * @return the page, and behind it what stands on it as reports of their own: the entries of a live blog, further articles. The page is then what is
     *     left without them, which may be no report
     */
    public List<WebPage> read(String source, Optional<String> address) {
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
        PageFacts found = facts.of(page, address);
        found.address().ifPresent(page::setBaseUri); // links count from it
        Outline outline = new Outline(page, words.names());
        Parts.Found parts = Parts.of(outline, () -> isLive(page, found));
        List<WebPage> read = new ArrayList<>();
        for (Element part : parts.elements()) {
            read.add(part(source, page, part, parts.kind(), found));
        }
        Outline rest = parts.elements().isEmpty() ? outline : new Outline(page, words.names());
        read.add(0, page(source, page, rest, found, WebPage.Kind.PAGE, new Span(0, source.length())));
        return List.copyOf(read);
    }

    private boolean isLive(Document page, PageFacts facts) {
        return facts.title().filter(words.live()::standIn).isPresent()
                || !page.select("[itemtype$=LiveBlogPosting]").isEmpty()
                || page.getElementsByTag("script").stream()
                        .anyMatch(script -> script.data().contains("LiveBlogPosting"));
    }

    /** Takes a part out of its page and reads it as a page of its own. */
    private WebPage part(String source, Document page, Element part, WebPage.Kind kind, PageFacts facts) {
        Document alone = Document.createShell(page.baseUri());
        alone.body().appendChild(part);
        Outline outline = new Outline(alone, words.names());
        PageFacts own = new PageFacts(
                Parts.heading(outline),
                facts.publisher(),
                PageFactsReader.author(alone).or(() -> kind == WebPage.Kind.ENTRY ? facts.byline() : Optional.empty()),
                facts.language(),
                facts.address().map(at -> part.id().isBlank() ? at : at.replaceFirst("#.*", "") + "#" + part.id()));
        return page(source, alone, outline, own, kind, place(part, source.length()));
    }

    private WebPage page(
            String source, Document page, Outline outline, PageFacts facts, WebPage.Kind kind, Span place) {
        PageText.Builder text = new PageText.Builder(source);
        Map<Block, Stretch.Role> blocks = main.in(outline, facts.title());
        blocks.forEach(text::add);
        PageText whole = text.build();
        return new WebPage(
                page,
                kind,
                place,
                whole.text(),
                whole.stretches(),
                whole.links(),
                whole.map(),
                facts,
                words.stubs().reason(outline, blocks, facts.title()));
    }

    /** From its first tag to its last; an element that nothing closes has no last. */
    private static Span place(Element part, int end) {
        int start = Math.max(0, part.sourceRange().startPos());
        int last = part.endSourceRange().isTracked() ? part.endSourceRange().endPos() : end;
        return new Span(start, Math.max(start, Math.min(end, last)));
    }
}
