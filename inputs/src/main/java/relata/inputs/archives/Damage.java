package relata.inputs.archives;

import java.util.Optional;
import relata.reading.Inputs;

/** What a library says of a damaged archive, on one line. */
final class Damage {

    private Damage() {}

    static String reason(Throwable e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Inputs::shown)
                .orElse(e.getClass().getSimpleName());
    }
}
