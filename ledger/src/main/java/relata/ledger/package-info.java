/**
 * Stored history: reports as they were read, and their claims, in one SQLite file that only ever grows. Answers on two
 * clocks, when it was said and when Relata learned of it. Knows nothing of how claims are found.
 */
@NullMarked
package relata.ledger;

import org.jspecify.annotations.NullMarked;
