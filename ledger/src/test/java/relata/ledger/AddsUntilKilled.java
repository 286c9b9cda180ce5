package relata.ledger;

import java.time.Instant;
import relata.Reading;

/** A process of its own that adds one report after the other and says so after each. */
final class AddsUntilKilled {

    static final int CLAIMS = 40;

    private AddsUntilKilled() {}

    public static void main(String[] arguments) {
        String address = arguments[0];
        int first = Integer.parseInt(arguments[1]);
        try (Ledger ledger = Ledger.open(address)) {
            for (int number = first; ; number++) {
                Reading reading = Generated.reading(number, CLAIMS);
                ledger.add(reading, Instant.EPOCH);
                System.out.println(number);
            }
        }
    }
}
