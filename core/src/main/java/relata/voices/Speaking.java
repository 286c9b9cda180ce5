package relata.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.language.Sentence;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;
import relata.voices.Voice.Standing;

/** Turns what the rules have found into attributions: who speaks, when, in which mode, and how sure that is. */
final class Speaking {

    private static final String ANTECEDENT = "antecedent";

    private final String text;
    private final ParsedSentences parsed;
    private final SpanIndex<Quotation> quotations; // none inside another
    private final SpeechLexicon lexicon;
    private final Coreference coreference;
    private final SayingTimes times;
    private final Modes modes;

    Speaking(
            Report report,
            List<Sentence> sentences,
            List<Quotation> quotations,
            List<Finding> findings,
            SpeechLexicon lexicon) {
        this.text = report.text();
        this.parsed = new ParsedSentences(sentences, lexicon);
        this.quotations = SpanIndex.of(
                quotations.stream().filter(quotation -> quotation.depth() == 0).toList(), Quotation::marked);
        this.lexicon = lexicon;
        this.times = new SayingTimes(report);
        this.modes = new Modes(findings, quotations);
        this.coreference = new Coreference(
                text,
                report.body().stream().map(Passage::span).toList(),
                this.quotations,
                saidBy(findings),
                parsed,
                lexicon.speakers());
    }

    private static Map<Span, List<Span>> saidBy(List<Finding> findings) {
        Map<Span, List<Span>> said = new HashMap<>();
        for (Finding finding : findings) {
            finding.name()
                    .or(finding::source)
                    .ifPresent(who ->
                            said.computeIfAbsent(who, x -> new ArrayList<>()).addAll(finding.content()));
        }
        return said;
    }

    Attribution attribution(Finding finding) {
        return new Attribution(
                source(finding),
                cue(finding),
                finding.content(),
                finding.force() == Force.VOICE ? Optional.of(voice(finding)) : Optional.empty(),
                isQuoted(finding),
                finding.rule(),
                lexicon.precision(finding.rule()));
    }

    /** "the clerk who": the relative pronoun with what it stands for, where that is right before it. */
    private Optional<Span> source(Finding finding) {
        return finding.source()
                .map(source -> finding.name()
                        .filter(name -> name.end() <= source.start() && source.start() - name.end() <= 2)
                        .map(source::cover)
                        .orElse(source));
    }

    private boolean isQuoted(Finding finding) {
        int cue = finding.cue().start();
        return quotations.at(cue).stream().anyMatch(quotation -> quotation.complete() && quotation.holds(cue));
    }

    private static Optional<Span> cue(Finding finding) {
        return finding.cue().length() == 0 ? Optional.empty() : Optional.of(finding.cue());
    }

    private Voice voice(Finding finding) {
        Span nowhere = new Span(finding.cue().start(), finding.cue().start());
        Antecedent who = finding.name()
                .map(name -> coreference.of(name).by(ANTECEDENT))
                .or(() -> finding.source().map(coreference::of))
                .orElse(new Antecedent(nowhere, "nobody named", Standing.UNSAID));
        return new Voice(
                who.span().of(text),
                who.span(),
                finding.source().orElse(nowhere),
                who.standing(),
                who.rule(),
                finding.cue().of(text),
                cue(finding),
                modes.of(finding),
                finding.addressee(),
                said(finding),
                Optional.empty());
    }

    private Optional<Said> said(Finding finding) {
        return parsed.at(finding.cue().start()).flatMap(sentence -> times.of(finding, sentence));
    }
}
