package relata.cli;

import picocli.CommandLine.Command;

/** The root of all commands. */
@Command(
        name = "relata",
        version = "relata 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Says who says what.")
final class RelataCommand {}
