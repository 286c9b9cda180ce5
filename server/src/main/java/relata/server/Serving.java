package relata.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a ledger is served.
 *
 * @param ledger address of the ledger, as for {@link relata.ledger.Ledger#open(String)}
 * @param host address to listen on; another than this machine's own needs tokens
 * @param port to listen on; 0 takes one that is free
 * @param tokens file of those who may come in; see {@code docs/serve.md}
 * @param trouble is told of every error that should not have been
 * @param audit file that is kept of who did what
 */
public record Serving(
        String ledger,
        String host,
        int port,
        Optional<Path> tokens,
        Optional<Path> audit,
        Conflict conflict,
        Intake intake,
        Consumer<Throwable> trouble,
        Clock clock) {

    public static final String THIS_MACHINE = "127.0.0.1";
    public static final int USUAL_PORT = 7410;
}
