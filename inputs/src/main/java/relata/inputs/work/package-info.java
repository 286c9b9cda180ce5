/** Documents worked on side by side, each only so long, and handed over in their order. */
@NullMarked
package relata.inputs.work;

import org.jspecify.annotations.NullMarked;
