package relata.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import relata.ledger.Ledger;

/** Serves a ledger until it is closed. Safe for many askers at once. */
public final class RelataServer implements AutoCloseable {

    /** Where programs ask. */
    public static final String API = "/api/v1";

    private final Ledger ledger;
    private final Audit audit;
    private final Jobs jobs;
    private final Javalin javalin;
    private final String host;

    private RelataServer(Ledger ledger, Audit audit, Jobs jobs, Javalin javalin, String host) {
        this.ledger = ledger;
        this.audit = audit;
        this.jobs = jobs;
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * Opens the ledger and begins to answer.
     *
     * @throws IllegalArgumentException where it cannot be served so, with the reason
     * @throws relata.ledger.LedgerError where the ledger cannot be opened
     */
    public static RelataServer start(Serving serving) {
        if (serving.tokens().isEmpty() && !isThisMachine(serving.host())) {
            throw new IllegalArgumentException(
                    "to be asked from other machines (" + serving.host() + ") it needs a file of tokens");
        }
        Optional<Tokens> tokens = serving.tokens().map(Tokens::in);
        Clock clock = serving.clock();
        Audit audit = serving.audit().map(file -> Audit.in(file, clock)).orElseGet(() -> Audit.none(clock));
        Ledger ledger = Ledger.open(serving.ledger());
        boolean started = false;
        try {
            Guard guard = new Guard(
                    tokens,
                    new Sessions(clock),
                    new Pace(500, 100, Duration.ofSeconds(1), clock),
                    new Pace(10, 10, Duration.ofMinutes(1), clock));
            Desk desk = new Desk(ledger, serving.conflict());
            Jobs jobs = new Jobs(desk, serving.intake(), serving.trouble(), clock);
            Javalin javalin = listen(
                    serving,
                    new Dispatch(guard, desk, audit, serving.trouble()),
                    Endpoints.of(desk, guard, jobs, clock));
            started = true;
            return new RelataServer(ledger, audit, jobs, javalin, serving.host());
        } finally {
            if (!started) {
                ledger.close();
                audit.close();
            }
        }
    }

    private static Javalin listen(Serving serving, Dispatch dispatch, List<Endpoint> endpoints) {
        try {
            return Javalin.create(config -> configure(config, dispatch, endpoints))
                    .start(serving.host(), serving.port());
        } catch (JavalinBindException e) {
            throw new IllegalArgumentException(
                    "port " + serving.port() + " of " + serving.host()
                            + " cannot be listened on: another program has it," + " or it is not this machine's",
                    e);
        }
    }

    private static void configure(JavalinConfig config, Dispatch dispatch, List<Endpoint> endpoints) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Guard.MOST_SENT;
        config.http.generateEtags = false;
        // Answers that are kept are kept packed.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.multipartConfig.maxFileSize(Guard.MOST_SENT, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Guard.MOST_SENT, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(Guard.MOST_SENT, SizeUnit.BYTES);
        config.router.caseInsensitiveRoutes = false;
        dispatch.guardAll(config.routes);
        endpoints.forEach(endpoint -> route(config.routes, endpoint, dispatch.handler(endpoint)));
        config.routes.get("/*", new PageFiles());
    }

    private static void route(RoutesConfig routes, Endpoint endpoint, Handler handler) {
        routes.addHttpHandler(HandlerType.findOrCreate(endpoint.method().name()), API + endpoint.path(), handler);
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + host + "' is no address of this machine", e);
        }
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
        jobs.close();
        ledger.close();
        audit.close();
    }
}
