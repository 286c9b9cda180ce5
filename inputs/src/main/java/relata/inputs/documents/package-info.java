/** From one document (PDF, Word, OpenDocument, web page, text) to its report, within limits. Knows no archives and no network. */
@NullMarked
package relata.inputs.documents;

import org.jspecify.annotations.NullMarked;
