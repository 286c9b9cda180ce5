package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "figures", hidden = true, description = "Print all figures about a territory on one scale.")
final class FiguresCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Failure("figures cannot be set side by side yet");
    }
}
