package relata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Claims;
import relata.claims.Explanation;
import relata.claims.Repeats;
import relata.language.Language;
import relata.language.Sentence;
import relata.names.Gazetteer;
import relata.names.Names;
import relata.names.Precedents;
import relata.names.Profile;
import relata.names.WorldGazetteer;
import relata.reading.Report;
import relata.voices.Speech;
import relata.voices.Voices;

/** The way of the data, in one direction: report, sentences, voices, claims, names. */
final class ReportPipeline implements Reader {

    private final Language language;
    private final Voices voices;
    private final Claims claims;
    private final Optional<Profile> fixed;
    private final List<Profile> conflicts;
    private final Gazetteer gazetteer;
    private final Precedents precedents;
    private final ConcurrentMap<String, Names> names = new ConcurrentHashMap<>();

    ReportPipeline(Optional<Profile> fixed) {
        this(Language.english(), Voices.load(), Claims.load(), fixed, WorldGazetteer.whenAsked(), Precedents.NONE);
    }

    private ReportPipeline(
            Language language,
            Voices voices,
            Claims claims,
            Optional<Profile> fixed,
            Gazetteer gazetteer,
            Precedents precedents) {
        this.language = language;
        this.voices = voices;
        this.claims = claims;
        this.gazetteer = gazetteer;
        this.precedents = precedents;
        this.fixed = fixed;
        this.conflicts = fixed.isPresent()
                ? List.of()
                : Profile.conflicts().stream().map(Profile::shipped).toList();
    }

    /** Shares all that is costly to load. */
    @Override
    public Reader asking(Gazetteer other) {
        return new ReportPipeline(language, voices, claims, fixed, other, precedents);
    }

    /** Shares all that is costly to load. */
    @Override
    public Reader recalling(Precedents other) {
        return new ReportPipeline(language, voices, claims, fixed, gazetteer, other);
    }

    @Override
    public Reading read(Report report) {
        Optional<String> objection = Foreign.objection(report);
        if (objection.isPresent()) {
            return Reading.unread(report, objection.get());
        }
        Optional<FoldedReport> folded = FoldedReport.of(report);
        if (folded.isEmpty()) {
            return found(report);
        }
        Reading found = found(folded.get().report());
        Unfolding back = folded.get().back();
        return new Reading(report, back.speech(found.speech()), back.all(found.claims()));
    }

    private Reading found(Report report) {
        List<Sentence> sentences = sentences(report);
        Speech speech = voices.in(report, sentences);
        return new Reading(report, speech, finished(report, claims.in(report, sentences, speech)));
    }

    @Override
    public List<Explanation> explain(Report report) {
        return FoldedReport.of(report)
                .map(folded -> folded.back().all(explained(folded.report())))
                .orElseGet(() -> explained(report));
    }

    private List<Explanation> explained(Report report) {
        List<Sentence> sentences = sentences(report);
        List<Explanation> explanations = claims.explain(report, sentences, voices.in(report, sentences));
        List<Claim> found = explanations.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .map(Explanation.Found::claim)
                .toList();
        Map<String, Claim> finished = finished(report, found).stream()
                .collect(Collectors.toMap(Claim::id, Function.identity(), (first, second) -> first));
        return explanations.stream().map(sentence -> sentence.with(finished)).toList();
    }

    /** With identities, and repeats marked. */
    private List<Claim> finished(Report report, List<Claim> found) {
        return Repeats.marked(report.text(), namesFor(report).resolve(report, found));
    }

    @Override
    public Speech speech(Report report) {
        return FoldedReport.of(report)
                .map(folded -> folded.back().speech(voices.in(folded.report(), sentences(folded.report()))))
                .orElseGet(() -> voices.in(report, sentences(report)));
    }

    private List<Sentence> sentences(Report report) {
        return language.sentences(report.text(), Stretches.of(report));
    }

    private Names namesFor(Report report) {
        Profile profile = fixed.orElseGet(() -> Profile.fitting(report.text(), conflicts));
        return names.computeIfAbsent(profile.name(), name -> new Names(profile, gazetteer, precedents));
    }
}
