package relata.inputs.fetch;

import java.time.Duration;

/**
 * How far fetching goes.
 *
 * @param deadline for one address, from its first connection to the last byte, redirects included
 * @param maxBytes of an answer, as sent and as unpacked
 * @param maxRedirects followed for one address
 * @param delay between two requests to one host; a longer one that its robots.txt asks for is kept to, up to a minute
 * @param allowPrivate whether addresses of one's own machine and network may be asked
 */
public record FetchRules(Duration deadline, int maxBytes, int maxRedirects, Duration delay, boolean allowPrivate) {

    public static final FetchRules STANDARD =
            new FetchRules(Duration.ofSeconds(60), 16 << 20, 5, Duration.ofSeconds(5), false);

    public FetchRules {
        if (deadline.isNegative() || deadline.isZero() || maxBytes <= 0 || maxRedirects < 0 || delay.isNegative()) {
            throw new IllegalArgumentException("limits below nothing");
        }
    }

    public FetchRules withPrivate(boolean allowed) {
        return new FetchRules(deadline, maxBytes, maxRedirects, delay, allowed);
    }

    public FetchRules withDelay(Duration other) {
        return new FetchRules(deadline, maxBytes, maxRedirects, other, allowPrivate);
    }
}
