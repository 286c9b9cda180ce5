/** From bytes to a {@link relata.reading.Report}: decoding, web pages, header lines, frame and body, publication time. Knows nothing of language. */
@NullMarked
package relata.reading;

import org.jspecify.annotations.NullMarked;
