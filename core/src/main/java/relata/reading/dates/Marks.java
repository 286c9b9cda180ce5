package relata.reading.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import relata.reading.dates.DateWords.Meaning;

/** What the classes and ids of one page's elements say of them. */
final class Marks {

    private static final Set<String> APART = Set.of("aside", "footer", "nav");

    private final DateWords words;
    private final Set<Element> aroundTitle = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Boolean> elsewhere = new HashMap<>();

    Marks(DateWords words, Optional<Element> title) {
        this.words = words;
        title.ifPresent(element -> {
            aroundTitle.add(element);
            aroundTitle.addAll(element.parents());
        });
    }

    /** Whether one of the element and those right around it, {@code levels} of them in all, bears a mark of this kind. */
    boolean has(String kind, Element element, int levels) {
        Element here = element;
        for (int i = 0; i < levels && here != null; i++) {
            if (kinds(here).contains(kind)) {
                return true;
            }
            here = here.parent();
        }
        return false;
    }

    /** What the nearest mark says that a date in this element is the date of. */
    Optional<Meaning> meaning(Element element, int levels) {
        Element here = element;
        for (int i = 0; i < levels && here != null; i++) {
            if (kinds(here).contains("updated")) {
                return Optional.of(Meaning.UPDATED);
            }
            if (kinds(here).contains("published")) {
                return Optional.of(Meaning.PUBLISHED);
            }
            here = here.parent();
        }
        return Optional.empty();
    }

    /** Whether the element stands in a part that holds other things than the article. What is around the title as well is no such part. */
    boolean isElsewhere(Element element) {
        Element here = element;
        while (here != null && !here.normalName().equals("body") && !aroundTitle.contains(here)) {
            if (APART.contains(here.normalName()) || elsewhere.computeIfAbsent(name(here), words::isElsewhere)) {
                return true;
            }
            here = here.parent();
        }
        return false;
    }

    private Set<String> kinds(Element element) {
        return kinds.computeIfAbsent(name(element), words::marks);
    }

    private static String name(Element element) {
        return element.attributesSize() == 0
                ? ""
                : element.className() + " " + element.id() + " " + element.attr("itemprop");
    }
}
