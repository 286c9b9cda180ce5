/** How text is written: which language a stretch is in, how likely it is text at all, and letters folded for matching. Knows nothing of what is said. */
@NullMarked
package relata.writing;

import org.jspecify.annotations.NullMarked;
