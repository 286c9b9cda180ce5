package relata.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import relata.names.Actor;
import relata.names.Alignment;
import relata.names.Names;
import relata.names.Profile;
import relata.names.Source;
import relata.names.UnnamedSource;
import relata.picture.SourceTally.Sort;
import relata.reading.Published;
import relata.voices.Voice;

/** All that speaks or publishes in some statements. What a report says again is counted once, what a reviewer rejected not at all. */
public final class SourceTallies {

    private static final Comparator<SourceTally> ORDER = Comparator.comparing(SourceTally::sort)
            .thenComparing(tally -> tally.side().orElse("~"))
            .thenComparing(Comparator.<SourceTally>comparingInt(tally -> tally.said() + tally.published())
                    .reversed())
            .thenComparing(SourceTally::id);

    /** An article before a name and a mark behind it make no other name. */
    private static final Pattern AROUND = Pattern.compile("^(the|an?)\\s+|[.,;:]+$", Pattern.CASE_INSENSITIVE);

    private final Names names;
    private final Leanings leanings;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private SourceTallies(Names names) {
        this.names = names;
        this.leanings = new Leanings(names);
    }

    /** Listed ones first, by the side that they are with; then names that no profile knows; then kinds. */
    public static List<SourceTally> of(Collection<Statement> statements, Names names) {
        SourceTallies tallies = new SourceTallies(names);
        statements.stream()
                .filter(statement -> statement.review().counts())
                .filter(statement -> statement.claim().repeats().isEmpty())
                .forEach(tallies::add);
        return tallies.counts.entrySet().stream()
                .map(entry -> tallies.tally(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static final class Count {
        private final Map<String, Integer> called = new LinkedHashMap<>();
        private final Map<String, String> spelt = new HashMap<>();
        private final Set<String> reports = new HashSet<>();
        private final List<Instant> times = new ArrayList<>();
        private int said;
        private int published;

        private void add(String words, Statement statement) {
            String name = AROUND.matcher(words).replaceAll("");
            called.merge(spelt.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> name), 1, Integer::sum);
            reports.add(statement.report());
            statement.said().map(Published::from).ifPresent(times::add);
        }
    }

    private void add(Statement statement) {
        statement.publisherId().ifPresent(id -> {
            Count count = counts.computeIfAbsent(id, key -> new Count());
            count.add(statement.publisher().orElse(id), statement);
            count.published++;
        });
        Set<String> speakers = new HashSet<>(); // the same source twice in a chain is one that says it
        for (Voice voice : statement.claim().voices()) {
            voice.id().filter(speakers::add).ifPresent(id -> {
                Count count = counts.computeIfAbsent(id, key -> new Count());
                count.add(voice.text(), statement);
                count.said++;
            });
        }
    }

    private SourceTally tally(String id, Count count) {
        Optional<UnnamedSource> unnamed = UnnamedSource.of(id);
        Optional<String> affiliation = unnamed.flatMap(UnnamedSource::affiliation);
        Map<String, Alignment> alignments = leanings.of(id);
        List<String> with = alignments.entrySet().stream()
                .filter(entry -> entry.getValue() == Alignment.WITH)
                .map(Entry::getKey)
                .toList();
        return new SourceTally(
                id,
                names.nameOf(id, count.called.keySet().iterator().next()),
                unnamed.isPresent() ? Sort.UNNAMED : id.contains(Names.UNRESOLVED) ? Sort.UNLISTED : Sort.LISTED,
                type(id, unnamed),
                affiliation,
                alignments,
                with.size() == 1 ? Optional.of(with.get(0)) : Optional.empty(),
                count.called.entrySet().stream()
                        .sorted(Entry.<String, Integer>comparingByValue().reversed())
                        .map(Entry::getKey)
                        .toList(),
                count.reports.size(),
                count.said,
                count.published,
                count.times.stream().min(Comparator.naturalOrder()),
                count.times.stream().max(Comparator.naturalOrder()));
    }

    private Optional<String> type(String id, Optional<UnnamedSource> unnamed) {
        Profile profile = names.profile();
        Optional<String> actor = profile.actor(id).map(Actor::id).map(known -> "actor");
        return unnamed.map(source -> "kind")
                .or(() -> profile.source(id).flatMap(Source::type))
                .or(() -> actor);
    }
}
