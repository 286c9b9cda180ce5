package relata.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.picture.Picture;

/** How long a bare "holds" says something of later days. */
final class AgeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--holds-last",
            paramLabel = "DAYS",
            description =
                    "After so many days a bare \"holds\" is out of date; default " + Picture.DAYS_A_HOLDING_LASTS + ".")
    private int days = Picture.DAYS_A_HOLDING_LASTS;

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    AgeOption() {}

    int days() {
        if (days < 0) {
            throw new ParameterException(command.commandLine(), "--holds-last: " + days + " is no number of days");
        }
        return days;
    }
}
