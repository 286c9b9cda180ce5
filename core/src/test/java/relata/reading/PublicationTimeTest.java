package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.Published.Basis;

class PublicationTimeTest {

    private static final String BODY = "The lower bridge was closed to all lorries.";

    private final ReportReader reader = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOWTOWN, 7 Dec 2016 –                       | 2016-12-07",
                "Lowtown, 26 Aug 88 (Valley News) --         | 1988-08-26",
                "Upper Lowtown, Dec. 7, 2016:                | 2016-12-07",
                "LOWTOWN, Valland (Dec. 7, 2016) –           | 2016-12-07",
                "Lowtown - 7 Dec 2016:                       | 2016-12-07",
                "LOWTOWN, 7 Dec 2016.                        | 2016-12-07",
                "7 December 2016.                            | 2016-12-07",
                "Briefing of the Ministry (7 December 2016). | 2016-12-07",
                "Wednesday 22 July 2015                      | 2015-07-22",
                "Tue Oct 3 2017                              | 2017-10-03",
                "Oct 3 2017                                  | 2017-10-03",
                "15-02-2016                                  | 2016-02-15",
                "Published April 2 2017                      | 2017-04-02",
                "Date of publication 12 June 2016            | 2016-06-12",
                "River rises AFP Sunday 15 Oct 2017          | 2017-10-15"
            })
    void aDatelineIsTheDayOfPublication(String dateline, LocalDate day) throws UnreadableReport {
        assertThat(read(dateline + " " + BODY)).hasValueSatisfying(published -> {
            assertThat(published.basis()).isEqualTo(Basis.DATELINE);
            assertThat(published.from().atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(day);
            assertThat(published.to().atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(day);
        });
    }

    @Test
    void aDatelineMayStandAboveTheHeadline() throws UnreadableReport {
        assertThat(read("FOR RELEASE\n7 December 2016\n\nEngineers close the lower bridge\n\nLOWTOWN – " + BODY))
                .map(Published::words)
                .contains("7 December 2016");
    }

    @Test
    void aReleaseIsNumberedByItsDay() throws UnreadableReport {
        assertThat(read("RELEASE No. 20161207-02\n\n" + BODY))
                .map(Published::from)
                .contains(Instant.parse("2016-12-07T00:00:00Z"));
        assertThat(read("RELEASE No. 20169907-02\n\n" + BODY)).isEmpty();
    }

    @Test
    void aDatelineWithoutItsYearIsNoPartOfTheFirstSentence() throws UnreadableReport {
        String text = "LOWTOWN, Valland (Dec. 7) – " + BODY;
        assertThat(reader.read("x", text.getBytes(UTF_8), Given.NOTHING).passages())
                .anySatisfy(passage -> assertThat(passage.span().of(text)).isEqualTo(BODY));
    }

    @Test
    void theDayOnWhichItsSourceSpokeIsTheReports() throws UnreadableReport {
        assertThat(read("The council announced on 7 December 2016 that the bridge had been closed."))
                .map(Published::basis)
                .contains(Basis.INFERRED);
    }

    @Test
    void aClearDatelineWinsOverTheHeader() throws UnreadableReport {
        assertThat(read("Published: 2017-04-10\n\nPublished April 2 2017 " + BODY))
                .map(Published::basis)
                .contains(Basis.DATELINE);
    }

    @ParameterizedTest
    @CsvSource({"2017-04-10, Apr 042017, 2017-04-04", "2017-04-01, Apr 042017, 2017-04-01"})
    void nothingIsTouchedBeforeItIsPublished(String header, String touched, LocalDate day) throws UnreadableReport {
        assertThat(read("Published: " + header + "\n\nLast updated at " + touched + " " + BODY))
                .map(published -> published.from().atZone(ZoneOffset.UTC).toLocalDate())
                .contains(day);
    }

    @Test
    void theHeaderStaysWhereTheTwoAgree() throws UnreadableReport {
        assertThat(read("Published: 2017-04-02T10:00:00Z\n\nPublished April 2 2017 " + BODY))
                .hasValueSatisfying(published -> {
                    assertThat(published.basis()).isEqualTo(Basis.STATED);
                    assertThat(published.from()).isEqualTo("2017-04-02T10:00:00Z");
                });
    }

    @Test
    void whatIsGivenByHandWinsOverEverything() throws UnreadableReport {
        Given given = Given.of(Optional.empty(), Optional.of("2016-01-01"));
        String text = "Published: 2017-04-10\n\nPublished April 2 2017 " + BODY;

        assertThat(reader.read("x", text.getBytes(UTF_8), given).published())
                .map(Published::basis)
                .contains(Basis.GIVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated at Jul 26 2016 ",
                "On 7 December 2016 ",
                "7 December 2016 was a dark day, they said. ",
                "The bridge of 7 December 2016 – "
            })
    void wordsThatMayMeanAnotherDayDoNotOverruleTheHeader(String words) throws UnreadableReport {
        assertThat(read("Published: 2016-07-13\n\n" + words + BODY))
                .map(Published::from)
                .contains(Instant.parse("2016-07-13T00:00:00Z"));
    }

    @Test
    void withoutAnyOfThemTheTextsOwnTimesTellItWithTheWordsTheyWereTakenFrom() throws UnreadableReport {
        String text = "It was closed on Wednesday evening, an engineer said on Wednesday. When the notice was issued "
                + "(roughly 20:00 hours UTC on 7th December 2016) lorries were still on it. "
                + "It had been built on 3 May 2009 and is to open again on 9 January 2017.";

        assertThat(read(text)).hasValueSatisfying(published -> {
            assertThat(published.basis()).isEqualTo(Basis.INFERRED);
            assertThat(published.from()).isEqualTo("2016-12-07T20:00:00Z");
            assertThat(published.to()).isEqualTo("2016-12-08T23:59:59Z");
            assertThat(published.words()).isEqualTo("20:00 hours UTC on 7th December 2016");
            assertThat(published.span())
                    .hasValueSatisfying(span -> assertThat(span.of(text)).isEqualTo(published.words()));
        });
    }

    @Test
    void weekdaysThatFitConfirmADate() throws UnreadableReport {
        assertThat(
                        read(
                                "It fell on Wednesday. On Wednesday evening the road was shut. It had held on 7 December 2016."))
                .map(Published::basis)
                .contains(Basis.INFERRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lower bridge was closed to all lorries.",
                "The lower bridge was closed on Friday.",
                "The war has gone on since 15 March 2011, a teacher said.",
                "It was founded on 30 April 2014. Two bridges were closed in June 2016, on a Wednesday.",
                "The towers fell on 11 September 2001, and on Tuesday, on Tuesday evening, in 2016 they spoke of it.",
                "The lower bridge was closed on 31 February 2016, they said today.",
                "The bridge will be opened today, that is on 7 December 2016, they hope."
            })
    void noDayIsMadeUp(String text) throws UnreadableReport {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void theWorkedColumnSpeaksFromTheEveningOfTheSeventh() throws UnreadableReport {
        Path column = Path.of("../../shared/reports/000_02c7f93044b020a8.txt");
        assumeTrue(Files.exists(column), "the worked column is not here");

        assertThat(reader.read(column, Given.NOTHING).published()).hasValueSatisfying(published -> {
            assertThat(published.basis()).isEqualTo(Basis.INFERRED);
            assertThat(published.from()).isEqualTo("2016-12-07T20:00:00Z");
            assertThat(published.to()).isEqualTo("2016-12-08T23:59:59Z");
        });
    }

    private Optional<Published> read(String text) throws UnreadableReport {
        return reader.read("report.txt", text.getBytes(UTF_8), Given.NOTHING).published();
    }
}
