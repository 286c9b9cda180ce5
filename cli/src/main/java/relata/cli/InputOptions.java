package relata.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import relata.names.Profile;
import relata.reading.Given;

/** Which reports, and what is known about them beforehand. */
final class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Web pages, texts, PDF, Word and OpenDocument files, mails, archives of them (WARC, ZIP, tar, mbox), or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Who published these reports, whatever they say.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "TIME",
            description = "When they were published, whatever they say: 2016-12-07 or 2016-12-07T20:00Z.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "The conflict they are about: a profile's name or file. Else chosen by the names in each report.")
    private Optional<String> profile = Optional.empty();

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description =
                    "Write what could not be read, or not wholly, to this file too: JSON Lines with name, reason, offset and bytes skipped.")
    private Optional<Path> problems = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many files are read side by side; else as many as there are cores. The results are the same.")
    private Optional<Integer> threads = Optional.empty();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    InputOptions() {}

    List<Path> paths() {
        return paths;
    }

    Optional<String> profile() {
        return profile;
    }

    /** The conflict, where one is given. */
    Optional<Profile> knownProfile() {
        return profile.map(Profiles::named);
    }

    /** How long one file may take; zero for as long as it wants. */
    Duration timeLimit() {
        return timeLimit.limit();
    }

    /** Where problems are written for programs. */
    Optional<Path> problems() {
        return problems;
    }

    LimitOptions limits() {
        return limits;
    }

    /** How many files are read side by side. */
    int threads() {
        int number = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--threads: 1 or more, not " + number);
        }
        return number;
    }

    Given given() {
        try {
            return Given.of(source, published);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--published: " + e.getMessage());
        }
    }
}
