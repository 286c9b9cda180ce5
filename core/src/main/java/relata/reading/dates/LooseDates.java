package relata.reading.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is left where no day is to be had: the month in the address, then the years of the copyright notice. Always an interval. */
final class LooseDates {

    private static final Pattern MONTH = Pattern.compile("/((?:19|20)[0-9]{2})[-/](0[1-9]|1[0-2])(?=/)");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright)[^0-9]{0,12}((?:19|20)[0-9]{2})(?:\\s?[-–—,]\\s?((?:19|20)[0-9]{2}))?",
            Pattern.CASE_INSENSITIVE);

    Optional<PageTime> in(Page page, Instant notAfter) {
        LocalDate today = LocalDate.ofInstant(notAfter, ZoneOffset.UTC);
        return month(page)
                .or(() -> copyright(page))
                .filter(time -> !time.from().toLocalDate().isAfter(today));
    }

    private static Optional<PageTime> month(Page page) {
        return page.address().map(MONTH::matcher).filter(Matcher::find).map(found -> {
            YearMonth month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            return interval(
                    month.atDay(1),
                    month.atEndOfMonth(),
                    new Evidence("address", found.group(1) + "/" + found.group(2), Optional.empty()),
                    "only the address dates the page, to the month");
        });
    }

    private static Optional<PageTime> copyright(Page page) {
        for (Element element : page.body().select(":containsOwn(©), :containsOwn(copyright)")) {
            Matcher found = COPYRIGHT.matcher(element.text());
            if (found.find()) {
                int first = Integer.parseInt(found.group(1));
                int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
                if (last >= first) {
                    return Optional.of(interval(
                            LocalDate.of(first, 1, 1),
                            LocalDate.of(last, 12, 31),
                            new Evidence(
                                    "text in " + Page.shown(element), found.group(), Page.span(element.sourceRange())),
                            "only the copyright notice dates the page, to the year"));
                }
            }
        }
        return Optional.empty();
    }

    private static PageTime interval(LocalDate first, LocalDate last, Evidence evidence, String reason) {
        return new PageTime(
                first.atStartOfDay(),
                last.atTime(23, 59, 59),
                Optional.empty(),
                Optional.empty(),
                List.of(evidence),
                Optional.of(reason));
    }
}
