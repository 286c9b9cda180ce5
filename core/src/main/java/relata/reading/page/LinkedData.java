package relata.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What the linked data of a page (schema.org in JSON-LD) says about its report. What was read before a mistake in the JSON counts. */
final class LinkedData {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int DEEPEST = 32;

    /** An object: its plain values and the objects in it, each under its key; the first wins. */
    private static final class Thing {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Thing> things = new LinkedHashMap<>();

        private boolean isArticle() {
            String type = values.getOrDefault("@type", "").toLowerCase(Locale.ROOT);
            return type.endsWith("article") || type.endsWith("posting") || type.equals("report");
        }
    }

    private final List<Thing> articles = new ArrayList<>();

    LinkedData(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data());
            }
        }
    }

    /** A plain value that the report has under a key. */
    Optional<String> value(String key) {
        return articles.stream()
                .flatMap(article -> Optional.ofNullable(article.values.get(key)).stream())
                .findFirst();
    }

    /** The name of whoever the report has under a key. */
    Optional<String> name(String key) {
        return articles.stream()
                .flatMap(article -> Optional.ofNullable(article.things.get(key)).stream())
                .flatMap(thing -> Optional.ofNullable(thing.values.get("name")).stream())
                .findFirst()
                .or(() -> value(key));
    }

    private void read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    thing(parser, 0);
                }
            }
        } catch (JacksonException broken) {
            // Pages hold much that is nearly JSON.
        }
    }

    private Thing thing(JsonParser parser, int depth) {
        Thing thing = new Thing();
        String key = "";
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> key = parser.currentName();
                    case VALUE_STRING -> thing.values.putIfAbsent(key, parser.getString());
                    case START_OBJECT -> thing.things.putIfAbsent(key, inner(parser, depth));
                    default -> {}
                }
                if (token == JsonToken.END_OBJECT) {
                    break;
                }
            }
        } finally {
            if (thing.isArticle()) {
                articles.add(thing);
            }
        }
        return thing;
    }

    private Thing inner(JsonParser parser, int depth) {
        if (depth < DEEPEST) {
            return thing(parser, depth + 1);
        }
        parser.skipChildren();
        return new Thing();
    }
}
