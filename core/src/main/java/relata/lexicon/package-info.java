/** Vocabulary is data: opens its files and says where they are at fault. Knows no word of the vocabulary itself. */
@NullMarked
package relata.lexicon;

import org.jspecify.annotations.NullMarked;
