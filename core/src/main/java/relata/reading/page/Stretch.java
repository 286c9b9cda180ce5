package relata.reading.page;

import relata.text.Span;

/** A stretch of a page's text that belongs together, and what it is for the report. */
public record Stretch(Span span, Role role) {

    /** What a stretch is. */
    public enum Role {
        /** The headline. */
        TITLE,
        /** A paragraph of the report. */
        BODY,
        /** The line under a picture; the picture may be of another day. */
        CAPTION,
        /** Words of the report, set large beside it. */
        PULL_QUOTE,
        /** What stands among the paragraphs and is none: by-lines, invitations, ways to other pages. */
        FRAME
    }
}
