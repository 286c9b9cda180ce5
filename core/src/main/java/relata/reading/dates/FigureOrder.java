package relata.reading.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.reading.dates.WrittenDate.Order;

/** How a page writes dates in figures: 05/06/2016 is the fifth of June here and the sixth of May there. */
final class FigureOrder {

    private static final Pattern COUNTRY = Pattern.compile("^[a-z]+://[^/:?#]*\\.([a-z]{2})(?:[/:?#]|$)");

    private final DateWords words;

    FigureOrder(DateWords words) {
        this.words = words;
    }

    /**
     * By the page's other dates, if they go one way; else by its language; else, for a language that goes both ways, by the country in its address. Nothing where all that leaves it open.
     */
    Optional<Order> of(Page page, List<Candidate> candidates) {
        boolean dayFirst = seen(candidates, Order.DAY_FIRST);
        boolean monthFirst = seen(candidates, Order.MONTH_FIRST);
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
        }
        for (String language : page.languages()) {
            if (words.isMonthFirst(language)) {
                return Optional.of(Order.MONTH_FIRST);
            }
            if (!words.isEitherWay(language)) {
                return Optional.of(Order.DAY_FIRST);
            }
        }
        return page.address()
                .map(address -> COUNTRY.matcher(address.toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(country -> country.group(1))
                .filter(country -> !words.isEitherWay(country))
                .map(country -> words.isMonthFirst(country) ? Order.MONTH_FIRST : Order.DAY_FIRST);
    }

    private static boolean seen(List<Candidate> candidates, Order order) {
        return candidates.stream().anyMatch(candidate -> candidate.date().order() == order);
    }
}
