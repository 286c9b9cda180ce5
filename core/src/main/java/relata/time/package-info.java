/** Dates and times named in text, as intervals. Knows only text and the day to count from. */
@NullMarked
package relata.time;

import org.jspecify.annotations.NullMarked;
