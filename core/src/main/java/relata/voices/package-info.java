/** Who speaks where: attributions, quotations, chains of voices. Knows nothing of claims. */
@NullMarked
package relata.voices;

import org.jspecify.annotations.NullMarked;
