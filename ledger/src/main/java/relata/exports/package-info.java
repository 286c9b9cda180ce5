/**
 * What leaves a ledger: claims with all that vouches for them, in the formats that other programs read. Each format is one
 * class that is handed claims one after the other and keeps none of them. Knows nothing of how a ledger is stored.
 */
@NullMarked
package relata.exports;

import org.jspecify.annotations.NullMarked;
