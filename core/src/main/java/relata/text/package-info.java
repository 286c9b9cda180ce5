/** Stretches of text and how they are counted. Everything else stands on this room; it stands on nothing. */
@NullMarked
package relata.text;

import org.jspecify.annotations.NullMarked;
