/** Proposals and what became of them, put together from the acts that reports tell of; {@code docs/proposals.md} defines each word. */
@NullMarked
package relata.diplomacy;

import org.jspecify.annotations.NullMarked;
