package relata.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import relata.text.Span;

/** The day in a page's address ("/2016/12/07/", "2016-12-07", "20161207") and in that of its picture. */
final class Addresses {

    private static final String MONTH = "(0[1-9]|1[0-2]|(?<=[-/._])[1-9])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01]|(?<=[-/._])[1-9])";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([-/._]?)" + MONTH + "\\2" + DAY + "(?![0-9])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<=[-/._])" + DAY + "([-/._])" + MONTH + "\\2((?:19|20)[0-9]{2})(?![0-9])");

    private Addresses() {}

    static List<Candidate> in(Page page) {
        List<Candidate> found = new ArrayList<>();
        page.address()
                .flatMap(address -> day(address, Signal.ADDRESS, "address", Optional.empty()))
                .ifPresent(found::add);
        for (Element picture : page.fields()) {
            if (!picture.attr("property").equalsIgnoreCase("og:image")) {
                continue;
            }
            day(picture.attr("content"), Signal.IMAGE, "meta[og:image]", Page.source(picture, "content"))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> day(String address, Signal signal, String element, Optional<Span> source) {
        Matcher yearFirst = YEAR_FIRST.matcher(address);
        while (yearFirst.find()) {
            Optional<LocalDate> date = day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
            if (date.isPresent()) {
                return Optional.of(candidate(yearFirst, date.get(), signal, element, source));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(address);
        return dayFirst.find()
                ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1))
                        .map(date -> candidate(dayFirst, date, signal, element, source))
                : Optional.empty();
    }

    private static Candidate candidate(
            MatchResult words, LocalDate day, Signal signal, String element, Optional<Span> source) {
        Span span = new Span(words.start(), words.end());
        WrittenDate date = WrittenDate.clear(span, day, Optional.empty(), Optional.empty());
        return Candidate.unseen(signal, Optional.empty(), date, new Evidence(element, words.group(), source));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty(); // 2016/02/31
        }
    }
}
