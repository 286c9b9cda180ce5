package relata.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.inputs.documents.DocumentLimits;
import relata.reading.ReadingLimits;

/** How much of files, archives and documents is read at most. */
final class LimitOptions {

    private static final int MB = 1 << 20;
    private static final int MOST_MB = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Refuse documents larger than this, unpacked. Default: 64 for a file, 32 within an archive.")
    private Optional<Integer> size = Optional.empty();

    @Option(
            names = "--max-entries",
            defaultValue = "1000000",
            paramLabel = "N",
            description = "Refuse ZIP and tar archives with more entries than this. Default: ${DEFAULT-VALUE}.")
    private int entries;

    @Option(
            names = "--max-depth",
            defaultValue = "4",
            paramLabel = "N",
            description = "Open archives within archives so deep. Default: ${DEFAULT-VALUE}.")
    private int depth;

    @Option(
            names = "--max-ratio",
            defaultValue = "100",
            paramLabel = "N",
            description =
                    "Stop where something unpacks to more than so many times its size. Default: ${DEFAULT-VALUE}.")
    private int ratio;

    @Option(
            names = "--max-pages",
            defaultValue = "5000",
            paramLabel = "N",
            description = "Refuse PDF documents with more pages than this. Default: ${DEFAULT-VALUE}.")
    private int pages;

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    LimitOptions() {}

    ReadingLimits reading() {
        return size.map(mb -> new ReadingLimits(
                        (long) checked("--max-size", mb, MOST_MB) * MB, ReadingLimits.STANDARD.maxLines()))
                .orElse(ReadingLimits.STANDARD);
    }

    DocumentLimits documents() {
        int bytes = size.map(mb -> checked("--max-size", mb, MOST_MB) * MB).orElse(DocumentLimits.STANDARD.bytes());
        return new DocumentLimits(
                bytes,
                checked("--max-entries", entries, Integer.MAX_VALUE),
                checked("--max-depth", depth, Integer.MAX_VALUE),
                checked("--max-ratio", ratio, Integer.MAX_VALUE),
                checked("--max-pages", pages, Integer.MAX_VALUE));
    }

    private int checked(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new ParameterException(
                    command.commandLine(),
                    option + ": a number from 1" + (most == Integer.MAX_VALUE ? "" : " to " + most) + " is wanted, not "
                            + value);
        }
        return value;
    }
}
