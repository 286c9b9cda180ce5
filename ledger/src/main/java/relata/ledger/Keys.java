package relata.ledger;

import java.util.Collection;
import java.util.stream.Collectors;

/** Row numbers as one bound value, a JSON array, which holds any number of them; each {@link Store} says how it is taken apart. */
final class Keys {

    static final String IN = " IN (<keys>)";

    private Keys() {}

    static String of(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
