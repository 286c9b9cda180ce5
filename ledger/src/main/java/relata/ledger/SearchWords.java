package relata.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a user writes to search for: words, {@code "words in a row"}, {@code beginning*}, {@code -not}. Whatever else is
 * written parts words: there is nothing that could be written wrongly.
 */
final class SearchWords {

    /** More than a title; a database has to look each of them up. */
    private static final int MOST_WORDS = 64;

    private static final String QUOTES = "\"“”„‟«»";

    private final String written;
    private final Tokens tokens = new Tokens();
    private final List<SearchTerm> terms = new ArrayList<>();
    private int at;

    private SearchWords(String written) {
        this.written = written;
    }

    /** @throws IllegalArgumentException where nothing is left to look for, or too much */
    static List<SearchTerm> read(String written) {
        SearchWords reader = new SearchWords(written);
        while (reader.at < written.length()) {
            reader.term();
        }
        if (reader.terms.stream().noneMatch(SearchTerm::isWanted)) {
            throw new IllegalArgumentException("there is no word to look for in \"" + written.strip() + "\"");
        }
        int words = reader.terms.stream()
                .mapToInt(term -> term.anyOf().get(0).get(0).words().size())
                .sum();
        if (words > MOST_WORDS) {
            throw new IllegalArgumentException("no more than " + MOST_WORDS + " words can be looked for at once");
        }
        return List.copyOf(reader.terms);
    }

    private void term() {
        if (Character.isWhitespace(written.charAt(at))) {
            at++;
            return;
        }
        boolean wanted = written.charAt(at) != '-';
        int start = at + (wanted ? 0 : 1);
        boolean quoted = start < written.length() && isQuote(start);
        if (quoted) {
            start++;
        }
        int end = start;
        while (end < written.length() && !isQuote(end) && (quoted || !Character.isWhitespace(written.charAt(end)))) {
            end++;
        }
        String raw = written.substring(start, end);
        at = quoted ? end + 1 : end;
        boolean beginning = !quoted && raw.endsWith("*");
        List<String> words = tokens.words(raw);
        if (!words.isEmpty()) {
            terms.add(SearchTerm.of(raw.replace("*", ""), new Phrase(words, beginning), wanted, quoted));
        }
    }

    private boolean isQuote(int position) {
        return QUOTES.indexOf(written.charAt(position)) >= 0;
    }
}
