package relata.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import relata.claims.Occurred;
import relata.picture.Statement;
import relata.picture.Window;

/**
 * The days within which a forecast may come true.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param named whether its words name the time
 * @param because how the days are known, in words for users
 */
public record Horizon(LocalDate from, LocalDate to, boolean named, String because) {

    /** How far ahead a forecast looks, from the day on which it was made. */
    public enum Reach {
        A_DAY("until the next day"),
        A_WEEK("2 to 7 days"),
        A_MONTH("8 to 31 days"),
        LONGER("more than 31 days"),
        NOT_NAMED("no time named");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The horizon of a forecast; none where its words name a time that was over when it was made.
     *
     * @param said the days on which it was made
     * @param days after which it is due where its words name no time
     */
    static Optional<Horizon> of(Statement forecast, Window said, int days) {
        Optional<Occurred> stated = forecast.claim().occurred().filter(it -> it.basis() == Occurred.Basis.STATED);
        return stated.isEmpty()
                ? Optional.of(new Horizon(
                        said.from(), said.to().plusDays(days), false, "no time is named: " + days + " days"))
                : stated.filter(time -> !time.to().isBefore(said.from()))
                        .map(time -> new Horizon(said.from(), time.to(), true, "its words name the time"));
    }

    Reach reach() {
        long days = ChronoUnit.DAYS.between(from, to);
        if (!named) {
            return Reach.NOT_NAMED;
        } else if (days <= 1) {
            return Reach.A_DAY;
        } else if (days <= 7) {
            return Reach.A_WEEK;
        }
        return days <= 31 ? Reach.A_MONTH : Reach.LONGER;
    }
}
