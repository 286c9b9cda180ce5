package relata.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import relata.language.ParsedBefore;
import relata.language.Sentence;
import relata.language.Tree;
import relata.reading.UnreadableReport;
import relata.voices.Speech;
import relata.voices.Voices;

/** How fast it is found who says what. An operation is one reading of a whole corpus, in one thread. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class AttributionBenchmark {

    /** Reports, and all that reads them. */
    @State(Scope.Benchmark)
    public static class Reports {

        /** A folder of reports. */
        @Param("examples/aleppo-2016")
        public String corpus = "";

        private final Voices voices = Voices.load();
        private final ParsedBefore parsedBefore = new ParsedBefore();
        private Corpus reports = new Corpus(List.of());

        @Setup(Level.Trial)
        public void read() throws IOException, UnreadableReport {
            reports = Corpus.in(Path.of(corpus)).atLeast(100_000);
        }

        List<Speech> attribute(List<Corpus.Split> split) {
            return split.stream()
                    .map(report -> voices.in(report.report(), report.sentences()))
                    .toList();
        }
    }

    /** The sentences of a corpus, tagged and parsed as far as attribution asks for it. */
    @State(Scope.Benchmark)
    public static class Parsed {

        private List<Sentence> needed = List.of();
        private List<Corpus.Split> split = List.of();

        @Setup(Level.Trial)
        public void parse(Reports corpus) {
            List<Corpus.Split> first = corpus.reports.split(corpus.parsedBefore.remembering());
            corpus.attribute(first);
            needed = sentences(first).filter(corpus.parsedBefore::isParsed).toList();
            System.out.printf(
                    "%n# %,d tokens in %,d reports; %,d tokens in sentences that are parsed%n",
                    tokens(sentences(first)), first.size(), tokens(needed.stream()));
        }

        /** A sentence keeps what was once worked out from its tree: each reading wants new ones. */
        @Setup(Level.Iteration)
        public void renew(Reports corpus) {
            split = corpus.reports.atLeast(400_000).split(corpus.parsedBefore.remembering());
        }
    }

    /** Tags and parses are there; sentences that need none count too. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 15)
    public List<Speech> parsedBefore(Reports corpus, Parsed parsed, Speed speed) {
        speed.start();
        List<Speech> found = corpus.attribute(parsed.split);
        speed.stop(tokens(sentences(parsed.split)));
        return found;
    }

    /** The tagger and the parser alone, on the sentences for which attribution asks them. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public List<Tree> parserAlone(Reports corpus, Parsed parsed, Speed speed) {
        List<Sentence> untagged =
                parsed.needed.stream().map(corpus.parsedBefore::untagged).toList();
        speed.start();
        List<Tree> trees = untagged.stream().map(Sentence::tree).toList();
        speed.stop(tokens(untagged.stream()));
        return trees;
    }

    /** The whole way from a text to its voices: splitting it into sentences, tagging and parsing those that may attribute. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public List<Speech> wholeWay(Reports corpus, Speed speed) {
        speed.start();
        List<Corpus.Split> split = corpus.reports.split(corpus.parsedBefore.forgetting());
        List<Speech> found = corpus.attribute(split);
        speed.stop(tokens(sentences(split)));
        return found;
    }

    private static Stream<Sentence> sentences(List<Corpus.Split> split) {
        return split.stream().flatMap(report -> report.sentences().stream());
    }

    private static long tokens(Stream<Sentence> sentences) {
        return sentences.mapToLong(Sentence::size).sum();
    }
}
