/** From text to sentences: words, lemmas, clause graphs. The only room that sees CoreNLP; knows nothing of conflict. */
@NullMarked
package relata.language;

import org.jspecify.annotations.NullMarked;
