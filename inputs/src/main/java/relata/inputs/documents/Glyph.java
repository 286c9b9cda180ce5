package relata.inputs.documents;

/**
 * A character as a page shows it, turned upright.
 *
 * @param text one letter, or several that are set as one
 * @param x its left end, in points from the left of the page
 * @param y its base line, in points from the top
 * @param width in points
 * @param size of its font, in points as shown
 */
record Glyph(String text, double x, double y, double width, double size) {

    double end() {
        return x + width;
    }
}
