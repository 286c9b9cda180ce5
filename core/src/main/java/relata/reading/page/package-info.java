/**
 * From the source of a web page to its text: what is shown, which of it is the report, and where each character stands in the
 * source. Knows no language and no publisher; vocabulary stands in {@code lexicon/pages.yaml} and {@code lexicon/notices.yaml}.
 */
@NullMarked
package relata.reading.page;

import org.jspecify.annotations.NullMarked;
