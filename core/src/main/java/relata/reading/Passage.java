package relata.reading;

import relata.text.Span;

/** A stretch of a report that belongs together, and what it is for the report. Passages do not overlap and stand in text order. */
public record Passage(Span span, Kind kind) {

    public enum Kind {
        /** A mail-style header line such as {@code Published: 2016-12-07}. */
        HEADER,
        /** The report's own headline. */
        TITLE,
        /** A paragraph of the report. */
        BODY,
        /** A paragraph of the report in a language that cannot be read yet. */
        FOREIGN,
        /** The line under a picture. Not read: pictures are often of another day. */
        CAPTION,
        /** Words of the report set large beside it. Not read: they stand in the report as well. */
        PULL_QUOTE,
        /** What the page puts around or between: disclaimers, comment boxes, other headlines. Never read for claims. */
        FRAME
    }

    /** Whether claims may be read from it. */
    public boolean isRead() {
        return kind == Kind.TITLE || kind == Kind.BODY;
    }
}
