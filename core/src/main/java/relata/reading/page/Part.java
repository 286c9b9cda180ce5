package relata.reading.page;

/** What a part of a page is for its report. */
enum Part {
    /** Of the report, as far as its element tells. */
    TEXT,
    /** Stands around it: menus, other headlines, forms. */
    FURNITURE,
    /** Stands beside or below it; only if hardly anything else is on the page, its name is wrong. */
    MARGIN,
    /** What readers say about it, and what asks something of them; however long, not the report. */
    COMMENTS,
    /** The line under a picture. */
    CAPTION,
    /** Words of the text set large beside it. */
    QUOTE
}
