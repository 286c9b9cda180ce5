package relata.reading.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether a browser shows an element to a reader, as far as the page itself tells; style sheets are not read. */
final class Shown {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "select",
            "option",
            "datalist",
            "input",
            "textarea",
            "progress",
            "meter",
            "img",
            "source",
            "track",
            "frameset",
            "noframes",
            "rp",
            "rt");

    private Shown() {}

    static boolean is(Element element) {
        return !NEVER.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !element.attr("aria-hidden").equalsIgnoreCase("true")
                && !(element.hasAttr("style") && hides(element.attr("style")));
    }

    private static boolean hides(String style) {
        String background = "";
        String colour = "-";
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String property = declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            boolean hidden = switch (property) {
                case "display" -> value.equals("none");
                case "visibility" -> value.equals("hidden") || value.equals("collapse");
                case "font-size", "opacity" -> isNothing(value);
                default -> false;
            };
            if (hidden) {
                return true;
            }
            background = property.equals("background-color") || property.equals("background") ? value : background;
            colour = property.equals("color") ? value : colour;
        }
        return colour.equals(background);
    }

    /** "0", "0px", "0.0em". */
    private static boolean isNothing(String length) {
        int i = 0;
        while (i < length.length() && (length.charAt(i) == '0' || length.charAt(i) == '.')) {
            i++;
        }
        return i > 0 && (i == length.length() || !Character.isDigit(length.charAt(i)));
    }
}
