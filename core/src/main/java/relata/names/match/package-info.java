/** How alike two spellings of a name are, in whatever script: a measure with reasons. Knows of no place, actor or profile. */
@NullMarked
package relata.names.match;

import org.jspecify.annotations.NullMarked;
