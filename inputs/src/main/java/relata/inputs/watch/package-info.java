/** Watches feeds and folders: hands over what is new, once, and remembers it. */
@NullMarked
package relata.inputs.watch;

import org.jspecify.annotations.NullMarked;
