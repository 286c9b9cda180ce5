package relata.reading.page;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An element of a page that is shown, and what was found out about it. */
final class Box {

    private static final Set<String> TOO_SMALL = Set.of(
            "p",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dt",
            "dd",
            "a",
            "span",
            "b",
            "i",
            "em",
            "strong",
            "font",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "tr",
            "figure",
            "pre",
            "label");

    private final Element element;
    private final Optional<Box> parent;
    private final double prior;
    private final boolean lead;
    private final int index;
    private int end;
    private Part named;
    private Part part = Part.TEXT;
    private Optional<Box> outermost = Optional.empty();

    /**
     * An element as it is found.
     *
     * @param index how many boxes begin before it
     * @param named what it is by its name
     * @param prior how much its name speaks for its holding the report; 1 where nothing does
     * @param lead whether it is named as a report's first paragraph
     */
    Box(Element element, Optional<Box> parent, int index, Part named, double prior, boolean lead) {
        this.index = index;
        this.end = index + 1;
        this.element = element;
        this.parent = parent;
        this.named = named;
        this.prior = prior;
        this.lead = lead;
        settle();
    }

    /** Takes over what the box around is; to be called from the outside in. */
    void settle() {
        outermost = parent.flatMap(Box::outermost);
        if (outermost.isEmpty() && named != Part.TEXT) {
            outermost = Optional.of(this);
        }
        part = outermost.map(box -> box.named).orElse(Part.TEXT);
    }

    /** Its name is wrong about it. Counts once all boxes have settled again. */
    void free() {
        named = Part.TEXT;
    }

    String tag() {
        return element.normalName();
    }

    Element element() {
        return element;
    }

    Optional<Box> parent() {
        return parent;
    }

    double prior() {
        return prior;
    }

    /** What it is where it stands. */
    Part part() {
        return part;
    }

    /** The outermost box around, itself included, that is not of the report. */
    Optional<Box> outermost() {
        return outermost;
    }

    boolean isOutermost() {
        return outermost.filter(box -> box == this).isPresent();
    }

    /** The first of the names that its designer gave it; empty where it has none. */
    String firstName() {
        String names = element.className().strip();
        int end = names.indexOf(' ');
        return end < 0 ? names : names.substring(0, end);
    }

    /** What stands for it and those beside it. */
    Box beside() {
        return parent.orElse(this);
    }

    /** Whether the box that makes it no part of the report is named as a first paragraph all the same. */
    boolean isLead() {
        return outermost.filter(box -> box.lead).isPresent();
    }

    /** Whether a report can stand in it. */
    boolean canHold() {
        return !TOO_SMALL.contains(tag());
    }

    /** How many boxes begin before it. */
    int index() {
        return index;
    }

    /** How many boxes begin before what stands behind it. */
    int end() {
        return end;
    }

    /** All boxes within have been found. */
    void close(int found) {
        end = found;
    }

    /** Whether it is the other box or stands in it. */
    boolean isWithin(Box other) {
        return other.index <= index && index < other.end;
    }

    /** Whether it or a box around has this tag. */
    boolean isWithin(String tag) {
        Optional<Box> at = Optional.of(this);
        while (at.isPresent()) {
            if (at.get().tag().equals(tag)) {
                return true;
            }
            at = at.get().parent;
        }
        return false;
    }
}
