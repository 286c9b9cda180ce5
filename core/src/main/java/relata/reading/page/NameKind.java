package relata.reading.page;

import java.util.Locale;

/** What the name that a designer gave an element can say of it; each is a list of {@code lexicon/pages.yaml}. */
enum NameKind {
    FURNITURE,
    MARGIN,
    WALLS,
    COMMENTS,
    CAPTIONS,
    QUOTES,
    LEADS,
    BODY,
    ARTICLE;

    /** The key of its list. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
