package relata.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what.
 *
 * <p>Without tokens, everybody on this machine may do all, and nobody else can connect: but a page from elsewhere, open in a browser on this machine, is
 * kept out by the name it calls the server by (it may have pointed a name of its own here) and by the secret that goes with each change.
 * With tokens, a token or a session that was begun with one is needed.
 */
final class Guard {

    static final String COOKIE = "relata_session";
    static final String CSRF_HEADER = "X-CSRF-Token";

    /** Bytes of one request. */
    static final int MOST_SENT = 64 << 20;

    private static final String BEARER = "Bearer ";
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Nothing but what the server itself holds is loaded, run or framed, whatever a report says. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), interest-cohort=()");

    private static final Visitor NOBODY = new Visitor(Optional.empty(), Role.READER, Optional.empty());

    private final Optional<Tokens> tokens;
    private final Sessions sessions;
    private final Pace requests;
    private final Pace wrongTokens;

    Guard(Optional<Tokens> tokens, Sessions sessions, Pace requests, Pace wrongTokens) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.requests = requests;
        this.wrongTokens = wrongTokens;
    }

    /** Whether others than this machine's own users may come in. */
    boolean asksTokens() {
        return tokens.isPresent();
    }

    /** Before anything else is looked at. */
    void receive(Context context) {
        HEADERS.forEach(context::header);
        if (tokens.isEmpty() && !LOCAL_NAMES.contains(hostName(context.header("Host")))) {
            throw Problem.forbidden("this server is asked by the name of this machine alone: localhost or 127.0.0.1");
        }
        if (context.req().getContentLengthLong() > MOST_SENT) {
            throw tooLarge();
        }
        if (!isLocal(context) && !requests.allows(context.ip())) {
            throw Problem.tooMany("ask more slowly");
        }
    }

    static Problem tooLarge() {
        return Problem.tooLarge("at most " + (MOST_SENT >> 20) + " MB are taken at once");
    }

    /** Who asks this. */
    Visitor whoAsks(Context context, Endpoint endpoint) {
        return endpoint.least().isEmpty() ? NOBODY : visitor(context);
    }

    /** @throws Problem where this visitor may not ask this */
    void admit(Context context, Endpoint endpoint, Visitor visitor) {
        endpoint.least().filter(least -> !visitor.role().may(least)).ifPresent(least -> {
            throw Problem.forbidden("this needs the role " + least.word());
        });
        if (endpoint.least().isEmpty()) {
            requireOwnOrigin(context);
        } else if (endpoint.method() != Endpoint.Method.GET) {
            requireOwnPage(context, visitor);
        }
    }

    /** Begins a session for whoever asks, with a token where tokens are needed. */
    Session signIn(Context context, Optional<String> token) {
        Visitor visitor = token.map(given -> holderOf(context, given)).orElseGet(() -> visitor(context));
        if (visitor.session().isPresent()) {
            return visitor.session().get();
        }
        Session session = sessions.begin(visitor.name(), visitor.role());
        Cookie cookie = new Cookie(COOKIE, session.id(), "/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure(context.req().isSecure());
        context.cookie(cookie);
        return session;
    }

    void signOut(Context context, Visitor visitor) {
        visitor.session().ifPresent(sessions::end);
        context.removeCookie(COOKIE, "/");
    }

    private Visitor visitor(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return holderOf(context, authorization.substring(BEARER.length()).strip());
        }
        Optional<Session> session = Optional.ofNullable(context.cookie(COOKIE)).flatMap(sessions::of);
        if (session.isPresent()) {
            return new Visitor(session.get().name(), session.get().role(), session);
        }
        if (tokens.isEmpty()) {
            return new Visitor(Optional.empty(), Role.ADMINISTRATOR, Optional.empty());
        }
        throw Problem.unauthorized("a token is needed: in the header Authorization, or at the page");
    }

    private Visitor holderOf(Context context, String token) {
        if (tokens.isEmpty()) {
            throw Problem.unauthorized("this server was started without a file of tokens, and needs none");
        }
        if (!wrongTokens.hasRoom(context.ip())) {
            throw Problem.tooMany("too many wrong tokens; wait a minute");
        }
        Optional<Visitor> holder = tokens.get().holderOf(token);
        if (holder.isEmpty()) {
            wrongTokens.allows(context.ip());
            throw Problem.unauthorized("this token is not known");
        }
        return holder.get();
    }

    /** A browser sends its cookies whoever's page asks it to; the secret of the session only our own page has. */
    private void requireOwnPage(Context context, Visitor visitor) {
        requireOwnOrigin(context);
        if (visitor.session().isPresent()) {
            String given = context.header(CSRF_HEADER);
            if (given == null || !isSame(visitor.session().get().csrf(), given)) {
                throw Problem.forbidden("the header " + CSRF_HEADER + " with the secret of the session is missing");
            }
        } else if (context.header("Origin") != null || context.header("Sec-Fetch-Site") != null) {
            throw Problem.forbidden("a browser needs a session first");
        }
    }

    private static void requireOwnOrigin(Context context) {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(context.scheme() + "://" + context.header("Host"))) {
            throw Problem.forbidden("another page may not change anything here");
        }
    }

    private static boolean isSame(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hostName(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }

    private static boolean isLocal(Context context) {
        try {
            return InetAddress.getByName(context.ip()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
