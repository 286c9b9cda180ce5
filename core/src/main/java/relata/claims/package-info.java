/** From sentences and voices to {@link relata.claims.Claim}s, each with its exact words. Knows nothing of places on a map. */
@NullMarked
package relata.claims;

import org.jspecify.annotations.NullMarked;
