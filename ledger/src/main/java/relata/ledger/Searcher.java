package relata.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.picture.Statement;
import relata.reading.Passage;
import relata.reading.Published;
import relata.search.Found;
import relata.search.Hit;
import relata.search.OtherSpelling;
import relata.text.Span;

/**
 * Finds reports by their words, the newest first: a word that half of all reports have is then found as fast as a rare one. The
 * database says which reports may hold what is searched for; a look at each text, as it was known then, says whether it does.
 */
final class Searcher {

    /** So few are asked for by their numbers; more are gone through from the newest on. */
    private static final int FEW = 1000;

    private static final int FIRST_LOOK = 32;
    private static final int LONGEST_LOOK = 1024;

    /** A report that may be a hit. */
    private record Candidate(
            long reading,
            String digest,
            String name,
            Optional<String> title,
            Optional<String> publisher,
            Optional<Published> published,
            String text) {}

    /** Where a candidate has what is searched for. */
    private record Match(Candidate candidate, List<Span> spans) {}

    private final Handle handle;
    private final Search search;
    private final Statements statements;
    private final String matching;
    private final List<SearchTerm> terms;
    private final List<OtherSpelling> others;
    private final Tokens tokens = new Tokens();

    private Searcher(Store store, Handle handle, Search search) {
        this.handle = handle;
        this.search = search;
        this.statements = new Statements(store.name(), handle, search.filter());
        List<SearchTerm> asked = SearchWords.read(search.words());
        if (search.exact()) {
            this.terms = asked;
            this.others = List.of();
        } else {
            SpellingFinder finder = new SpellingFinder(handle, statements.moment(), statements.identities());
            this.terms = finder.widened(asked);
            this.others = finder.others();
        }
        this.matching = store.fullText().of(terms);
    }

    static Found find(Store store, Handle handle, Search search) {
        if (!SearchIndex.isMade(handle)) {
            throw new LedgerError(
                    store.name(), "has no index of words yet: open it to write once, as `relata read` does");
        }
        return new Searcher(store, handle, search).find();
    }

    private Found find() {
        List<Hit> hits = new ArrayList<>();
        Optional<String> among = among();
        int look = FIRST_LOOK;
        int seen = 0;
        while (hits.size() <= search.most()) {
            List<Long> readings = statements.query().newestReadings(among, matching, look, seen);
            hits.addAll(hits(readings));
            seen += readings.size();
            if (readings.size() < look) {
                break;
            }
            look = Math.min(LONGEST_LOOK, 2 * look);
        }
        boolean more = hits.size() > search.most();
        return new Found(more ? hits.subList(0, search.most()) : hits, more, others);
    }

    /** SQL for the reports that may hold what is searched for, where they are few. */
    private Optional<String> among() {
        List<Long> few = handle.createQuery("<matching> LIMIT " + (FEW + 1))
                .bind("matching", matching)
                .mapTo(Long.class)
                .list();
        return few.size() > FEW
                ? Optional.empty()
                : Optional.of("SELECT s.report FROM searched s WHERE s.seq IN ("
                        + (few.isEmpty()
                                ? "-1"
                                : few.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        + ")");
    }

    private List<Hit> hits(List<Long> readings) {
        Map<Long, Match> matches = new LinkedHashMap<>();
        Map<Long, List<Span>> frames = frames(readings);
        Map<Long, Candidate> candidates = candidates(readings);
        for (long reading : readings) {
            Optional.ofNullable(candidates.get(reading))
                    .flatMap(candidate -> match(candidate, frames.getOrDefault(reading, List.of())))
                    .ifPresent(match -> matches.put(reading, match));
        }
        Map<String, List<Statement>> claims = claims(matches);
        return matches.values().stream()
                .map(match -> hit(match, claims.getOrDefault(match.candidate.digest, List.of())))
                .filter(hit ->
                        !search.filter().asksForClaims() || !hit.statements().isEmpty())
                .toList();
    }

    private static Hit hit(Match match, List<Statement> claims) {
        Candidate report = match.candidate;
        return new Hit(
                report.digest,
                report.name,
                report.title,
                report.publisher,
                report.published,
                report.text,
                match.spans,
                claims);
    }

    private Map<Long, Candidate> candidates(List<Long> readings) {
        Map<Long, Candidate> candidates = new HashMap<>();
        handle.createQuery("""
                        SELECT %s, r.seq AS reading, r.title, o.digest, t.text FROM reading r
                        JOIN report o ON o.seq = r.report
                        JOIN publication p ON p.seq = r.publication
                        JOIN text t ON t.seq = r.text
                        %s
                        WHERE r.seq%s""".formatted(Publications.COLUMNS, Publications.NAME, Keys.IN))
                .bind("keys", Keys.of(readings))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Candidate(
                            row.number("reading"),
                            row.words("digest"),
                            row.words("name"),
                            row.optionalWords("title"),
                            row.optionalWords("publisher"),
                            row.published(),
                            row.words("text"));
                })
                .forEach(candidate -> candidates.put(candidate.reading, candidate));
        return candidates;
    }

    /** What around the reports is no part of them: nobody looks for "Subscribe". */
    private Map<Long, List<Span>> frames(List<Long> readings) {
        Map<Long, List<Span>> frames = new HashMap<>();
        handle.createQuery("SELECT q.* FROM passage q WHERE q.kind = " + Words.number(Passage.Kind.FRAME)
                        + " AND q.reading" + Keys.IN)
                .bind("keys", Keys.of(readings))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return Map.entry(row.number("reading"), row.span("start_at", "end_at"));
                })
                .forEach(entry -> frames.computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue()));
        return frames;
    }

    /** Where a report has what is searched for; none where it does not have all of it, or has what must not be there. */
    private Optional<Match> match(Candidate candidate, List<Span> frames) {
        List<Tokens.Token> text = tokens.of(candidate.text).stream()
                .filter(token -> frames.stream().noneMatch(frame -> frame.contains(token.span())))
                .toList();
        List<Tokens.Token> title = candidate.title.map(tokens::of).orElse(List.of());
        Set<Span> spans = new TreeSet<>();
        for (SearchTerm term : terms) {
            List<Span> inText = term.in(text);
            boolean there = !inText.isEmpty() || !term.in(title).isEmpty();
            if (there != term.isWanted()) {
                return Optional.empty();
            }
            spans.addAll(inText);
        }
        return Optional.of(new Match(candidate, List.copyOf(spans)));
    }

    /** The claims that are asked for and rest on words that were found, by digest of their report. */
    private Map<String, List<Statement>> claims(Map<Long, Match> matches) {
        Set<Long> touched = new HashSet<>();
        handle.createQuery("""
                        SELECT c.seq, c.reading, c.sentence_start AS start_at, c.sentence_end AS end_at FROM claim c WHERE c.reading%1$s
                        UNION ALL
                        SELECT c.seq, c.reading, c.place_start, c.place_end FROM claim c
                        WHERE c.place_name IS NOT NULL AND c.reading%1$s
                        UNION ALL
                        SELECT c.seq, c.reading, ro.start_at, ro.end_at FROM claim c JOIN role ro ON ro.claim = c.seq WHERE c.reading%1$s
                        UNION ALL
                        SELECT c.seq, c.reading, v.start_at, v.end_at FROM claim c JOIN voice v ON v.seq = c.voice WHERE c.reading%1$s
                        UNION ALL
                        SELECT c.seq, c.reading, v.start_at, v.end_at FROM claim c
                        JOIN chain ch ON ch.claim = c.seq JOIN voice v ON v.seq = ch.voice WHERE c.reading%1$s""".formatted(Keys.IN))
                .bind("keys", Keys.of(matches.keySet()))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    Span words = row.span("start_at", "end_at");
                    boolean there = Optional.ofNullable(matches.get(row.number("reading"))).stream()
                            .flatMap(match -> match.spans.stream())
                            .anyMatch(words::overlaps);
                    return there ? row.number("seq") : -1;
                })
                .forEach(touched::add);
        touched.remove(-1L);
        Map<String, Match> byDigest = new HashMap<>();
        matches.values().forEach(match -> byDigest.put(match.candidate.digest, match));
        return Stream.concat(
                        statements.among(touched).stream(),
                        statements.added(byDigest.keySet()).stream()
                                .filter(statement -> restsOn(
                                        statement.claim(),
                                        Optional.ofNullable(byDigest.get(statement.report())).stream()
                                                .flatMap(match -> match.spans.stream())
                                                .toList())))
                .collect(Collectors.groupingBy(Statement::report));
    }

    private static boolean restsOn(Claim claim, List<Span> spans) {
        return Stream.of(
                        Stream.of(claim.sentence()),
                        claim.place().map(Place::mention).map(Mention::span).stream(),
                        claim.actors().stream().map(Mention::span))
                .flatMap(words -> words)
                .anyMatch(words -> spans.stream().anyMatch(words::overlaps));
    }
}
