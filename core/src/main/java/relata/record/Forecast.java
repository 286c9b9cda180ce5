package relata.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import relata.picture.Origin;
import relata.picture.Statement;

/**
 * Something that an origin said would happen, and what later claims of others say of it.
 *
 * @param statement the first that says so
 * @param again others that say the same for the same origin
 * @param origin who said it first
 * @param said the day on which it was said; the first such day where a report's day is not known for sure
 * @param horizon within which it may come true
 * @param isDue whether that time has passed at the day that is asked about
 * @param certainty how likely it is said to be; none where no words state a degree
 * @param outcome what later claims say of it
 * @param because why the outcome is not known, in words for users; empty where it is
 * @param answers later claims that say something of it, the earliest first
 */
public record Forecast(
        Statement statement,
        List<Statement> again,
        Origin origin,
        LocalDate said,
        Horizon horizon,
        boolean isDue,
        Optional<Certainty> certainty,
        Outcome outcome,
        String because,
        List<Answer> answers) {

    public Forecast {
        again = List.copyOf(again);
        answers = List.copyOf(answers);
    }

    /** What later claims of other origins say of a forecast. */
    public enum Outcome {
        /** It happened within its horizon. */
        CAME_TRUE("later claims say that it came true"),
        /** It happened, but after it was due. */
        LATE("later claims say that it came true after its time"),
        /** It did not happen, or another side had the place when it was due. */
        DID_NOT("later claims say that it did not"),
        /** Some say so and some the opposite. */
        DISPUTED("later claims disagree"),
        /** Nobody else says anything of it, or nobody could tell. */
        NOT_KNOWN("not known");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** As users read it. */
        public String words() {
            return words;
        }
    }

    /** What one later claim says. */
    public enum Says {
        CAME_TRUE("came true"),
        LATE("came true late"),
        DID_NOT("did not");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A later claim of another origin. */
    public record Answer(Statement statement, Origin origin, Says says) {}

    /** Whether later claims say, without dispute, what became of it. */
    public boolean isSettled() {
        return outcome == Outcome.CAME_TRUE || outcome == Outcome.LATE || outcome == Outcome.DID_NOT;
    }

    /**
     * The square of what its certainty missed (Brier 1950): 0 at best, 1 at worst. None where no degree is said, or where later claims do not
     * say what became of it.
     */
    public OptionalDouble brier() {
        if (certainty.isEmpty() || !isSettled()) {
            return OptionalDouble.empty();
        }
        double missed = (outcome == Outcome.CAME_TRUE ? 1 : 0) - certainty.get().probability();
        return OptionalDouble.of(missed * missed);
    }
}
