package relata.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relata.text.Span;

/**
 * One of the things that are searched for.
 *
 * @param written as the user wrote it, without marks
 * @param anyOf in whichever of these wordings; of each, all phrases must be there, wherever they stand
 * @param isWanted whether it must be there, or must not
 * @param isQuoted whether the user set it in quotation marks
 */
record SearchTerm(String written, List<List<Phrase>> anyOf, boolean isWanted, boolean isQuoted) {

    static SearchTerm of(String written, Phrase phrase, boolean isWanted, boolean isQuoted) {
        return new SearchTerm(written, List.of(List.of(phrase)), isWanted, isQuoted);
    }

    /** Several terms taken together, which may be worded in other ways as well. */
    static SearchTerm together(String written, List<SearchTerm> terms, List<Phrase> otherwise) {
        List<Phrase> own = terms.stream().map(term -> term.anyOf.get(0).get(0)).toList();
        List<List<Phrase>> anyOf = new ArrayList<>(List.of(own));
        otherwise.forEach(phrase -> anyOf.add(List.of(phrase)));
        return new SearchTerm(written, anyOf, true, false);
    }

    /** Where it stands among the words of a text, in whichever wording; nowhere where no wording is there whole. */
    List<Span> in(List<Tokens.Token> text) {
        return anyOf.stream()
                .flatMap(phrases -> in(text, phrases))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Span> in(List<Tokens.Token> text, List<Phrase> phrases) {
        List<Span> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<Span> spans = phrase.in(text);
            if (spans.isEmpty()) {
                return Stream.empty();
            }
            found.addAll(spans);
        }
        return found.stream();
    }
}
