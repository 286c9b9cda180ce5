package relata.language;

import relata.text.Span;

/**
 * A word of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param span where it stands in the report
 * @param text its letters as parsed: those of the report, save for marks that were evened out (curly quotes, for one)
 * @param lemma dictionary form, lower case unless it is a name
 * @param tag Penn Treebank part-of-speech tag
 */
public record Token(int index, Span span, String text, String lemma, String tag) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.equals("PRP") || tag.startsWith("W");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** Whether it is the word, in this form. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }
}
