package relata.voices;

import relata.text.Span;

/**
 * A quotation mark as it stands in the text. Doubled marks ({@code ""}, two apostrophes) are one.
 *
 * @param side what its form and its neighbours allow it to be
 * @param family marks of different families do not close each other
 */
record QuotationMark(Span span, Side side, Family family) {

    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE
    }
}
