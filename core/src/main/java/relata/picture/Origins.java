package relata.picture;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Source;
import relata.names.UnnamedSource;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Fingerprinted;
import relata.reading.Published;

/**
 * Who said it first: the origin of each of a set of statements. Ten papers that print one agency are one origin.
 *
 * <p>The origin is the innermost voice that has a name. Without one it is that of an earlier report, where its words stand in that
 * report too, or where both are copies of one text and the other says the same of the same place; else the publisher, or whoever the
 * publisher republishes.
 */
public final class Origins {

    /** So many words make a sentence that nobody writes twice by chance. */
    static final int WORDS_OF_A_COPIED_SENTENCE = 8;
    /** So many words in a row, in sentences that differ elsewhere, are a copy as well. */
    static final int WORDS_OF_A_COPIED_RUN = 12;

    private static final String SOURCE = "source:";
    private static final Pattern WORD_BORDERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final Comparator<Statement> BY_PUBLICATION = Comparator.comparing((Statement statement) ->
                    statement.said().map(Published::from).orElse(Instant.MAX))
            .thenComparing(Statement::report)
            .thenComparing(statement -> statement.claim().id());

    /** What a report says, as far as its copies say the same. */
    private record Saying(String firstOfCluster, Relation relation, Optional<String> place) {}

    private final Names names;
    private final Copies copies;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<Long, Statement> byWords = new HashMap<>();
    private final Map<Saying, Statement> bySaying = new HashMap<>();

    private Origins(Names names, Copies copies) {
        this.names = names;
        this.copies = copies;
    }

    /** The origins of statements, of whose reports nothing is known but the words of the statements. */
    public static Origins of(Collection<Statement> statements, Names names) {
        return of(statements, names, Copies.NONE);
    }

    /** @param copies among the reports of the statements and any others */
    public static Origins of(Collection<Statement> statements, Names names, Copies copies) {
        Origins origins = new Origins(names, copies);
        statements.stream().sorted(BY_PUBLICATION).forEach(origins::add);
        return origins;
    }

    /**
     * The origin of one of the statements.
     *
     * @throws IllegalArgumentException if it is not among them
     */
    public Origin of(Statement statement) {
        Origin origin = origins.get(key(statement));
        if (origin == null) {
            throw new IllegalArgumentException("not among the statements: " + key(statement));
        }
        return origin;
    }

    /** The different origins of some of the statements, in their order. */
    public List<Origin> among(Collection<Statement> statements) {
        Map<String, Origin> different = new LinkedHashMap<>();
        statements.stream().map(this::of).forEach(origin -> different.putIfAbsent(origin.id(), origin));
        return List.copyOf(different.values());
    }

    private void add(Statement statement) {
        origins.put(
                key(statement),
                named(statement)
                        .or(() -> copied(statement))
                        .or(() -> passedOn(statement))
                        .orElseGet(() -> published(statement)));
    }

    private Optional<Origin> named(Statement statement) {
        return statement.claim().voices().stream()
                .flatMap(voice -> voice.id().flatMap(id -> speaking(id, voice.text())).stream())
                .findFirst();
    }

    /** A voice with a name, or the source that a voice without one belongs to: "an AFP correspondent". */
    private Optional<Origin> speaking(String id, String words) {
        Optional<UnnamedSource> unnamed = UnnamedSource.of(id);
        if (unnamed.isEmpty()) {
            return Optional.of(origin(id, words, "the report gives it as the speaker"));
        }
        return unnamed.flatMap(UnnamedSource::affiliation)
                .filter(whom -> whom.startsWith(SOURCE))
                .map(whom -> origin(whom, words, "somebody of it speaks in the report"));
    }

    /** Its words stand in an earlier report, or that report is a copy of the same text and says the same. */
    private Optional<Origin> copied(Statement statement) {
        Optional<Statement> words = earlier(statement);
        Optional<Statement> same = copies.cluster(statement.report())
                .map(cluster ->
                        new Saying(cluster.first().report(), statement.claim().relation(), place(statement)))
                .map(saying -> bySaying.putIfAbsent(saying, statement))
                .filter(other -> !other.report().equals(statement.report()));
        return words.map(other ->
                        origin(of(other), "the same words stand in " + other.shortReportName() + ", published earlier"))
                .or(() -> same.map(other -> origin(
                        of(other),
                        "its report and " + other.shortReportName() + ", published earlier, are copies of one text")));
    }

    /** The earlier statement that has the same sentence, or a long run of the same words. */
    private Optional<Statement> earlier(Statement statement) {
        Optional<Statement> original = Optional.empty();
        for (long passage : passages(statement.words())) {
            Statement earlier = byWords.putIfAbsent(passage, statement);
            if (earlier != null && original.isEmpty() && !earlier.report().equals(statement.report())) {
                original = Optional.of(earlier);
            }
        }
        return original;
    }

    /** Its sentence stands in a passage of an earlier report of which no statement is there. */
    private Optional<Origin> passedOn(Statement statement) {
        return copies.passage(statement.report(), statement.claim().sentence())
                .map(CopiedPassage::from)
                .filter(from -> !from.report().equals(statement.report()))
                .map(from -> origin(
                        published(from.publisherId(), from.publisher(), from.report(), from.shortName()),
                        "its passage stands in " + from.shortName() + ", published earlier"));
    }

    private static Optional<String> place(Statement statement) {
        return statement.claim().place().flatMap(place -> place.mention().id());
    }

    private static Origin origin(Origin of, String because) {
        return new Origin(of.id(), of.name(), because);
    }

    private Origin published(Statement statement) {
        return published(
                statement.publisherId(), statement.publisher(), statement.report(), statement.shortReportName());
    }

    private Origin published(
            Optional<String> publisherId, Optional<String> publisher, String report, String shortName) {
        Optional<String> id = publisherId.or(() -> publisher.flatMap(names::source));
        return credited(report, id)
                .or(() -> republished(id))
                .or(() ->
                        id.map(own -> origin(own, publisher.orElse(own), "no named source: counts for its publisher")))
                .orElseGet(() ->
                        new Origin("report:" + report, shortName, "the report names neither speaker nor publisher"));
    }

    /** The one agency that a report credits for its words; where it credits several, nobody can tell who said what. */
    private Optional<Origin> credited(String report, Optional<String> publisher) {
        return copies.report(report)
                .map(Fingerprinted::credits)
                .filter(credits -> credits.size() == 1)
                .map(credits -> credits.get(0))
                .flatMap(name -> names.source(name)
                        .filter(id -> !publisher.equals(Optional.of(id)))
                        .map(id -> origin(id, name, "its report credits " + name + " for its words")));
    }

    private Optional<Origin> republished(Optional<String> publisher) {
        return publisher
                .flatMap(names.profile()::source)
                .flatMap(Source::republishes)
                .map(other -> new Origin(other, names.nameOf(other), "its publisher prints what this source reports"));
    }

    private Origin origin(String id, String words, String because) {
        return new Origin(id, names.nameOf(id, words), because);
    }

    /** Keys of the whole sentence, where it is long enough, and of each long run of words in it. */
    private static long[] passages(String sentence) {
        String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = WORD_BORDERS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < WORDS_OF_A_COPIED_SENTENCE) {
            return new long[0];
        }
        int runs = Math.max(0, words.size() - WORDS_OF_A_COPIED_RUN + 1);
        long[] keys = new long[1 + runs];
        keys[0] = key(words, 1);
        for (int from = 0; from < runs; from++) {
            keys[1 + from] = key(words.subList(from, from + WORDS_OF_A_COPIED_RUN), 2);
        }
        return keys;
    }

    /** 64 bits: in a million sentences two different passages meet by chance once in some thousands of ledgers. */
    private static long key(List<String> words, long seed) {
        long key = seed;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                key = (key ^ word.charAt(i)) * FNV_PRIME;
            }
            key = (key ^ ' ') * FNV_PRIME;
        }
        return key ^ (key >>> 32);
    }

    private static String key(Statement statement) {
        return statement.report() + " " + statement.claim().id();
    }
}
