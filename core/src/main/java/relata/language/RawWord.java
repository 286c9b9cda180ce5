package relata.language;

import relata.text.Span;

/** A word before it is tagged. */
record RawWord(Span span, String text) {}
