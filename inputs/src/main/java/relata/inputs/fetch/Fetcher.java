package relata.inputs.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.netpreserve.jwarc.ParsingException;
import relata.inputs.fetch.FetchFailed.Kind;

/**
 * Fetches addresses for one user: asks each host's robots.txt first, waits between two requests to a host, says who is asking, asks only
 * for what has changed, and goes nowhere but to the public internet. Where a redirect leads is checked like the address itself. One
 * request at a time; not for several threads.
 */
public final class Fetcher implements AutoCloseable {

    /** The name that robots.txt may call this program by. */
    static final String PRODUCT = "relata";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration ROBOTS_HOLD = Duration.ofHours(24);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xhtml+xml;q=0.9,"
                    + " */*;q=0.5";

    /** What a host's robots.txt said, and when that was asked. */
    private record Known(Robots robots, Instant asked) {}

    private final FetchRules rules;
    private final String agent;
    private final Resolver resolver;
    private final Clock clock;
    private final Map<String, Known> robots = new HashMap<>();
    private final Map<String, Instant> next = new HashMap<>();
    private final ScheduledThreadPoolExecutor watchdog;

    /**
     * @param contact an address or a page where whoever runs a server can reach the user; sent with every request
     * @throws IllegalArgumentException where that is blank or more than a line
     */
    public Fetcher(FetchRules rules, String version, String contact) {
        this(rules, version, contact, Resolver.SYSTEM, Clock.systemUTC());
    }

    public Fetcher(FetchRules rules, String version, String contact, Resolver resolver, Clock clock) {
        if (contact.isBlank() || !contact.chars().allMatch(character -> character >= ' ' && character < 127)) {
            throw new IllegalArgumentException("a contact is one line of plain letters, such as desk@example.org");
        }
        this.rules = rules;
        this.agent = PRODUCT + "/" + version + " (+" + contact.strip() + ")";
        this.resolver = resolver;
        this.clock = clock;
        watchdog = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "relata-deadline");
            thread.setDaemon(true);
            return thread;
        });
        watchdog.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
    }

    /**
     * Fetches what an address gives.
     *
     * @param known what the server said last time; then nothing comes back where nothing has changed
     */
    public Fetched get(URI address, Validators known) throws FetchFailed, InterruptedException {
        List<Exchange> exchanges = new ArrayList<>();
        Deadline deadline = new Deadline();
        URI here = checked(address);
        for (int redirects = 0; redirects <= rules.maxRedirects(); redirects++) {
            if (!robots(here, exchanges).allows(path(here))) {
                throw new FetchFailed(Kind.REFUSED, here, "its robots.txt asks programs to stay away");
            }
            deadline.extend(pause(here));
            Connection.Answer answer = exchange(here, known, rules.maxBytes(), deadline, exchanges);
            int status = answer.head().status();
            if (REDIRECTS.contains(status)) {
                here = checked(target(here, answer));
                continue;
            }
            return fetched(here, answer, status, exchanges);
        }
        throw new FetchFailed(Kind.FAILED, address, "more than " + rules.maxRedirects() + " redirects");
    }

    private Fetched fetched(URI here, Connection.Answer answer, int status, List<Exchange> exchanges)
            throws FetchFailed {
        if (status == 404 || status == 410 || status == 451) {
            throw new FetchFailed(Kind.GONE, here, "is not there (" + status + ")");
        }
        if (status == 429 || status == 503) {
            answer.header("Retry-After")
                    .flatMap(Fetcher::seconds)
                    .ifPresent(wait -> next.merge(
                            host(here), clock.instant().plus(wait), (one, other) -> one.isAfter(other) ? one : other));
        }
        if (status != 200 && status != 304) {
            throw new FetchFailed(Kind.FAILED, here, "answered " + status);
        }
        if (answer.cut()) {
            throw new FetchFailed(Kind.FAILED, here, "more than " + rules.maxBytes() + " bytes");
        }
        return new Fetched(
                here,
                status == 304 ? Optional.empty() : Optional.of(answer.body()),
                answer.header("Content-Type")
                        .map(type -> type.split(";")[0].strip().toLowerCase(Locale.ROOT)),
                new Validators(answer.header("ETag"), answer.header("Last-Modified")),
                exchanges);
    }

    private static Optional<Duration> seconds(String value) {
        try {
            Duration wait = Duration.ofSeconds(Long.parseLong(value));
            return Optional.of(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                    .filter(time -> !time.isNegative());
        } catch (NumberFormatException e) {
            return Optional.empty(); // a date, which few servers give
        }
    }

    // ---- where to

    /** Refuses what is no address to fetch, before anything is looked up. */
    private static URI checked(URI address) throws FetchFailed {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFailed(Kind.REFUSED, address, "only http and https are fetched");
        }
        if (address.getHost() == null) {
            throw new FetchFailed(Kind.REFUSED, address, "names no host");
        }
        if (address.getRawUserInfo() != null) {
            throw new FetchFailed(Kind.REFUSED, address, "holds a user's name or password");
        }
        return address;
    }

    private static URI target(URI here, Connection.Answer answer) throws FetchFailed {
        String location = answer.header("Location").orElse("");
        try {
            return here.resolve(new URI(location.replace(" ", "%20")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchFailed(Kind.FAILED, here, "redirects to what is no address", e);
        }
    }

    private InetAddress machine(URI address) throws FetchFailed {
        List<InetAddress> machines;
        try {
            machines = resolver.resolve(address.getHost());
        } catch (UnknownHostException e) {
            throw new FetchFailed(Kind.FAILED, address, "no such host", e);
        }
        // One closed address among several is enough: a name that leads to both is up to something.
        for (InetAddress machine : machines) {
            if (!rules.allowPrivate() && !Networks.isPublic(machine)) {
                throw new FetchFailed(
                        Kind.REFUSED,
                        address,
                        "leads to " + machine.getHostAddress() + ", which is not on the public internet");
            }
        }
        return machines.get(0);
    }

    // ---- when

    private Robots robots(URI address, List<Exchange> exchanges) throws FetchFailed, InterruptedException {
        Optional<Known> known = Optional.ofNullable(robots.get(origin(address)))
                .filter(robot -> robot.asked().plus(ROBOTS_HOLD).isAfter(clock.instant()));
        if (known.isPresent()) {
            return known.get().robots();
        }
        Robots asked = askRobots(address, exchanges);
        robots.put(origin(address), new Known(asked, clock.instant()));
        return asked;
    }

    /** None there: all is allowed. None to be had: nothing is, until it can be had again (RFC 9309, section 2.3.1). */
    private Robots askRobots(URI address, List<Exchange> exchanges) throws FetchFailed, InterruptedException {
        URI here = address.resolve("/robots.txt");
        Deadline deadline = new Deadline();
        for (int redirects = 0; redirects <= rules.maxRedirects(); redirects++) {
            deadline.extend(pause(here));
            Connection.Answer answer = exchange(here, Validators.NONE, Robots.MAX_BYTES, deadline, exchanges);
            int status = answer.head().status();
            if (REDIRECTS.contains(status)) {
                here = checked(target(here, answer));
            } else if (status == 200) {
                return Robots.of(new String(answer.body(), StandardCharsets.UTF_8), PRODUCT);
            } else if (status >= 400 && status < 500 && status != 429) {
                return Robots.ALL;
            } else {
                throw new FetchFailed(Kind.FAILED, address, "its robots.txt cannot be had (" + status + ")");
            }
        }
        return Robots.ALL;
    }

    /** Waits until this host may be asked again, and tells how long that took; where it is long, says so instead. */
    private Duration pause(URI address) throws FetchFailed, InterruptedException {
        String host = host(address);
        Instant now = clock.instant();
        Instant free = next.getOrDefault(host, now);
        Duration wait = Duration.between(now, free);
        Duration between = Optional.ofNullable(robots.get(origin(address)))
                .flatMap(known -> known.robots().delay())
                .filter(delay -> delay.compareTo(rules.delay()) > 0)
                .orElse(rules.delay());
        if (wait.compareTo(between.plusMinutes(1)) > 0) {
            throw new FetchFailed(Kind.FAILED, address, "asked to be left alone until " + free);
        }
        if (!wait.isNegative()) {
            Thread.sleep(wait.toMillis());
        }
        next.put(host, clock.instant().plus(between));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    // ---- asking

    private Connection.Answer exchange(
            URI address, Validators known, int maxBytes, Deadline deadline, List<Exchange> exchanges)
            throws FetchFailed {
        InetAddress machine = machine(address);
        byte[] request = request(address, known);
        Instant at = clock.instant();
        int left = deadline.millisLeft(address);
        Socket socket = new Socket();
        ScheduledFuture<?> end = watchdog.schedule(() -> close(socket), left, TimeUnit.MILLISECONDS);
        try (Connection connection = Connection.open(socket, address, machine, left)) {
            Connection.Answer answer = connection.ask(request, maxBytes);
            exchanges.add(new Exchange(address, machine, at, request, answer.bytes()));
            return answer;
        } catch (Connection.TooLong e) {
            throw new FetchFailed(Kind.FAILED, address, "more than " + maxBytes + " bytes", e);
        } catch (ParsingException e) {
            throw new FetchFailed(Kind.FAILED, address, "answers in no HTTP that can be read", e);
        } catch (SSLHandshakeException e) {
            String reason = String.valueOf(e.getMessage()).replaceFirst("^PKIX path building failed: [\\w.]+: ", "");
            throw new FetchFailed(
                    Kind.FAILED,
                    address,
                    ("its certificate is not trusted (" + reason + ")").replaceAll("\\s+", " "),
                    e);
        } catch (IOException e) {
            String reason = deadline.isOver()
                    ? "no whole answer within " + rules.deadline().toSeconds() + " seconds"
                    : "no answer (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")";
            throw new FetchFailed(Kind.FAILED, address, reason.replaceAll("\\s+", " "), e);
        } finally {
            end.cancel(false);
            close(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            return; // it is of no use any more, closed or not
        }
    }

    private byte[] request(URI address, Validators known) {
        StringBuilder head = new StringBuilder();
        head.append("GET ").append(path(address)).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(host(address)).append("\r\n");
        head.append("User-Agent: ").append(agent).append("\r\n");
        head.append("Accept: ").append(ACCEPT).append("\r\n");
        head.append("Accept-Encoding: gzip\r\n");
        known.etag()
                .ifPresent(
                        tag -> head.append("If-None-Match: ").append(line(tag)).append("\r\n"));
        known.lastModified()
                .ifPresent(time ->
                        head.append("If-Modified-Since: ").append(line(time)).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a server once said must not become a header of its own. */
    private static String line(String value) {
        return value.replaceAll("[^\\x20-\\x7e]", "");
    }

    private static String path(URI address) {
        URI ascii = URI.create(address.toASCIIString());
        String path = Optional.ofNullable(ascii.getRawPath())
                .filter(p -> !p.isEmpty())
                .orElse("/");
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    /** With its port, where that is not the usual one. */
    private static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    private static String origin(URI address) {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + host(address);
    }

    /** The end of all patience with one address. */
    private final class Deadline {

        private long end = System.nanoTime() + rules.deadline().toNanos();

        /** What was waited out of politeness does not count. */
        void extend(Duration waited) {
            end += waited.toNanos();
        }

        int millisLeft(URI address) throws FetchFailed {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + 1; // not before the end
            if (isOver()) {
                throw new FetchFailed(
                        Kind.FAILED,
                        address,
                        "no whole answer within " + rules.deadline().toSeconds() + " seconds");
            }
            return (int) left;
        }

        boolean isOver() {
            return System.nanoTime() >= end;
        }
    }
}
