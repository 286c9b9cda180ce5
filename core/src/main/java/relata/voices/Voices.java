package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;

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
        SpanIndex<Quotation> marked = SpanIndex.of(quotations, Quotation::marked);
        List<Reproduced> reproduced = new Reproductions(text, paragraphs, quotations, sentences, lexicon).find();
        List<Quotation> spoken = quotations.stream()
                .filter(quotation -> reproduced.stream().noneMatch(document -> isDocument(quotation, document)))
                .toList();
        List<Finding> findings = new ArrayList<>(QuotationLinks.tie(
                text,
                paragraphs,
                spoken,
                cues(sentences, marked, text),
                new QuotationCues(text, sentences, marked, lexicon)));
        List<Finding> shown = byLayout(report, sentences, paragraphs, findings);
        findings.removeIf(finding -> finding.rule().equals(QuotationCues.RULE)
                && shown.stream().anyMatch(other -> other.frame().overlaps(finding.frame())));
        findings.addAll(shown);
        FalseVoices falseVoices = new FalseVoices(report);
        findings.removeIf(finding -> !falseVoices.isAttribution(finding));
        findings.replaceAll(falseVoices::withoutPublisher);
        findings.removeIf(isOnlySpeakerOf(findings));
        findings = Relays.among(findings, sentences, marked, text, lexicon);
        reproduced.stream().flatMap(document -> issued(document).stream()).forEach(findings::add);
        findings.addAll(new BackReferences(text, lexicon, quotations).find(paragraphs, contents(findings)));
        findings.addAll(Untied.among(quotations, report, findings));
        return speech(report, sentences, quotations, findings, reproduced);
    }

    /** "Clashes continued, <i>it said</i>": who says something and that he does is not what another says. */
    private static Predicate<Finding> isOnlySpeakerOf(List<Finding> findings) {
        SpanIndex<Finding> frames = SpanIndex.of(findings, Finding::frame);
        return finding -> finding.content().size() == 1
                && frames.overlapping(finding.content().get(0)).stream()
                        .anyMatch(other -> other.source().isPresent()
                                && !other.frame().overlaps(finding.cue())
                                && other.frame().equals(finding.content().get(0)));
    }

    private List<Finding> cues(List<Sentence> sentences, SpanIndex<Quotation> marked, String text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (lexicon.mayAttribute(sentence.words())) {
                Levels levels = Levels.of(sentence, marked.overlapping(Levels.near(sentence)), text);
                List<Finding> nominal = new ArrayList<>(NounCues.in(sentence, levels, lexicon));
                nominal.addAll(ModifierCues.in(sentence, levels, lexicon));
                VerbCues.in(sentence, levels, text, lexicon).stream()
                        .filter(verb -> nominal.stream().noneMatch(noun -> isPartOf(verb, noun)))
                        .forEach(findings::add);
                findings.addAll(PassiveCues.in(sentence, levels, lexicon));
                findings.addAll(PhraseCues.in(sentence, levels, lexicon));
                findings.addAll(nominal);
            }
        }
        return findings;
    }

    /** "issued" is part of "issued a denial of …". */
    private static boolean isPartOf(Finding verb, Finding noun) {
        return !verb.speech() && !verb.cue().equals(noun.cue()) && noun.cue().contains(verb.cue());
    }

    private static boolean isDocument(Quotation quotation, Reproduced document) {
        return quotation.depth() == 0 && quotation.pieces().equals(document.passages());
    }

    private List<Finding> byLayout(
            Report report, List<Sentence> sentences, List<Span> paragraphs, List<Finding> findings) {
        Layout layout = new Layout(report.text(), lexicon);
        List<Finding> found = new ArrayList<>(layout.interview(paragraphs));
        List<Span> sources =
                findings.stream().flatMap(finding -> finding.source().stream()).toList();
        List<Span> headlines = headlines(report, sentences)
                .filter(headline -> found.stream().noneMatch(f -> f.frame().overlaps(headline)))
                .toList();
        headlines.stream()
                .flatMap(headline -> layout.headline(headline, sources).stream())
                .filter(headline -> findings.stream().noneMatch(f -> isCueOf(f, headline)))
                .forEach(found::add);
        headlines.forEach(headline -> found.addAll(HeadlineCues.in(headline, sentences, findings, lexicon)));
        return found;
    }

    /** "Ida Roe tweeted: '…'" is no headline. */
    private static boolean isCueOf(Finding finding, Finding headline) {
        return finding.force() == Force.VOICE
                && !finding.rule().equals(QuotationCues.RULE)
                && finding.cue().length() > 0
                && headline.frame().contains(finding.cue());
    }

    /** The title, and where the body repeats it; without a title the first line may be one. */
    private static Stream<Span> headlines(Report report, List<Sentence> sentences) {
        String text = report.text();
        Stream<Span> titles = report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.TITLE)
                .map(Passage::span);
        Stream<Span> repeated = sentences.stream()
                .limit(5)
                .map(Sentence::span)
                .filter(span -> report.title()
                        .filter(title -> letters(title).equals(letters(span.of(text))))
                        .isPresent());
        Stream<Span> first = report.title().isPresent()
                ? Stream.empty()
                : report.body().stream().map(Passage::span).limit(1);
        return Stream.of(titles, repeated, first).flatMap(spans -> spans).distinct();
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Optional<Finding> issued(Reproduced document) {
        return document.author()
                .map(author -> new Finding(
                        Optional.of(author),
                        Optional.empty(),
                        document.introduction(),
                        document.introduction(),
                        document.passages(),
                        Optional.empty(),
                        Force.VOICE,
                        false,
                        true,
                        "document"));
    }

    private static List<Span> contents(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.force() == Force.VOICE)
                .flatMap(finding -> finding.content().stream())
                .toList();
    }

    private Speech speech(
            Report report,
            List<Sentence> sentences,
            List<Quotation> quotations,
            List<Finding> findings,
            List<Reproduced> reproduced) {
        Speaking speaking = new Speaking(report, sentences, quotations, findings, lexicon);
        List<Attribution> attributions = findings.stream()
                .sorted(Comparator.comparing(Finding::outer))
                .map(speaking::attribution)
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().get(0)))
                .toList();
        List<Document> documents = reproduced.stream()
                .map(document -> new Document(
                        document.span(),
                        Optional.of(document.introduction()),
                        attributions.stream()
                                .filter(attribution -> attribution.content().equals(document.passages()))
                                .flatMap(attribution -> attribution.voice().stream())
                                .findFirst()))
                .toList();
        return new Speech(attributions, documents);
    }
}
