package relata.reading.dates;

import java.util.Optional;
import relata.reading.dates.DateWords.Meaning;

/**
 * The kinds of things that date a page, each with what it weighs for the day of first publication: as published, where its
 * meaning is not said, as a change; within the article and elsewhere on the page. Weights add up over families, and only the best of a
 * family counts: two fields of one head are written by the same hand. They were set on one half of the pages of adbar/htmldate's evaluation by how often each
 * kind was right there.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of three numbers changes as little as an enum
enum Signal {
    /** {@code datePublished} of an article in JSON-LD. */
    LINKED_ARTICLE(Family.LINKED, new Weights(3.0, 0, 1.0), Weights.NONE),
    /** The same of a page or of something without a type. */
    LINKED_PAGE(Family.LINKED, new Weights(2.5, 0, 0.8), Weights.NONE),
    /** A field of the head. */
    FIELD(Family.HEAD, new Weights(3.0, 2.0, 1.0), Weights.NONE),
    /** A date marked up for machines: {@code itemprop}, {@code pubdate}. */
    ITEM(Family.ATTRIBUTE, new Weights(3.0, 2.0, 1.0), new Weights(2.0, 1.0, 0)),
    /** A date in another attribute: {@code datetime}, {@code data-timestamp}, the title of an {@code abbr}. */
    TIME(Family.ATTRIBUTE, new Weights(2.8, 2.4, 1.2), new Weights(1.5, 1.0, 0.4)),
    /** A short line in an element whose class says whether it is the date of publication or of a change. */
    MARKED(Family.SHOWN, new Weights(2.6, 0, 1.2), new Weights(1.2, 0, 0.4)),
    /** A short line in an element whose class says that it is a date. */
    MARKED_DATE(Family.SHOWN, new Weights(0, 2.2, 0), new Weights(0, 1.0, 0)),
    /** A short line in an element whose class says that it is about the article. */
    BYLINE(Family.SHOWN, new Weights(0, 2.2, 0), new Weights(0, 1.0, 0)),
    /** A short line with a word such as "published" before the date. */
    CUE(Family.SHOWN, new Weights(2.2, 0, 0.8), new Weights(1.2, 0, 0.6)),
    /** A short line with a date and hardly more. */
    LINE(Family.SHOWN, new Weights(0, 1.2, 0), new Weights(0, 0.7, 0)),
    /** A date in running text. */
    TEXT(Family.SHOWN, new Weights(0.5, 0.3, 0.3), new Weights(0.4, 0.2, 0.2)),
    /** The page's own address. */
    ADDRESS(Family.ADDRESS, new Weights(0, 3.2, 0), Weights.NONE),
    /** The address of its picture, which may be older. */
    IMAGE(Family.IMAGE, new Weights(0, 0.7, 0), Weights.NONE),
    /** A value under a telling name in a script. */
    SCRIPT(Family.SCRIPT, new Weights(1.5, 0, 0.5), Weights.NONE);

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

    /** By what a date is said to be the date of. */
    private record Weights(double published, double unsaid, double updated) {

        private static final Weights NONE = new Weights(0, 0, 0);
    }

    private final Family family;
    private final Weights here;
    private final Weights elsewhere;

    Signal(Family family, Weights here, Weights elsewhere) {
        this.family = family;
        this.here = here;
        this.elsewhere = elsewhere;
    }

    Family family() {
        return family;
    }

    /** Nothing for what a date is said to be otherwise, such as a day of birth. */
    double weight(Optional<Meaning> meaning, boolean isElsewhere) {
        Weights weights = isElsewhere ? elsewhere : here;
        if (meaning.isEmpty()) {
            return weights.unsaid();
        }
        return switch (meaning.get()) {
            case PUBLISHED -> weights.published();
            case UPDATED -> weights.updated();
            case COPYRIGHT, OTHER -> 0;
        };
    }
}
