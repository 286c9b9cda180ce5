/**
 * The JSON forms of what Relata has to tell, one class for each: a claim, its trail, a picture, what a search found. The same for commands,
 * exports and the web. Offsets count Unicode code points of the report's text. Knows nothing of how a ledger is stored.
 */
@NullMarked
package relata.json;

import org.jspecify.annotations.NullMarked;
