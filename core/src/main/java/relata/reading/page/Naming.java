package relata.reading.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
    /** How much being named as the text speaks for a box. */
    static final double BODY = 2.0;

    private static final double ARTICLE = 1.25;

    private static final int LONGEST_NAMES = 400; // characters

    private final Names names;
    private final Map<String, Set<NameKind>> known = new HashMap<>();

    /** For one page. */
    Naming(Names names) {
        this.names = names;
    }

    Box box(Element element, Optional<Box> parent, int index) {
        Set<NameKind> kinds = kinds(element);
        boolean settled = parent.flatMap(Box::outermost).isPresent();
        return new Box(
                element,
                parent,
                index,
                part(element, kinds, settled),
                prior(element, kinds),
                kinds.contains(NameKind.LEADS));
    }

    private Set<NameKind> kinds(Element element) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        if (element.hasAttr("class") || element.hasAttr("id")) {
            String all = element.className() + " " + element.id();
            for (String name :
                    all.substring(0, Math.min(all.length(), LONGEST_NAMES)).split("\\s+")) {
                if (!name.isEmpty()) {
                    kinds.addAll(known.computeIfAbsent(name, names::kinds));
                }
            }
        }
        return kinds;
    }

    private static double prior(Element element, Set<NameKind> kinds) {
        if (kinds.contains(NameKind.BODY)
                || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return BODY;
        }
        String tag = element.normalName();
        return tag.equals("article") || tag.equals("main") || kinds.contains(NameKind.ARTICLE) ? ARTICLE : 1;
    }

    /**
     * What an element is by itself.
     *
     * @param settled whether what stands around is no part of the report already
     */
    private static Part part(Element element, Set<NameKind> kinds, boolean settled) {
        String tag = element.normalName();
        if (UNNAMED.contains(tag)) {
            return Part.TEXT;
        }
        if (tag.equals("figcaption") || tag.equals("caption") || kinds.contains(NameKind.CAPTIONS)) {
            return Part.CAPTION;
        }
        if (kinds.contains(NameKind.QUOTES)) {
            return Part.QUOTE;
        }
        if (kinds.contains(NameKind.COMMENTS) || kinds.contains(NameKind.WALLS)) {
            return Part.COMMENTS;
        }
        if (MARGIN.contains(tag) || kinds.contains(NameKind.MARGIN)) {
            return Part.MARGIN;
        }
        boolean furniture = FURNITURE.contains(tag)
                || ROLES.contains(element.attr("role"))
                || kinds.contains(NameKind.FURNITURE)
                || !settled && tag.equals("header") && isSiteHeader(element);
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
