package relata.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are, by their tags, roles and the names that designers give them. */
final class Naming {

    private static final Set<String> FURNITURE = Set.of("menu", "dialog", "address", "form");
    private static final Set<String> MARGIN = Set.of("nav", "aside", "footer");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "listbox",
            "alert");
    private static final Set<String> UNNAMED = Set.of("html", "body", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final double BODY = 1.6;
    private static final double ARTICLE = 1.25;

    private final PageWords words;

    Naming(PageWords words) {
        this.words = words;
    }

    Box box(Element element, Optional<Box> parent, int index) {
        List<List<String>> names = words.names(element);
        return new Box(
                element,
                parent,
                index,
                part(element, names),
                prior(element, names),
                words.leads().standsIn(names));
    }

    private double prior(Element element, List<List<String>> names) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || words.body().standsIn(names)) {
            return BODY;
        }
        String tag = element.normalName();
        boolean article =
                tag.equals("article") || tag.equals("main") || words.article().standsIn(names);
        return article ? ARTICLE : 1;
    }

    private Part part(Element element, List<List<String>> names) {
        String tag = element.normalName();
        if (UNNAMED.contains(tag)) {
            return Part.TEXT;
        }
        if (tag.equals("figcaption")
                || tag.equals("caption")
                || words.captions().standsIn(names)) {
            return Part.CAPTION;
        }
        if (words.quotes().standsIn(names)) {
            return Part.QUOTE;
        }
        if (words.comments().standsIn(names) || words.walls().standsIn(names)) {
            return Part.COMMENTS;
        }
        if (MARGIN.contains(tag) || words.margin().standsIn(names)) {
            return Part.MARGIN;
        }
        boolean furniture = FURNITURE.contains(tag)
                || ROLES.contains(element.attr("role"))
                || words.furniture().standsIn(names)
                || tag.equals("header") && isSiteHeader(element);
        return furniture ? Part.FURNITURE : Part.TEXT;
    }

    private static boolean isSiteHeader(Element header) {
        if (header.selectFirst("h1,p") != null) {
            return false;
        }
        for (Element above : header.parents()) {
            if (above.normalName().equals("article") || above.normalName().equals("main")) {
                return false;
            }
        }
        return true;
    }
}
