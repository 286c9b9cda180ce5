package relata.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import relata.reading.dates.DateWords.Meaning;
import relata.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The dates that a page's linked data (schema.org in JSON-LD) gives. What was read before a mistake in the JSON counts.
 */
final class LinkedData {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** Parts of a page with dates of their own. */
    private static final Set<String> PARTS = Set.of(
            "comment",
            "review",
            "videoobject",
            "imageobject",
            "audioobject",
            "mediaobject",
            "event",
            "product",
            "offer",
            "person",
            "organization",
            "breadcrumblist",
            "claimreview",
            "website",
            "musicrecording",
            "clip",
            "jobposting");

    private static final int DEEPEST = 64;

    private final MachineDates dates;

    LinkedData(MachineDates dates) {
        this.dates = dates;
    }

    /** A value read in an object whose type may come after it. */
    private record Value(String field, String value, int offset) {}

    /** An object that is being read. */
    private static final class Thing {
        private final String key;
        private final List<Value> values = new ArrayList<>();
        private String type = "";

        Thing(String key) {
            this.key = key;
        }
    }

    List<Candidate> in(Page page) {
        List<Candidate> found = new ArrayList<>();
        for (Element script : page.scripts()) {
            if (!isLinkedData(script)) {
                continue;
            }
            for (DataNode data : script.dataNodes()) {
                int start = Page.span(data.sourceRange()).map(Span::start).orElse(-1);
                read(data.getWholeData(), start, found);
            }
        }
        return found;
    }

    static boolean isLinkedData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private void read(String json, int start, List<Candidate> found) {
        List<Thing> open = new ArrayList<>();
        String key = "";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> {
                        if (open.size() == DEEPEST) {
                            return;
                        }
                        open.add(new Thing(key));
                    }
                    case END_OBJECT -> close(open, start, found);
                    case PROPERTY_NAME -> key = parser.currentName();
                    case VALUE_STRING -> {
                        if (!open.isEmpty()) {
                            Thing thing = open.get(open.size() - 1);
                            String value = parser.getString();
                            if (key.equals("@type") && thing.type.isEmpty()) {
                                thing.type = value;
                            }
                            if (meaning(key).isPresent()) {
                                int offset = (int) parser.currentTokenLocation().getCharOffset() + 1;
                                thing.values.add(new Value(key, value, offset));
                            }
                        }
                    }
                    default -> {}
                }
            }
        } catch (JacksonException broken) {
            while (!open.isEmpty()) {
                close(open, start, found);
            }
        }
    }

    private void close(List<Thing> open, int start, List<Candidate> found) {
        Thing thing = open.remove(open.size() - 1);
        boolean part = PARTS.contains(thing.type.toLowerCase(Locale.ROOT))
                || open.stream()
                        .anyMatch(outer ->
                                PARTS.contains(outer.type.toLowerCase(Locale.ROOT)) || outer.key.equals("comment"));
        if (part) {
            return;
        }
        String type = thing.type.toLowerCase(Locale.ROOT);
        boolean article = type.contains("article") || type.contains("posting") || type.contains("report");
        for (Value value : thing.values) {
            Optional<Span> source = start < 0
                    ? Optional.empty()
                    : Optional.of(new Span(
                            start + value.offset(),
                            start + value.offset() + value.value().length()));
            dates.read(value.value())
                    .ifPresent(date -> found.add(Candidate.unseen(
                            article ? Signal.LINKED_ARTICLE : Signal.LINKED_PAGE,
                            meaning(value.field()),
                            date,
                            new Evidence("ld+json " + thing.type + "." + value.field(), value.value(), source))));
        }
    }

    private static Optional<Meaning> meaning(String field) {
        return switch (field) {
            case "datePublished", "dateCreated", "uploadDate" -> Optional.of(Meaning.PUBLISHED);
            case "dateModified" -> Optional.of(Meaning.UPDATED);
            default -> Optional.empty();
        };
    }
}
