/** When a web page was first published and last changed, with the evidence. Knows pages and dates, nothing of reports. */
@NullMarked
package relata.reading.dates;

import org.jspecify.annotations.NullMarked;
