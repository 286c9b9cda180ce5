package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.language.Sentence;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;

/**
 * Finds who speaks where in a report. A report is scanned for quotation marks and attributing words first; only sentences
 * that hold an attributing word are parsed.
 */
public final class Voices {

    private final SpeechLexicon lexicon;

    private Voices(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** With the vocabulary that ships with Relata. */
    public static Voices load() {
        return new Voices(SpeechLexicon.shipped());
    }

    /**
     * Who speaks where.
     *
     * @param report a report as read
     * @param sentences the sentences of its body, in text order
     */
    public Speech in(Report report, List<Sentence> sentences) {
        String text = report.text();
        List<Span> paragraphs = report.body().stream().map(Passage::span).toList();
        List<Quotation> quotations = Quotations.in(text, paragraphs);
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (lexicon.mayAttribute(sentence.words())) {
                Levels levels = Levels.of(sentence, quotations, text);
                findings.addAll(VerbCues.in(sentence, levels, lexicon));
                findings.addAll(PhraseCues.in(sentence, levels, lexicon));
                findings.addAll(NounCues.in(sentence, levels, lexicon));
            }
        }
        List<Attribution> attributions = QuotationLinks.tie(text, paragraphs, quotations, findings).stream()
                .map(finding -> attribution(finding, text, quotations))
                .sorted(Comparator.comparing(attribution -> attribution.content().get(0)))
                .toList();
        return new Speech(attributions, List.of());
    }

    private static Attribution attribution(Finding finding, String text, List<Quotation> quotations) {
        Optional<Voice> voice = finding.force() == SpeechLexicon.Force.VOICE
                ? finding.source().map(mention -> voice(finding, mention, text, quotations))
                : Optional.empty();
        return new Attribution(
                finding.source(),
                Optional.of(finding.cue()),
                finding.content(),
                voice,
                quotations.stream().anyMatch(quotation -> quotation.depth() == 0 && quotation.holds(finding.cue().start())),
                finding.rule(),
                finding.confidence());
    }

    private static Voice voice(Finding finding, Span mention, String text, List<Quotation> quotations) {
        Span name = finding.name().orElse(mention);
        return new Voice(
                name.of(text),
                name,
                mention,
                finding.cue().of(text),
                Optional.of(finding.cue()),
                Modes.of(finding.content(), quotations),
                finding.addressee(),
                Optional.empty());
    }
}
