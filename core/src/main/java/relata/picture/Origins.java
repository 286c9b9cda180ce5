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
import relata.names.Names;
import relata.names.Source;
import relata.names.UnnamedSource;
import relata.reading.Published;

/**
 * Who said it first: the origin of each of a set of statements. Ten papers that print one agency are one origin.
 *
 * <p>The origin is the innermost voice that has a name; without one, the publisher, or whoever the publisher republishes.
 * Where a publisher's own words stand in another report as well, both have the origin of the one published first.
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

    private final Names names;
    private final Map<String, Origin> origins = new HashMap<>();

    private Origins(Names names) {
        this.names = names;
    }

    /** The origins of statements, copies found among them alone. */
    public static Origins of(Collection<Statement> statements, Names names) {
        Origins origins = new Origins(names);
        Map<Long, Statement> first = new HashMap<>();
        statements.stream().sorted(BY_PUBLICATION).forEach(statement -> origins.add(statement, first));
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

    private void add(Statement statement, Map<Long, Statement> first) {
        origins.put(
                key(statement),
                named(statement).or(() -> copied(statement, first)).orElseGet(() -> published(statement)));
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

    private Optional<Origin> copied(Statement statement, Map<Long, Statement> first) {
        Optional<Statement> original = Optional.empty();
        for (long passage : passages(statement.words())) {
            Statement earlier = first.putIfAbsent(passage, statement);
            if (earlier != null && original.isEmpty() && !earlier.report().equals(statement.report())) {
                original = Optional.of(earlier);
            }
        }
        return original.map(earlier -> new Origin(
                of(earlier).id(),
                of(earlier).name(),
                "the same words stand in " + earlier.shortReportName() + ", published earlier"));
    }

    private Origin published(Statement statement) {
        Optional<String> id =
                statement.publisherId().or(() -> statement.publisher().flatMap(names::source));
        return id.flatMap(names.profile()::source)
                .flatMap(Source::republishes)
                .map(other -> new Origin(other, names.nameOf(other), "its publisher prints what this source reports"))
                .or(() -> id.map(own -> origin(own, statement.publisher().orElse(own), "its publisher's own words")))
                .orElseGet(() -> new Origin(
                        "report:" + statement.report(),
                        statement.shortReportName(),
                        "the report names neither speaker nor publisher"));
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
