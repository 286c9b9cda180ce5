package relata.voices;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;

/** Quoted speech that no rule has tied to anybody: not the report's own words, and nobody can be named for it. */
final class Untied {

    static final String RULE = "untied";

    private static final int SHORTEST = 6; // words; fewer are a title or a term as often as speech
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*[.?!…,]", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Untied() {}

    /** Whole sentences in marks outside the title of which no finding has a word. */
    static List<Finding> among(List<Quotation> quotations, Report report, List<Finding> findings) {
        String text = report.text();
        SpanIndex<Finding> said = SpanIndex.ofMany(findings, Finding::content);
        SpanIndex<Span> titles = SpanIndex.of(
                report.passages().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.TITLE)
                        .map(Passage::span)
                        .toList(),
                Function.identity());
        return quotations.stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.complete())
                .filter(quotation -> isSpeech(quotation, text))
                .filter(quotation -> said.overlapping(quotation.marked()).isEmpty())
                .filter(quotation -> titles.overlapping(quotation.marked()).isEmpty())
                .map(Untied::finding)
                .toList();
    }

    private static boolean isSpeech(Quotation quotation, String text) {
        String words = new Span(quotation.start(), quotation.end()).of(text).strip();
        return SENTENCE.matcher(words).matches() && SPACE.split(words).length >= SHORTEST;
    }

    private static Finding finding(Quotation quotation) {
        // Inside the marks: a link of a chain, and no act of attribution, since nothing attributes it.
        Span nowhere = new Span(quotation.start(), quotation.start());
        return new Finding(
                Optional.empty(),
                Optional.empty(),
                nowhere,
                nowhere,
                quotation.pieces(),
                Optional.empty(),
                Force.VOICE,
                false,
                false,
                RULE);
    }
}
