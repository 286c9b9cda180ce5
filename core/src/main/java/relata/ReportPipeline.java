package relata;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import relata.claims.Claim;
import relata.claims.Claims;
import relata.claims.Repeats;
import relata.language.Language;
import relata.language.Sentence;
import relata.names.Names;
import relata.names.Profile;
import relata.reading.Report;
import relata.voices.Speech;
import relata.voices.Voices;

/** The way of the data, in one direction: report, sentences, voices, claims, names. */
final class ReportPipeline implements Reader {

    private final Language language = Language.english();
    private final Voices voices = Voices.load();
    private final Claims claims = Claims.load();
    private final Optional<Profile> fixed;
    private final List<Profile> conflicts;
    private final ConcurrentMap<String, Names> names = new ConcurrentHashMap<>();

    ReportPipeline(Optional<Profile> fixed) {
        this.fixed = fixed;
        this.conflicts = fixed.isPresent()
                ? List.of()
                : Profile.conflicts().stream().map(Profile::shipped).toList();
    }

    @Override
    public Reading read(Report report) {
        List<Sentence> sentences = language.sentences(report.text(), Stretches.of(report));
        Speech speech = voices.in(report, sentences);
        Names resolver = namesFor(report);
        List<Claim> found = claims.in(report, sentences, speech).stream()
                .map(resolver::resolve)
                .toList();
        return new Reading(report, speech, Repeats.marked(report.text(), found));
    }

    private Names namesFor(Report report) {
        Profile profile = fixed.orElseGet(() -> Profile.fitting(report.text(), conflicts));
        return names.computeIfAbsent(profile.name(), name -> new Names(profile));
    }
}
