package relata.bench;

import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Runs {@link AttributionBenchmark} and prints the median speeds. Takes names of benchmarks and the options of JMH. */
public final class Attribution {

    private Attribution() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Benchmarks.run(AttributionBenchmark.class, "tokens", args);
    }
}
