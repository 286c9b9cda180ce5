package relata.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.reading.Published;
import relata.record.Rate;
import relata.voices.Said;
import relata.voices.Voice;

/** How the parts of a claim read on a screen. */
final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT);

    private Words() {}

    /** "85 or more percent", "under" and "about" as signs: "≥ 85 percent", "~ 70 percent", "24–99 people". */
    static String quantity(Quantity quantity) {
        return (quantity.approximate() ? "~ " : "") + bounds(quantity.low(), quantity.high()) + " " + quantity.unit();
    }

    private static String bounds(OptionalDouble low, OptionalDouble high) {
        if (low.isEmpty()) {
            return "≤ " + number(high.orElseThrow());
        }
        if (high.isEmpty()) {
            return "≥ " + number(low.getAsDouble());
        }
        String from = number(low.getAsDouble());
        String to = number(high.getAsDouble());
        return from.equals(to) ? from : from + "–" + to;
    }

    /** "1 report", "2 reports". */
    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** "3 of 4 (30–95 %)": what share that may well stand for. */
    static String rate(Rate rate) {
        return rate.of() == 0
                ? "–"
                : rate.count() + " of " + rate.of() + " (" + Math.round(100 * rate.low()) + "–"
                        + Math.round(100 * rate.high()) + " %)";
    }

    /** As export formats have it: 85, 7.25. */
    static String exactly(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Without decimals where there are none, with at most one where there are. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** "2016-12-07", or "2016-12-05 to 12-07"; an inferred day in round brackets. */
    static String days(Occurred occurred) {
        String days = days(occurred.from(), occurred.to());
        return occurred.basis() == Occurred.Basis.INFERRED ? "(" + days + ")" : days;
    }

    static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        return from + " to " + (from.getYear() == to.getYear() ? to.toString().substring(5) : to.toString());
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** When a report was published: a minute, a day, or an interval; inferred ones in round brackets. */
    static String published(Published published) {
        LocalDate from = LocalDate.ofInstant(published.from(), ZoneOffset.UTC);
        LocalDate to = LocalDate.ofInstant(published.to(), ZoneOffset.UTC);
        boolean moment = published.from().equals(published.to());
        String words = moment ? minute(published.from()) : days(from, to);
        return published.basis() == Published.Basis.INFERRED ? "(" + words + ")" : words;
    }

    static String names(List<Mention> mentions) {
        return mentions.stream().map(mention -> Printable.line(mention.text())).collect(Collectors.joining(", "));
    }

    /** From the innermost voice outwards. */
    static String chain(List<Voice> voices) {
        return voices.stream().map(voice -> Printable.line(voice.label())).collect(Collectors.joining(" < "));
    }

    /** "2016-12-07" where the words say when something was said; counted days in round brackets. */
    static String said(Said said) {
        String days = days(said.from(), said.to());
        return said.basis() == Said.Basis.COUNTED ? "(" + days + ")" : days;
    }

    /** "part of Ada", "near Ada": the direction is said once, in the mention or before it. */
    static String place(Place place) {
        String words = place.mention().text();
        String direction = place.relation()
                .filter(relation -> relation.isOutside() && !words.contains(relation.words()))
                .map(relation -> relation.words() + " ")
                .orElse(place.part() ? "part of " : "");
        return Printable.line(direction + words);
    }
}
