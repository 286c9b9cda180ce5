package relata.bench;

import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs a class of benchmarks and prints the median speeds. */
final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs those named in the arguments, else all of a class.
     *
     * @param what is counted
     * @param args names of benchmarks and the options of JMH
     */
    static void run(Class<?> benchmarks, String what, String... args)
            throws RunnerException, CommandLineOptionException {
        CommandLineOptions wanted = new CommandLineOptions(args);
        Options options = wanted.getIncludes().isEmpty()
                ? new OptionsBuilder()
                        .parent(wanted)
                        .include(benchmarks.getName())
                        .build()
                : wanted;
        List<RunResult> results = List.copyOf(new Runner(options).run());
        System.out.printf("%n%-14s %21s %8s %8s%n", "median of runs", what + "/s of processor", "least", "most");
        results.forEach(Benchmarks::print);
    }

    private static void print(RunResult result) {
        double[] speeds = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(Benchmarks::speed)
                .sorted()
                .toArray();
        String benchmark = result.getParams().getBenchmark();
        System.out.printf(
                "%-14s %,21.0f %,8.0f %,8.0f%n",
                benchmark.substring(benchmark.lastIndexOf('.') + 1),
                speeds[speeds.length / 2],
                speeds[0],
                speeds[speeds.length - 1]);
    }

    private static double speed(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get("perSecond"))
                .getScore();
    }
}
