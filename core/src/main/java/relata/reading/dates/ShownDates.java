package relata.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import relata.reading.dates.DateWords.Meaning;
import relata.text.Span;

/** The dates that a reader of the page sees, block by block, and those that its elements bear in attributes. */
final class ShownDates {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "select",
            "option",
            "textarea",
            "head",
            "iframe",
            "title");

    private static final Set<String> MACHINE = Set.of(
            "datetime", "content", "title", "data-datetime", "data-utime", "data-time", "data-timestamp", "data-date");

    /** A line of at most so many characters that holds a date says little else. */
    private static final int SHORT = 90;

    private final DateWords words;
    private final WrittenDates dates;
    private final MachineDates machine;

    ShownDates(DateWords words, WrittenDates dates, MachineDates machine) {
        this.words = words;
        this.dates = dates;
        this.machine = machine;
    }

    List<Candidate> in(Page page) {
        Walk walk = new Walk(page);
        page.body().filter(walk);
        return walk.candidates();
    }

    /** One way through a page. */
    private final class Walk implements NodeFilter {

        /** A date in an attribute, before it is known where the title stands. */
        private record Borne(Element element, String attribute, WrittenDate date, int block) {}

        private final Optional<Element> title;
        private final Marks marks;
        private final List<Block> blocks = new ArrayList<>(List.of(new Block()));
        private final List<Borne> borne = new ArrayList<>();
        private OptionalInt titleBlock = OptionalInt.empty();

        Walk(Page page) {
            title = page.title();
            marks = new Marks(words, title);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (element.isBlock() || Set.of("br", "time").contains(element.normalName())) {
                    next();
                }
                if (title.filter(element::equals).isPresent()) {
                    titleBlock = OptionalInt.of(blocks.size() - 1);
                }
                attributes(element);
            } else if (node instanceof TextNode text) {
                Block block = blocks.get(blocks.size() - 1);
                Element around = text.parent();
                if (around != null && !(block.isEmpty() && text.isBlank())) { // a blank keeps words apart
                    block.add(text, around);
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                next();
            }
            return FilterResult.CONTINUE;
        }

        private void next() {
            if (!blocks.get(blocks.size() - 1).isEmpty()) {
                blocks.add(new Block());
            }
        }

        private void attributes(Element element) {
            if (element.attributesSize() == 0 || element.normalName().equals("meta")) {
                return;
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (MACHINE.contains(name) && bears(element, name)) {
                    machine.read(attribute.getValue())
                            .ifPresent(date -> borne.add(new Borne(element, name, date, blocks.size() - 1)));
                }
            }
        }

        private boolean bears(Element element, String attribute) {
            return switch (attribute) {
                case "content" -> isItem(element);
                case "title" -> Set.of("abbr", "span", "time").contains(element.normalName());
                default -> true;
            };
        }

        List<Candidate> candidates() {
            List<Candidate> found = new ArrayList<>();
            for (Borne date : borne) {
                found.add(candidate(date));
            }
            for (int i = 0; i < blocks.size(); i++) {
                if (!blocks.get(i).isEmpty()) {
                    shown(blocks.get(i), fromTitle(i), found);
                }
            }
            return found;
        }

        private OptionalInt fromTitle(int block) {
            return titleBlock.isPresent() ? OptionalInt.of(block - titleBlock.getAsInt()) : OptionalInt.empty();
        }

        private Candidate candidate(Borne date) {
            Element element = date.element();
            String property = property(element);
            Optional<Meaning> meaning = property.contains("datePublished")
                            || property.contains("dateCreated")
                            || element.hasAttr("pubdate")
                    ? Optional.of(Meaning.PUBLISHED)
                    : property.contains("dateModified") ? Optional.of(Meaning.UPDATED) : marks.meaning(element, 2);
            return new Candidate(
                    isItem(element) ? Signal.ITEM : Signal.TIME,
                    meaning,
                    marks.isElsewhere(element),
                    fromTitle(date.block()),
                    date.date(),
                    new Evidence(
                            Page.shown(element) + "[" + date.attribute() + "]",
                            element.attr(date.attribute()),
                            Page.source(element, date.attribute())));
        }

        private void shown(Block block, OptionalInt fromTitle, List<Candidate> found) {
            String text = block.text();
            if (!WrittenDates.mayBeIn(text)) {
                return;
            }
            Tokens tokens = new Tokens(text);
            boolean isShort = text.strip().length() < SHORT;
            for (WrittenDate date : dates.in(tokens)) {
                Span span = date.span();
                Element element = block.elementAt(span.start());
                Optional<Meaning> cue = words.meaningBefore(tokens.wordsBefore(span.start()));
                Optional<Meaning> mark = marks.meaning(element, 3);
                found.add(new Candidate(
                        isShort ? signal(element, cue, mark) : Signal.TEXT,
                        cue.or(() -> mark),
                        marks.isElsewhere(element),
                        fromTitle,
                        date,
                        new Evidence("text in " + Page.shown(element), span.of(text), block.source(span))));
            }
        }

        private Signal signal(Element element, Optional<Meaning> cue, Optional<Meaning> mark) {
            if (cue.isPresent()) {
                return Signal.CUE;
            }
            if (mark.isPresent()) {
                return Signal.MARKED;
            }
            if (marks.has("date", element, 3)) {
                return Signal.MARKED_DATE;
            }
            return marks.has("byline", element, 4) ? Signal.BYLINE : Signal.LINE;
        }
    }

    private static boolean isItem(Element element) {
        return property(element).contains("date") || element.hasAttr("pubdate");
    }

    private static String property(Element element) {
        return element.attr("itemprop") + " " + element.attr("property");
    }
}
