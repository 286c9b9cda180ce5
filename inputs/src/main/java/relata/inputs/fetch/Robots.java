package relata.inputs.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a host's robots.txt lets a program do (RFC 9309): the rules of the group that names it, else of the group for all; the longest
 * rule that fits counts, and of two as long the one that allows.
 */
final class Robots {

    /** So much of a file is read, as the standard asks; what comes after is not. */
    static final int MAX_BYTES = 500 << 10;

    static final Robots ALL = new Robots(List.of(), Optional.empty());

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private record Rule(String pattern, boolean allows) {}

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** @param agent the product's name, such as {@code relata} */
    static Robots of(String text, String agent) {
        Robots own = group(text, agent.toLowerCase(Locale.ROOT));
        return own.isEmpty() ? group(text, "*") : own;
    }

    private boolean isEmpty() {
        return rules.isEmpty() && delay.isEmpty();
    }

    private static Robots group(String text, String agent) {
        List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean naming = false;
        boolean ours = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String plain = line.replaceFirst("#.*", "").strip();
            int colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            switch (key) {
                case "user-agent" -> {
                    boolean named = value.toLowerCase(Locale.ROOT).equals(agent);
                    ours = naming ? ours || named : named;
                    naming = true;
                }
                case "allow", "disallow" -> {
                    naming = false;
                    if (ours && !value.isEmpty()) {
                        rules.add(new Rule(value, key.equals("allow")));
                    }
                }
                case "crawl-delay" -> {
                    naming = false;
                    if (ours) {
                        delay = seconds(value).or(() -> Optional.empty());
                    }
                }
                default -> {}
            }
        }
        return new Robots(rules, delay);
    }

    private static Optional<Duration> seconds(String value) {
        try {
            Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
            return asked.isNegative()
                    ? Optional.empty()
                    : Optional.of(asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked);
        } catch (NumberFormatException e) {
            return Optional.empty(); // no number, no delay
        }
    }

    /** How long it asks to wait between two requests. */
    Optional<Duration> delay() {
        return delay;
    }

    /** @param path with its query, as in the request */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if ((length > longest || length == longest && rule.allows()) && fits(rule.pattern(), path)) {
                longest = length;
                allowed = rule.allows();
            }
        }
        return allowed;
    }

    /** {@code *} stands for anything, {@code $} at the end for the end. In time linear in the path for each part. */
    private static boolean fits(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] parts = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int place = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int found = last && toTheEnd
                    ? (path.endsWith(parts[i]) ? path.length() - parts[i].length() : -1)
                    : path.indexOf(parts[i], place);
            if (found < place) {
                return false;
            }
            place = found + parts[i].length();
        }
        return !toTheEnd || place == path.length();
    }
}
