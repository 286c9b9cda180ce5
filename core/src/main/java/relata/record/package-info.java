/** What became of what sources said: forecasts and their outcomes by later claims, and each source's record. {@code docs/record.md} defines each word. Pure functions. */
@NullMarked
package relata.record;

import org.jspecify.annotations.NullMarked;
