package relata.ledger;

import java.util.Collection;
import java.util.stream.Collectors;

/** Row numbers as one bound value: {@code IN (SELECT value FROM json_each(:keys))} holds any number of them. */
final class Keys {

    static final String IN = " IN (SELECT value FROM json_each(:keys))";

    private Keys() {}

    static String of(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
