package relata.inputs.documents;

import relata.reading.Envelope;

/**
 * What a document that is no text file says.
 *
 * @param text its paragraphs, set apart by blank lines; a form feed before the first of each page but the first
 * @param envelope its title and the day it was made, as its fields give them: the title only where it is one, the day as no more than inferred, since
 *     a document may be saved or printed long after
 */
record DocumentText(String text, Envelope envelope) {}
