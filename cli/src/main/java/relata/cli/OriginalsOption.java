package relata.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.reading.Report;

/** Whether the ledger keeps the bytes that reports are read from. */
final class OriginalsOption {

    private static final int MOST_MB = 64;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--no-originals",
            description = "Keep no originals in the ledger: only their digests, and where each text stands in them.")
    private boolean none;

    private long most; // bytes

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    OriginalsOption() {}

    @Option(
            names = "--max-original",
            defaultValue = "16",
            paramLabel = "MB",
            description = "Keep no original that is larger than this. Default: ${DEFAULT-VALUE}.")
    void keepUpTo(int mb) {
        if (mb < 1 || mb > MOST_MB) {
            throw new ParameterException(
                    command.commandLine(), "--max-original: a number from 1 to " + MOST_MB + " is wanted, not " + mb);
        }
        most = (long) mb << 20;
    }

    /** The report as it goes into the ledger. */
    Report kept(Report report) {
        return report.keeping(none ? 0 : most);
    }
}
