package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.language.Sentence;
import relata.language.Token;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds who speaks in a headline by the order of its words, since headlines leave out what the parser builds on: "Residents say
 * 32 killed", "Envoy says army claims captives talked", "Mill seized, minister says".
 */
final class HeadlineCues {

    private static final String RULE = "headline";

    private final SpeechLexicon lexicon;
    private final List<Token> tokens;
    private final List<Finding> known;
    private final List<Finding> found = new ArrayList<>();

    private HeadlineCues(SpeechLexicon lexicon, List<Token> tokens, List<Finding> known) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.known = known;
    }

    /** @param known what other rules have found; they are right where they name a cue */
    static List<Finding> in(Span headline, List<Sentence> sentences, List<Finding> known, SpeechLexicon lexicon) {
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean stops = sentence.words().get(sentence.size() - 1).equals(".");
            if (!stops && headline.contains(sentence.span()) && lexicon.mayAttribute(sentence.words())) {
                HeadlineCues cues = new HeadlineCues(lexicon, sentence.tokens(), known);
                cues.read();
                found.addAll(cues.found);
            }
        }
        return found;
    }

    private void read() {
        int start = 0;
        int end = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(":") && i <= tokens.size() / 2) {
                start = i + 1;
            } else if (isDash(i) && i > tokens.size() / 2) {
                end = i;
            }
        }
        leading(start, end);
        trailing(start, end);
    }

    private boolean isDash(int i) {
        Token token = tokens.get(i);
        boolean mark = token.is(":") || token.is("-") || token.is("--") || token.is("–") || token.is("—");
        return mark
                && i > 0
                && (token.is(":")
                        || tokens.get(i - 1).span().end() < token.span().start());
    }

    /** "Envoy says army claims …": speaker, verb and the rest, which may begin with another speaker. */
    private void leading(int start, int end) {
        int from = start;
        for (int i = start; i + 2 < end; i++) {
            if (i > from && isCue(i)) {
                add(from, i - 1, i, i + 1, end - 1);
                from = i + 1;
            } else if (!isPhraseWord(i)) {
                return;
            }
        }
    }

    /** "…, minister says". */
    private void trailing(int start, int end) {
        int cue = end - 1;
        if (cue - start < 4 || !isCue(cue)) {
            return;
        }
        int first = cue;
        while (first > start && isPhraseWord(first - 1)) {
            first--;
        }
        if (first < cue && first > start + 1 && tokens.get(first - 1).is(",")) {
            add(first, cue - 1, cue, start, first - 2);
        }
    }

    /** A verb of telling in the present, even where the tagger takes it for a plural ("army claims captives talked"). */
    private boolean isCue(int i) {
        Token token = tokens.get(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean present = token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("VBD");
        boolean plural = token.tag().startsWith("NN") && word.endsWith("s") && !word.equals(lemma);
        boolean verbLater = tokens.subList(i + 1, tokens.size()).stream()
                .anyMatch(later -> later.tag().matches("VB[DZP]|MD"));
        return (present || plural && verbLater)
                && lexicon.verb(lemma, "clause").filter(f -> f == Force.VOICE).isPresent()
                && lexicon.verb(lemma, "quotation").isPresent();
    }

    private boolean isPhraseWord(int i) {
        Token token = tokens.get(i);
        return token.isNoun()
                || token.isNumber()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("POS");
    }

    private void add(int first, int last, int cue, int from, int to) {
        Span verb = tokens.get(cue).span();
        Span who = span(first, last);
        if (known.stream().anyMatch(finding -> finding.cue().overlaps(verb))) {
            return;
        }
        found.add(new Finding(
                Optional.of(who),
                Optional.empty(),
                verb,
                who.cover(verb),
                List.of(span(from, to)),
                Optional.empty(),
                Force.VOICE,
                false,
                false,
                RULE));
    }

    private Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }
}
