package relata.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;

class TimeExpressionsTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.of(2016, 12, 8, 6, 0);

    private final TimeExpressions times = TimeExpressions.shipped();

    @TestFactory
    Stream<DynamicTest> theExamplesOfTheVocabularyHold() {
        return Vocabulary.shipped("lexicon/times.yaml").itemsOf("examples").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.line() + ": " + example.get("text").text(), () -> check(example)));
    }

    private void check(Entry example) {
        example.allow(java.util.Set.of("text", "at", "values"));
        Optional<LocalDateTime> at = example.find("at").map(Entry::text).map(TimeExpressionsTest::moment);

        assertThat(in(example.get("text").text(), at))
                .extracting(TimeExpression::value)
                .containsExactlyElementsOf(example.textsOf("values"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 7 December 2016              | 2016-12-07T00:00    | 2016-12-07T23:59:59",
                "in December 2016                | 2016-12-01T00:00    | 2016-12-31T23:59:59",
                "in 2015                         | 2015-01-01T00:00    | 2015-12-31T23:59:59",
                "on Wednesday                    | 2016-12-07T00:00    | 2016-12-07T23:59:59",
                "on Wednesday evening            | 2016-12-07T17:00    | 2016-12-07T23:59:59",
                "last night                      | 2016-12-07T18:00    | 2016-12-07T23:59:59",
                "in the last 12 hours            | 2016-12-07T18:00    | 2016-12-08T06:00",
                "in the past two days            | 2016-12-06T06:00    | 2016-12-08T06:00",
                "in the next few hours           | 2016-12-08T06:00    | 2016-12-08T12:00",
                "in recent weeks                 | 2016-09-29T06:00    | 2016-12-08T06:00",
                "last week                       | 2016-11-28T00:00    | 2016-12-04T23:59:59",
                "last summer                     | 2016-06-01T00:00    | 2016-08-31T23:59:59",
                "at 20:00 on 7 December 2016     | 2016-12-07T20:00    | 2016-12-07T20:00:59",
                "on 05/06/2016                   | 2016-05-06T00:00    | 2016-06-05T23:59:59",
                "early this month                | 2016-12-01T00:00    | 2016-12-10T23:59:59"
            })
    void wordsNameAnInterval(String words, LocalDateTime from, LocalDateTime to) {
        assertThat(in("The bridge was hit " + words + ".", Optional.of(THURSDAY)))
                .singleElement()
                .extracting(TimeExpression::interval)
                .isEqualTo(Optional.of(new Interval(from, to)));
    }

    @Test
    void onlyWordsThatFixTheTimeByThemselvesAreAnchored() {
        assertThat(in("On 7 December 2016 it fell; on Wednesday too.", Optional.of(THURSDAY)))
                .extracting(TimeExpression::anchored)
                .containsExactly(true, false);
    }

    @Test
    void withoutAnAnchorNothingIsMadeUp() {
        assertThat(in("It fell on Wednesday, a few hours ago, on 7 December, last week.", Optional.empty()))
                .hasSize(4)
                .allMatch(time -> time.interval().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"30 February 2016", "2016-02-31", "31/02/2016", "0000-00-00", "99 May 2016"})
    void aDayThatDoesNotExistIsNoDay(String words) {
        assertThat(in("It fell on " + words + ".", Optional.of(THURSDAY))).noneMatch(TimeExpression::isFullDate);
    }

    @Test
    void theZoneIsKept() {
        assertThat(in("at 20:00 hours UTC on 7 December 2016 and 9 p.m. EST", Optional.empty()))
                .extracting(TimeExpression::zone)
                .containsExactly(Optional.of(ZoneOffset.UTC), Optional.of(ZoneOffset.ofHours(-5)));
    }

    @Test
    void spansCountInTheWholeTextAndOnlyTheStretchIsRead() {
        String text = "Monday. It fell on Tuesday. Friday.";
        List<TimeExpression> found = times.in(text, new Span(8, 27), Optional.of(THURSDAY));

        assertThat(found).extracting(time -> time.span().of(text)).containsExactly("Tuesday");
    }

    @Test
    void longTextIsReadWithoutHarm() {
        String digits = "7".repeat(200_000);
        String days = "last next Monday ".repeat(20_000);

        assertThat(in(digits, Optional.of(THURSDAY))).isEmpty();
        assertThat(in(days, Optional.of(THURSDAY))).hasSize(20_000);
    }

    private List<TimeExpression> in(String text, Optional<LocalDateTime> anchor) {
        return times.in(text, new Span(0, text.length()), anchor);
    }

    private static LocalDateTime moment(String words) {
        return words.contains("T")
                ? LocalDateTime.parse(words)
                : LocalDate.parse(words).atTime(12, 0);
    }
}
