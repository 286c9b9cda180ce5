package relata.reading;

import relata.reading.page.Notices;
import relata.text.Span;

/** A paragraph by which a report says that it was changed after it was published. Never read for claims. */
public record Notice(Notices.Kind kind, Span span) {}
