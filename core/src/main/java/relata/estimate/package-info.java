/**
 * How likely it is that each side holds a place on a day, taking the sources together: a hidden Markov filter that knows which
 * source stands with whom. Pure functions of statements; {@code docs/estimate.md} says what is assumed, and when not to use it.
 */
@NullMarked
package relata.estimate;

import org.jspecify.annotations.NullMarked;
