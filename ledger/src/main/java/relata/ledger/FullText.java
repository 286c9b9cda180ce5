package relata.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a database is asked which reports hold words. It is asked for words alone, wherever they stand; whether they stand in a row is
 * seen in the text. Words have nothing but letters and digits, so there is nothing to escape.
 */
enum FullText {
    /** Query syntax of FTS5. */
    SQLITE("\"", " AND ", " OR ", " NOT ", "*"),
    /** {@code tsquery}. */
    POSTGRESQL("'", " & ", " | ", " & !", ":*");

    private final String quote;
    private final String and;
    private final String or;
    private final String butNot;
    private final String beginning;

    FullText(String quote, String and, String or, String butNot, String beginning) {
        this.quote = quote;
        this.and = and;
        this.or = or;
        this.butNot = butNot;
        this.beginning = beginning;
    }

    /** What may hold what is searched for: every report that does, and few that do not. */
    String of(List<SearchTerm> terms) {
        String wanted =
                terms.stream().filter(SearchTerm::isWanted).map(this::anyOf).collect(Collectors.joining(and));
        String unwanted = terms.stream()
                .filter(term -> !term.isWanted())
                .map(term -> term.anyOf().get(0).get(0))
                .filter(phrase -> phrase.words().size() == 1)
                .map(phrase -> words(phrase).findFirst().orElseThrow())
                .collect(Collectors.joining(or));
        return unwanted.isEmpty() ? wanted : "(" + wanted + ")" + butNot + "(" + unwanted + ")";
    }

    private String anyOf(SearchTerm term) {
        return term.anyOf().stream()
                .map(phrases -> phrases.stream().flatMap(this::words).collect(Collectors.joining(and, "(", ")")))
                .collect(Collectors.joining(or, "(", ")"));
    }

    private Stream<String> words(Phrase phrase) {
        int last = phrase.words().size() - 1;
        return Stream.concat(
                phrase.words().subList(0, last).stream().map(word -> quote + word + quote),
                Stream.of(quote + phrase.words().get(last) + quote + (phrase.isBeginning() ? beginning : "")));
    }
}
