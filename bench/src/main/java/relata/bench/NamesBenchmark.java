package relata.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import relata.names.match.CandidateIndex;
import relata.names.match.NameMatcher;
import relata.names.match.Spelling;

/** How fast names are compared and looked up. An operation is many of them, in one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5)
@Measurement(iterations = 7)
public class NamesBenchmark {

    private static final int COMPARISONS = 200_000;
    private static final int LOOK_UPS = 50_000;
    private static final int STEP = 7919; // from name to name, so that neighbours are not met together

    /** Names to compare. */
    @State(Scope.Benchmark)
    public static class Compared {

        private final NameMatcher matcher = NameMatcher.load();
        private final List<String> names = new MadeUpNames().names(50_000);
        private final List<Spelling> spellings =
                names.stream().map(matcher::read).toList();
    }

    /** An index, and what is looked for in it. */
    @State(Scope.Benchmark)
    public static class Indexed {

        /** How many names the index holds. */
        @Param("1000000")
        public int size;

        private List<String> names = List.of();
        private CandidateIndex index =
                CandidateIndex.builder(NameMatcher.load()).build();

        @Setup(Level.Trial)
        public void index() {
            names = new MadeUpNames().names(size);
            CandidateIndex.Builder builder = CandidateIndex.builder(NameMatcher.load());
            names.forEach(name -> builder.add(name, name));
            index = builder.build();
        }

        String name(int i) {
            return names.get((int) ((long) i * STEP % names.size()));
        }
    }

    /** From two strings to a score. */
    @Benchmark
    public void compare(Compared compared, Speed speed, Blackhole use) {
        List<String> names = compared.names;
        speed.start();
        for (int i = 0; i < COMPARISONS; i++) {
            Spelling one = compared.matcher.read(names.get(i % names.size()));
            Spelling other = compared.matcher.read(names.get((int) ((long) i * STEP % names.size())));
            use.consume(compared.matcher.score(one, other));
        }
        speed.stop(COMPARISONS);
    }

    /** Names taken apart before. */
    @Benchmark
    public void compareRead(Compared compared, Speed speed, Blackhole use) {
        List<Spelling> names = compared.spellings;
        speed.start();
        for (int i = 0; i < COMPARISONS; i++) {
            use.consume(compared.matcher.score(
                    names.get(i % names.size()), names.get((int) ((long) i * STEP % names.size()))));
        }
        speed.stop(COMPARISONS);
    }

    /** Three candidates for a name as the index has it. */
    @Benchmark
    public void lookUp(Indexed indexed, Speed speed, Blackhole use) {
        speed.start();
        for (int i = 0; i < LOOK_UPS; i++) {
            use.consume(indexed.index.candidates(indexed.name(i), 3));
        }
        speed.stop(LOOK_UPS);
    }

    /** Three candidates for a name as another hand spells it. */
    @Benchmark
    public void lookUpRespelt(Indexed indexed, Speed speed, Blackhole use) {
        speed.start();
        for (int i = 0; i < LOOK_UPS; i++) {
            use.consume(indexed.index.candidates(MadeUpNames.respelt(indexed.name(i)), 3));
        }
        speed.stop(LOOK_UPS);
    }
}
