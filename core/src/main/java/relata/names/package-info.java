/** What a mention stands for: actor, place, source. Works from a profile; knows nothing of the ledger. */
@NullMarked
package relata.names;

import org.jspecify.annotations.NullMarked;
