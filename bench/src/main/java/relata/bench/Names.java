package relata.bench;

import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/** Runs {@link NamesBenchmark} and prints the median speeds. Takes names of benchmarks and the options of JMH. */
public final class Names {

    private Names() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Benchmarks.run(NamesBenchmark.class, "names", args);
    }
}
