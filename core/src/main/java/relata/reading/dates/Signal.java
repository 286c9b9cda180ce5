package relata.reading.dates;

import java.util.Optional;
import relata.reading.dates.DateWords.Meaning;

/**
 * The kinds of things that date a page, each with what it weighs for the day of first publication: as published, where its
 * meaning is not said, as a change; within the article and elsewhere on the page. Weights add up over families, and only the best of a
 * family counts: two fields of one head are written by the same hand. They were set on one half of the pages of adbar/htmldate's evaluation by how often each
 * kind was right there.
 */
enum Signal {
    /** {@code datePublished} of an article in JSON-LD. */
    LINKED_ARTICLE(Family.LINKED, 3.0, 0, 1.0, 0, 0, 0),
    /** The same of a page or of something without a type. */
    LINKED_PAGE(Family.LINKED, 2.5, 0, 0.8, 0, 0, 0),
    /** A field of the head. */
    FIELD(Family.HEAD, 3.0, 2.0, 1.0, 0, 0, 0),
    /** A date marked up for machines: {@code itemprop}, {@code pubdate}. */
    ITEM(Family.ATTRIBUTE, 3.0, 2.0, 1.0, 2.0, 1.0, 0),
    /** A date in another attribute: {@code datetime}, {@code data-timestamp}, the title of an {@code abbr}. */
    TIME(Family.ATTRIBUTE, 2.8, 2.4, 1.2, 1.5, 1.0, 0.4),
    /** A short line in an element whose class says whether it is the date of publication or of a change. */
    MARKED(Family.SHOWN, 2.6, 0, 1.2, 1.2, 0, 0.4),
    /** A short line in an element whose class says that it is a date. */
    MARKED_DATE(Family.SHOWN, 0, 2.2, 0, 0, 1.0, 0),
    /** A short line in an element whose class says that it is about the article. */
    BYLINE(Family.SHOWN, 0, 2.2, 0, 0, 1.0, 0),
    /** A short line with a word such as "published" before the date. */
    CUE(Family.SHOWN, 2.2, 0, 0.8, 1.2, 0, 0.6),
    /** A short line with a date and hardly more. */
    LINE(Family.SHOWN, 0, 1.2, 0, 0, 0.7, 0),
    /** A date in running text. */
    TEXT(Family.SHOWN, 0.5, 0.3, 0.3, 0.4, 0.2, 0.2),
    /** The page's own address. */
    ADDRESS(Family.ADDRESS, 0, 3.2, 0, 0, 0, 0),
    /** The address of its picture, which may be older. */
    IMAGE(Family.IMAGE, 0, 0.7, 0, 0, 0, 0),
    /** A value under a telling name in a script. */
    SCRIPT(Family.SCRIPT, 1.5, 0, 0.5, 0, 0, 0);

    /** What has one author: signals of one family do not confirm each other. */
    enum Family {
        LINKED,
        HEAD,
        ATTRIBUTE,
        SHOWN,
        ADDRESS,
        IMAGE,
        SCRIPT
    }

    private final Family family;
    private final double[] here;
    private final double[] elsewhere;

    Signal(
            Family family,
            double published,
            double unsaid,
            double updated,
            double publishedElsewhere,
            double unsaidElsewhere,
            double updatedElsewhere) {
        this.family = family;
        here = new double[] {published, unsaid, updated};
        elsewhere = new double[] {publishedElsewhere, unsaidElsewhere, updatedElsewhere};
    }

    Family family() {
        return family;
    }

    /** Nothing for what a date is said to be otherwise, such as a day of birth. */
    double weight(Optional<Meaning> meaning, boolean isElsewhere) {
        double[] weights = isElsewhere ? elsewhere : here;
        if (meaning.isEmpty()) {
            return weights[1];
        }
        return switch (meaning.get()) {
            case PUBLISHED -> weights[0];
            case UPDATED -> weights[2];
            case COPYRIGHT, OTHER -> 0;
        };
    }
}
