package relata.cli;

import picocli.CommandLine.Option;

/** How a command prints what it found. */
final class FormatOption {

    @Option(
            names = {"-f", "--format"},
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    Format format() {
        return format;
    }
}
