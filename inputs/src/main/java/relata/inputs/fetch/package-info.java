/** Fetches addresses: politely, within limits, never from where the user's own machines are, and with every byte kept. */
@NullMarked
package relata.inputs.fetch;

import org.jspecify.annotations.NullMarked;
