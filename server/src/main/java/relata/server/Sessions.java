package relata.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The browsers that were let in. They end with the server. */
final class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final Map<String, Session> open = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    synchronized Session begin(Optional<String> name, Role role) {
        Session session = new Session(secret(), secret(), name, role, clock.instant());
        open.put(session.id(), session);
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return session;
    }

    synchronized Optional<Session> of(String id) {
        Optional<Session> session = Optional.ofNullable(open.get(id));
        if (session.isPresent() && session.get().began().plus(LONGEST).isBefore(clock.instant())) {
            open.remove(id);
            return Optional.empty();
        }
        return session;
    }

    synchronized void end(Session session) {
        open.remove(session.id());
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
