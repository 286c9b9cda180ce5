package relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import relata.text.Span;

/** Cuts a paragraph into sentences, and these into words as the tagger and the parser know them. */
final class Sentences {

    // No rewriting of letters: a word must stand in the report as it is printed.
    private static final String OPTIONS =
            "invertible=false,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,splitForwardSlash=false";

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "...", "…", "?!", "!!");
    private static final Set<String> CLOSERS = Set.of("\"", "'", "''", ")", "]", "”", "’");
    private static final Set<String> KEPT_PREFIXES = Set.of(
            "de", "re", "co", "non", "anti", "pro", "ex", "mid", "self", "so", "pre", "post", "un", "vice", "sub",
            "multi", "counter", "inter", "semi", "e", "t");
    private static final Pattern GLUED = Pattern.compile("\\p{L}*\\p{Ll}{3}\\.\\p{Lu}\\p{Ll}+");

    List<List<RawWord>> split(String text, Span paragraph) {
        return sentences(words(text, paragraph)).stream()
                .flatMap(sentence -> LongSentences.broken(sentence, text).stream())
                .toList();
    }

    private static List<RawWord> words(String text, Span paragraph) {
        String evened = Evening.out(paragraph.of(text));
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(evened), new CoreLabelTokenFactory(true), OPTIONS);
        List<RawWord> tokens = new ArrayList<>();
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            Span span = new Span(paragraph.start() + label.beginPosition(), paragraph.start() + label.endPosition());
            if (span.length() > 0) {
                tokens.add(new RawWord(span, label.word()));
            }
        }
        List<RawWord> words = new ArrayList<>(tokens.size());
        LineBreaks.rejoined(Apostrophes.rejoined(tokens), text)
                .forEach(token -> addSentences(words, token.span(), token.text()));
        return words;
    }

    /** "the siege.This": two sentences whose space was lost. */
    private static void addSentences(List<RawWord> words, Span span, String word) {
        int stop = word.indexOf('.');
        if (word.length() != span.length() || !GLUED.matcher(word).matches()) {
            addWithoutHyphens(words, span, word);
            return;
        }
        int middle = span.start() + stop;
        addWithoutHyphens(words, new Span(span.start(), middle), word.substring(0, stop));
        words.add(new RawWord(new Span(middle, middle + 1), "."));
        addWithoutHyphens(words, new Span(middle + 1, span.end()), word.substring(stop + 1));
    }

    /** "rebel-held" is three words to the parser, "al-Kelaseh" and "de-escalation" are one. */
    private static void addWithoutHyphens(List<RawWord> words, Span span, String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0 || hyphen >= word.length() - 2 || word.length() != span.length()) {
            words.add(new RawWord(span, word));
            return;
        }
        String last = word.substring(hyphen + 1);
        String first = word.substring(0, hyphen);
        boolean splits = last.chars().allMatch(Character::isLowerCase)
                && first.chars().anyMatch(Character::isLetter)
                && !KEPT_PREFIXES.contains(first.toLowerCase(Locale.ROOT));
        if (!splits) {
            words.add(new RawWord(span, word));
            return;
        }
        int middle = span.start() + hyphen;
        addWithoutHyphens(words, new Span(span.start(), middle), first);
        words.add(new RawWord(new Span(middle, middle + 1), "-"));
        words.add(new RawWord(new Span(middle + 1, span.end()), last));
    }

    private static List<List<RawWord>> sentences(List<RawWord> words) {
        List<List<RawWord>> sentences = new ArrayList<>();
        List<RawWord> current = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            RawWord word = words.get(i);
            current.add(word);
            boolean ends = SENTENCE_ENDS.contains(word.text());
            if (!ends) {
                continue;
            }
            while (i + 1 < words.size() && closes(words, i + 1)) {
                current.add(words.get(++i));
            }
            if (i + 1 < words.size() && continues(words.get(i + 1).text())) {
                continue;
            }
            sentences.add(current);
            current = new ArrayList<>();
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    /** A closing mark that belongs to the sentence that has just ended: one that touches it. */
    private static boolean closes(List<RawWord> words, int i) {
        return CLOSERS.contains(words.get(i).text())
                && words.get(i - 1).span().end() == words.get(i).span().start();
    }

    /** A sentence does not begin in lower case: the mark before was an ellipsis, or belonged to a quotation. */
    private static boolean continues(String next) {
        return Character.isLowerCase(next.codePointAt(0));
    }
}
