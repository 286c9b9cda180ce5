package relata.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

class PageDatesTest {

    private static final Instant FETCHED = Instant.parse("2020-06-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 7);
    private static final String TITLE = "<h1>Bridge at Northgate shelled</h1>";

    @TestFactory
    Stream<DynamicTest> examplesOfTheVocabulary() {
        return Vocabulary.shipped("lexicon/page-dates.yaml").itemsOf("examples").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.line() + " " + example.get("text").text(),
                        () -> assertThat(published(body(TITLE + "<p>"
                                                + example.get("text").text() + "</p>"))
                                        .flatMap(PageTime::day))
                                .isEqualTo(example.find("day").map(Entry::text).map(LocalDate::parse))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2016-12-07T10:00:00+03:00'>",
                "<meta name=DC.date.issued content=2016-12-07>",
                "<meta name='parsely-pub-date' content='Wed, 07 Dec 2016 10:00:00 GMT'>",
                "<meta name=pubdate content=20161207>",
                "<meta itemprop=datePublished content='2016-12-07 10:00'>",
                "<link rel=canonical href='https://news.example/2016/12/07/bridge-shelled'>",
                "<link rel=canonical href='https://news.example/bridge-shelled-07-12-2016.html'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2016-12-07T10:00:00Z\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2016-12-07\"}]}</script>",
                "<script>window.page = {\"publishedAt\": \"x\", \"datePublished\": \"2016-12-07T10:00:00+03:00\"}</script>"
            })
    void readsTheHead(String head) {
        PageTime time = published("<html><head>" + head + "</head><body>" + TITLE + "<p>It fell.</p></body></html>")
                .orElseThrow();

        assertThat(time.day()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2016-12-07T10:00:00+03:00'>Wednesday</time>",
                "<time pubdate datetime='2016-12-07'>yesterday</time>",
                "<abbr class=published title='2016-12-07'>yesterday</abbr>",
                "<span data-timestamp=1481104800>two hours ago</span>",
                "<div class=post-date>12-07-2016</div>",
                "<p class=byline>By the desk | Dec. 7, 2016</p>",
                "<p>Posted: 2016-12-07</p>",
                "<p><b>7</b> <b>December</b> <b>2016</b> <b>4</b> comments</p>"
            })
    void readsTheElementsBesideTheTitle(String element) {
        String html = "<html lang=en-US><body>" + TITLE + element
                + "<p>It was built between 3 May 1999 and 4 June 2001, and shelled again.</p></body></html>";

        assertThat(published(html).flatMap(PageTime::day)).contains(DAY);
    }

    @Test
    void keepsTheWordsAndTheirPlace() {
        String html = body(TITLE + "<p>Filed &amp; published: <b>7 December 2016</b></p><p>It fell.</p>");

        Evidence evidence = published(html).orElseThrow().evidence().get(0);

        assertThat(evidence.words()).isEqualTo("7 December 2016");
        assertThat(evidence.source().orElseThrow().of(html)).isEqualTo("7 December 2016");
    }

    @Test
    void keepsThePlaceOfAValueInLinkedData() {
        String html =
                "<script type='application/ld+json'>\n{\"@type\": \"Article\", \"name\": \"é\",\n \"datePublished\": \"2016-12-07\"}</script>";

        Evidence evidence = published(html).orElseThrow().evidence().get(0);

        assertThat(evidence.source().orElseThrow().of(html)).isEqualTo("2016-12-07");
    }

    @Test
    void readsLinkedDataUpToItsFirstMistake() {
        String html = "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"A\tB\", "
                + "\"datePublished\": \"2016-12-07\", \"author\": {]</script>";

        assertThat(published(html).flatMap(PageTime::day)).contains(DAY);
    }

    @Test
    void tellsFirstPublicationFromChanges() {
        DatesOfPage dates = dates("<meta property='article:published_time' content='2016-12-07'>"
                + "<meta property='article:modified_time' content='2016-12-09'>" + body(TITLE));

        assertThat(dates.published().flatMap(PageTime::day)).contains(DAY);
        assertThat(dates.modified().flatMap(PageTime::day)).contains(LocalDate.of(2016, 12, 9));
    }

    @Test
    void saysWhereOnlyAChangeIsDated() {
        DatesOfPage dates = dates(body(TITLE + "<p>Last updated: 7 December 2016</p>"));

        assertThat(dates.published().orElseThrow().reason().orElseThrow()).contains("only a change");
    }

    @Test
    void passesOverOtherThingsOnThePage() {
        String html = body("<p>1 June 2020</p>" + TITLE + "<div><p>7 December 2016</p><p>It fell.</p></div>"
                + "<div class=comments><time datetime=2016-12-08>8 December</time><time datetime=2016-12-09>9</time></div>"
                + "<aside><div class=date>2 May 2020</div><div class=date>3 May 2020</div></aside>"
                + "<footer>© 2015 Northgate Post</footer>");

        assertThat(published(html).flatMap(PageTime::day)).contains(DAY);
    }

    @Test
    void ignoresPicturesAndCommentsOfLinkedData() {
        String html =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"image\":{\"@type\":\"ImageObject\","
                        + "\"datePublished\":\"2011-01-01\"},\"comment\":[{\"@type\":\"Comment\",\"dateCreated\":\"2016-12-09\"}],"
                        + "\"datePublished\":\"2016-12-07\"}</script>";

        DatesOfPage dates = dates(html);

        assertThat(dates.published().flatMap(PageTime::day)).contains(DAY);
        assertThat(dates.published().orElseThrow().evidence()).hasSize(1);
    }

    // ---- a page with no date, two dates, dates that cannot be

    @Test
    void makesUpNoDay() {
        assertThat(published(body(TITLE + "<p>It fell on Wednesday, 300 metres from the ford.</p>")))
                .isEmpty();
    }

    @Test
    void twoFieldsThatDisagreeGiveOneAndItsEvidence() {
        PageTime time = published("<meta property='article:published_time' content='2016-12-07'>"
                        + "<meta name=date content='2017-03-01'>"
                        + body(TITLE + "<p>7 December 2016</p>"))
                .orElseThrow();

        assertThat(time.day()).contains(DAY);
        assertThat(time.evidence()).extracting(Evidence::words).containsExactly("2016-12-07", "7 December 2016");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-01-01, still to come",
        "1970-01-01T00:00:00Z, where a clock begins",
        "0, ''",
        "0000-00-00, ''",
        "31/02/2016, ''",
        "2016-13-45, ''",
        "not a date, ''"
    })
    void refusesWhatCannotBe(String value, String reason) {
        DatesOfPage dates = dates(
                "<meta property='article:published_time' content='" + value + "'>" + body(TITLE + "<p>It fell.</p>"));

        assertThat(dates.published()).isEmpty();
        assertThat(String.join("", dates.refused())).contains(reason);
    }

    @Test
    void takesTheNextBestWhereADateCannotBe() {
        String html = "<meta property='article:published_time' content='1970-01-01T00:00:00Z'>"
                + body(TITLE + "<p>7 December 2016</p>");

        assertThat(published(html).flatMap(PageTime::day)).contains(DAY);
    }

    @Test
    void acceptsTheEveningOfTheEasternmostClock() {
        String html = "<meta property='article:published_time' content='2020-06-02T01:30:00+14:00'>" + body(TITLE);

        assertThat(published(html).flatMap(PageTime::day)).contains(LocalDate.of(2020, 6, 2));
    }

    @Test
    void aMonthInTheAddressIsAnInterval() {
        PageTime time = PageDates.shipped()
                .in(Jsoup.parse(body(TITLE)), Optional.of("https://news.example/2016/12/bridge.html"), FETCHED)
                .published()
                .orElseThrow();

        assertThat(time.from()).isEqualTo(LocalDateTime.of(2016, 12, 1, 0, 0));
        assertThat(time.to().toLocalDate()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(time.reason()).isPresent();
    }

    @Test
    void aCopyrightNoticeIsAnIntervalOfYears() {
        PageTime time = published(body(TITLE + "<p>It fell.</p><p>Copyright © 2012–2016 Northgate Post</p>"))
                .orElseThrow();

        assertThat(time.from().toLocalDate()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(time.to().toLocalDate()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    // ---- 05/06/2016

    @ParameterizedTest
    @CsvSource({
        "en-GB, https://news.example.com/a, 2016-06-05",
        "en-US, https://news.example.com/a, 2016-05-06",
        "fr, https://news.example.com/a, 2016-06-05",
        "en, https://news.example.uk/a, 2016-06-05",
        "en, https://news.example.us/a, 2016-05-06"
    })
    void settlesDayAndMonthByLanguageAndCountry(String language, String address, LocalDate day) {
        String html = "<html lang=" + language + "><link rel=canonical href=" + address + "><body>" + TITLE
                + "<p>Published 05/06/2016</p></body></html>";

        assertThat(published(html).flatMap(PageTime::day)).contains(day);
    }

    @Test
    void settlesDayAndMonthByThePagesOtherDates() {
        String html = "<html lang=en><body>" + TITLE
                + "<p>Published 05/06/2016</p><p>It was repaired on 27/05/2016.</p></body></html>";

        assertThat(published(html).flatMap(PageTime::day)).contains(LocalDate.of(2016, 6, 5));
    }

    @Test
    void keepsBothReadingsWhereNothingSettlesThem() {
        PageTime time = published("<html lang=en><body>" + TITLE + "<p>Published 05/06/2016</p></body></html>")
                .orElseThrow();

        assertThat(time.day()).isEmpty();
        assertThat(List.of(time.from().toLocalDate(), time.to().toLocalDate()))
                .containsExactly(LocalDate.of(2016, 5, 6), LocalDate.of(2016, 6, 5));
        assertThat(time.reason().orElseThrow()).contains("2016-05-06 or 2016-06-05");
    }

    @Test
    void anotherDateOfThePageSettlesWhichReadingIsMeant() {
        String html = "<html lang=en><meta name=date content=2016-05-06><body>" + TITLE
                + "<p>Published 05/06/2016</p></body></html>";

        assertThat(published(html).flatMap(PageTime::day)).contains(LocalDate.of(2016, 5, 6));
    }

    // ---- stated in UTC, on the day after the one that the page shows

    @Test
    void keepsInstantAndOffsetOfAStatedTime() {
        PageTime time = published(
                        "<meta property='article:published_time' content='2016-12-07T23:30:00-05:00'>" + body(TITLE))
                .orElseThrow();

        assertThat(time.day()).contains(DAY);
        assertThat(time.instant()).contains(Instant.parse("2016-12-08T04:30:00Z"));
        assertThat(time.offset()).contains(ZoneOffset.ofHours(-5));
    }

    @Test
    void theShownDayCountsAndTheInstantIsKept() {
        PageTime time = published("<meta property='article:published_time' content='2016-12-08T00:30:00Z'>"
                        + body(TITLE + "<p>December 7, 2016</p>"))
                .orElseThrow();

        assertThat(time.day()).contains(DAY);
        assertThat(time.from()).isEqualTo(LocalDateTime.of(2016, 12, 7, 12, 30));
        assertThat(time.instant()).contains(Instant.parse("2016-12-08T00:30:00Z"));
        assertThat(time.offset()).isEmpty();
        assertThat(time.reason().orElseThrow()).contains("UTC");
    }

    @Test
    void theShownClockGivesTheOffset() {
        PageTime time = published("<meta property='article:published_time' content='2016-12-08T00:30:20Z'>"
                        + body(TITLE + "<p>December 7, 2016 7:30 PM</p>"))
                .orElseThrow();

        assertThat(time.offset()).contains(ZoneOffset.ofHours(-5));
        assertThat(time.from()).isEqualTo(LocalDateTime.of(2016, 12, 7, 19, 30, 20));
    }

    @Test
    void aShownDayTwoDaysOffIsNotTheSameTime() {
        PageTime time = published("<meta property='article:published_time' content='2016-12-09T12:30:00Z'>"
                        + body(TITLE + "<p>December 7, 2016</p>"))
                .orElseThrow();

        assertThat(time.day()).contains(LocalDate.of(2016, 12, 9));
    }

    @Test
    void deepAndBrokenPagesAreReadAsFarAsTheyGo() {
        String html = "<meta name=date content=2016-12-07>" + "<div><b>".repeat(20_000) + "7 December 2016";

        assertThat(published(html).flatMap(PageTime::day)).contains(DAY);
    }

    private static String body(String content) {
        return "<html><body>" + content + "</body></html>";
    }

    private static Optional<PageTime> published(String html) {
        return dates(html).published();
    }

    private static DatesOfPage dates(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(512);
        return PageDates.shipped().in(Jsoup.parse(html, "", parser), Optional.empty(), FETCHED);
    }
}
