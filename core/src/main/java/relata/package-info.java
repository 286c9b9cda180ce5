/** The way in: three lines from a file to its claims. */
@NullMarked
package relata;

import org.jspecify.annotations.NullMarked;
