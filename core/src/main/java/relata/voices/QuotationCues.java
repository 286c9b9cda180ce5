package relata.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds the cue of a quotation by what stands beside its marks. The parse of a sentence that holds a quotation often mixes
 * the quoted words with those around; the custom of the press is plain: "'…,' the clerk said", "'…,' said the clerk",
 * "the clerk said: '…'".
 */
final class QuotationCues {

    static final String RULE = "beside quotation";

    private static final int FARTHEST = 30; // words from the mark to the cue: "…," Ida Roe, who … for years, said
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> NOBODY = Set.of("it", "this", "that", "here", "there", "these", "those", "what");

    private final String text;
    private final SpanIndex<Sentence> sentences;
    private final SpanIndex<Quotation> quotations;
    private final SpeechLexicon lexicon;

    QuotationCues(String text, List<Sentence> sentences, SpanIndex<Quotation> quotations, SpeechLexicon lexicon) {
        this.text = text;
        this.sentences = SpanIndex.of(sentences, Sentence::span);
        this.quotations = quotations;
        this.lexicon = lexicon;
    }

    /** The cue that closes or introduces a quotation and reports nothing yet. */
    Optional<Finding> of(Quotation quotation, Optional<Quotation> next) {
        Optional<Finding> closing = beginsSentence(quotation) ? closing(quotation, next) : Optional.empty();
        return closing.or(() -> introducing(quotation));
    }

    /** Whether a quotation stands for itself: what it begins in the middle of a sentence may be a title or a term. */
    boolean beginsSentence(Quotation quotation) {
        int start = quotation.marked().start();
        int before = Blanks.back(text, start);
        return before == 0
                || ".!?,:;”\"".indexOf(text.charAt(before - 1)) >= 0
                || text.substring(before, start).indexOf('\n') >= 0;
    }

    /** "…," the clerk said. */
    private Optional<Finding> closing(Quotation quotation, Optional<Quotation> next) {
        int end = quotation.marked().end();
        int word = end;
        while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        if (!leavesOpen(quotation) || text.substring(end, word).indexOf('\n') >= 0) {
            return Optional.empty();
        }
        int limit = next.map(q -> q.marked().start()).orElse(Integer.MAX_VALUE);
        return sentenceAt(end).flatMap(sentence -> {
            List<Token> after = sentence.tokens().stream()
                    .filter(token -> token.span().start() >= end && token.span().end() <= limit)
                    .dropWhile(Words::isMark)
                    .limit(FARTHEST)
                    .toList();
            return after.isEmpty() ? Optional.empty() : closing(sentence, after);
        });
    }

    /** Whether the sentence goes on behind the quotation: it ends with a comma, a question, a call or a dash. */
    private boolean leavesOpen(Quotation quotation) {
        int end = quotation.marked().end();
        boolean inside = ",?!—–-…".indexOf(text.charAt(quotation.end() - 1)) >= 0;
        return inside || end < text.length() && text.charAt(end) == ',';
    }

    private Optional<Finding> closing(Sentence sentence, List<Token> after) {
        Subjects subjects = subjects(sentence);
        int first = after.get(0).index();
        for (Token token : after) {
            int i = token.index();
            if (Words.isMark(token) && !token.is(",") && !token.is("-")) {
                return Optional.empty();
            }
            if (!tells(sentence, token)) {
                continue;
            }
            if (i == first || i == first + 1 && after.get(0).tag().startsWith("RB")) {
                return subjects.rightOf(i).flatMap(who -> finding(who, token));
            }
            Optional<Speaker> left = subjects.leftOf(i).filter(who -> who.first() <= first + 1);
            Optional<Speaker> who = left.or(() -> sentence.tokens().get(i - 1).is(",")
                    ? commaAfter(after).flatMap(subjects::leftOf).filter(speaker -> speaker.first() <= first)
                    : Optional.empty());
            if (who.isPresent()) {
                return finding(who.get(), token);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> commaAfter(List<Token> after) {
        return after.stream().filter(token -> token.is(",")).map(Token::index).findFirst();
    }

    /** The clerk said: "…" */
    private Optional<Finding> introducing(Quotation quotation) {
        int start = quotation.marked().start();
        int end = Blanks.back(text, start);
        boolean colon = end > 0 && text.charAt(end - 1) == ':';
        if (end == 0 || !colon && text.substring(end, start).indexOf('\n') >= 0) {
            return Optional.empty();
        }
        int last = end - 1;
        return sentenceAt(last).flatMap(sentence -> {
            List<Token> before = sentence.tokens().stream()
                    .filter(token -> token.span().end() <= last + 1)
                    .toList();
            return introducing(sentence, before, colon, colon || isStatement(quotation));
        });
    }

    /** A quotation that is closed like a sentence; the title of a book is not. */
    private boolean isStatement(Quotation quotation) {
        return ".?!,…".indexOf(text.charAt(quotation.end() - 1)) >= 0 && quotation.end() - quotation.start() > 12;
    }

    private Optional<Finding> introducing(Sentence sentence, List<Token> before, boolean colon, boolean statement) {
        Optional<Token> word =
                before.stream().filter(token -> !Words.isMark(token)).reduce((a, b) -> b);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Subjects subjects = subjects(sentence);
        int last = word.get().index();
        if (statement && tells(sentence, word.get()) && !word.get().tag().equals("VBN")) {
            return subjects.of(last)
                    .or(() -> subjects.leftOf(last))
                    .or(subjects::ofMainClause)
                    .flatMap(who -> finding(who, word.get()));
        }
        return colon ? label(sentence, subjects, last).or(() -> leading(sentence, subjects, last)) : Optional.empty();
    }

    /** "Ida Roe: '…'", "…, by the clerk Ida Roe: '…'": a name that stands for itself right before the colon. */
    private Optional<Finding> label(Sentence sentence, Subjects subjects, int last) {
        if (last + 1 >= sentence.size()) {
            return Optional.empty();
        }
        return subjects.leftOf(last + 1)
                .filter(who -> isPerson(sentence.tokens().get(who.last())) && standsAlone(sentence, who.first()))
                .flatMap(who -> finding(who, sentence.tokens().get(last + 1)));
    }

    private static boolean standsAlone(Sentence sentence, int first) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.tokens().get(first - 1);
        return Words.isMark(before) && !before.is(",") || before.is("by") || before.is("from");
    }

    /** "The clerk had one answer: '…'": whoever does what the sentence says. */
    private Optional<Finding> leading(Sentence sentence, Subjects subjects, int last) {
        Token colon = sentence.tokens().get(Math.min(last + 1, sentence.size() - 1));
        return subjects.ofMainClause()
                .filter(who -> who.first() <= last && isPerson(sentence.tokens().get(who.last())))
                .flatMap(who -> finding(who, colon));
    }

    private static boolean isPerson(Token head) {
        return head.isName() || head.isPronoun() && !NOBODY.contains(lower(head));
    }

    private boolean tells(Sentence sentence, Token token) {
        Tree tree = sentence.tree();
        return FINITE.contains(token.tag())
                && lexicon.verb(token.lemma().toLowerCase(Locale.ROOT), "quotation")
                        .isPresent()
                && (token.index() == 0 || !tree.token(token.index() - 1).tag().startsWith("W"))
                && quotations.at(token.span().start()).stream()
                        .noneMatch(q -> q.holds(token.span().start()));
    }

    private Subjects subjects(Sentence sentence) {
        return new Subjects(
                sentence, Levels.of(sentence, quotations.overlapping(Levels.near(sentence)), text), lexicon.speakers());
    }

    private Optional<Finding> finding(Speaker who, Token cue) {
        return who.isFirstPerson()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Optional.of(who.mention()),
                        who.name(),
                        cue.span(),
                        cue.span().cover(who.mention()),
                        List.of(),
                        Optional.empty(),
                        Force.VOICE,
                        true,
                        false,
                        RULE));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** The words of the sentence that lead to a quotation by a colon. */
    Optional<Span> lead(Quotation quotation) {
        int start = quotation.marked().start();
        int end = Blanks.back(text, start);
        return end > 0 && text.charAt(end - 1) == ':'
                ? sentenceAt(end - 1)
                        .map(sentence -> new Span(
                                sentence.span().start(),
                                Math.max(end, sentence.span().start())))
                : Optional.empty();
    }

    /** The sentence that ends right before a quotation. */
    Optional<Span> sentenceBefore(Quotation quotation) {
        int end = Blanks.back(text, quotation.marked().start());
        boolean ends = end > 0 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
        return ends ? sentenceAt(end - 1).map(Sentence::span) : Optional.empty();
    }

    /** Where the sentence ends that holds a place, its last marks left out. */
    int sentenceEnd(int offset) {
        int end = sentences.at(offset - 1).stream()
                .map(Sentence::span)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(offset);
        while (end > offset && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    boolean sameSentence(int a, int b) {
        return sentenceAt(a).equals(sentenceAt(b));
    }

    private Optional<Sentence> sentenceAt(int offset) {
        return sentences.at(Blanks.on(text, offset)).stream().findFirst();
    }
}
