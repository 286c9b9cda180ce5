package relata.reading.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

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
        return source.length() > MOST_CHARACTERS
                || source.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS;
    }

    /**
     * Reads a page.
     *
     * @param source its decoded source
     * @param address where it was fetched, where that is known
     */
    public WebPage read(String source, Optional<String> address) {
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
        PageFacts found = facts.of(page, address);
        found.address().ifPresent(page::setBaseUri); // links count from it
        PageText.Builder text = new PageText.Builder(source);
        Outline outline = new Outline(page, words.names());
        Map<Block, Stretch.Role> blocks = main.in(outline, found.title());
        blocks.forEach(text::add);
        PageText whole = text.build();
        return new WebPage(
                page,
                whole.text(),
                whole.stretches(),
                whole.links(),
                whole.map(),
                found,
                words.stubs().reason(outline, blocks, found.title()));
    }
}
