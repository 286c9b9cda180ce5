/** What was found by words: reports with the words around, and the claims that rest on them. Where it was kept, others know. */
@NullMarked
package relata.search;

import org.jspecify.annotations.NullMarked;
