/**
 * Which reports are copies of which, as wholes or in part: fingerprints of texts, clusters of near-copies, copied passages, and why two
 * reports are taken for one origin. Knows texts, not claims. Pure functions: the order in which reports are handed in changes nothing.
 */
@NullMarked
package relata.origins;

import org.jspecify.annotations.NullMarked;
