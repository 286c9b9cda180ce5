package relata.picture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.estimate.Chance;
import relata.estimate.Estimate;
import relata.estimate.Estimates;
import relata.estimate.Reason;
import relata.names.Names;
import relata.names.Profile;
import relata.origins.Copies;
import relata.picture.Statement;

class EstimateTest {

    private static final Names SYRIA = new Names(Profile.shipped("syria"));
    private static final String GOVERNMENT = "side:government";
    private static final String OPPOSITION = "side:opposition";
    private static final String DAY = "2016-12-07";

    record Promise(Examples example, String result) {
        @Override
        public String toString() {
            return example.name() + ": " + result;
        }
    }

    static Stream<Promise> promises() throws IOException {
        return Examples.of("estimate.md", "relation").stream()
                .flatMap(example -> example.results().stream()
                        .filter(line -> line.startsWith("On "))
                        .map(line -> new Promise(example, line)));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyExampleOfThePageHolds(Promise promise) {
        List<Statement> statements =
                promise.example().rows().stream().map(EstimateTest::statement).toList();
        String day = promise.result().substring(3, 13);

        assertThat("On " + day + ": " + inWords(estimate(day, statements))).isEqualTo(promise.result());
    }

    private static Statement statement(Map<String, String> row) {
        Told told = Told.by(row.get("publisher"))
                .on(row.get("published"))
                .that(row.get("actor"), row.get("relation"))
                .at(row.get("place"));
        if (!row.get("about").isEmpty()) {
            told.about(row.get("about"));
        }
        if (!row.get("voices").isEmpty()) {
            told.through(row.get("voices").split(", "));
        }
        return told.with(SYRIA);
    }

    private static String inWords(Estimate estimate) {
        String said = estimate.statements() + " statements of " + estimate.origins() + " origins";
        return estimate.isEnough()
                ? estimate.chances().stream()
                                .map(chance -> chance.name() + " " + Math.round(100 * chance.forwards()) + " %")
                                .collect(Collectors.joining(", "))
                        + "; by " + said + "; most by "
                        + estimate.reasons().get(0).statement().publisher().orElseThrow() + "."
                : "not enough (" + said + ").";
    }

    private static Estimate estimate(String day, List<Statement> statements) {
        Map<String, Estimate> estimates = Estimates.of(statements, SYRIA, Copies.NONE, at(day), Told.LEARNED);
        assertThat(estimates).hasSize(1);
        return estimates.values().iterator().next();
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static double chance(Estimate estimate, String holder) {
        return estimate.chances().stream()
                .filter(chance -> chance.holder().equals(holder))
                .mapToDouble(Chance::forwards)
                .sum();
    }

    private static Statement says(String publisher, String actor, String relation, String about) {
        return Told.by(publisher)
                .on(about)
                .that(actor, relation)
                .at("Aghyol")
                .about(about)
                .with(SYRIA);
    }

    private static List<Statement> and(List<Statement> some, Statement... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    private static final List<Statement> HELD_BY_REBELS = List.of(
            says("Example Wire", "rebels", "holds", "2016-12-01"),
            says("Northern Desk", "rebels", "holds", "2016-12-03"));

    @Test
    void whoConcedesALossIsBelievedMoreThanWhoAnnouncesAGain() {
        double announced =
                chance(estimate(DAY, and(HELD_BY_REBELS, says("SANA", "the army", "takes", "2016-12-06"))), GOVERNMENT);
        double unaligned = chance(
                estimate(DAY, and(HELD_BY_REBELS, says("Harbour Post", "the army", "takes", "2016-12-06"))),
                GOVERNMENT);
        double conceded = chance(
                estimate(
                        DAY, and(HELD_BY_REBELS, says("Syrian National Coalition", "the army", "takes", "2016-12-06"))),
                GOVERNMENT);

        assertThat(announced).isLessThan(unaligned);
        assertThat(announced).isLessThan(conceded);
    }

    @Test
    void tenPapersThatPrintOneAgencyMoveItNoFurther() {
        Statement first = Told.by("Example Wire")
                .on(DAY)
                .through("SANA")
                .that("the army", "takes")
                .at("Aghyol")
                .about(DAY)
                .with(SYRIA);
        List<Statement> printed = new ArrayList<>(and(HELD_BY_REBELS, first));
        for (int paper = 0; paper < 10; paper++) {
            printed.add(Told.by("Paper " + paper)
                    .on(DAY)
                    .through("SANA")
                    .that("the army", "takes")
                    .at("Aghyol")
                    .about(DAY)
                    .with(SYRIA));
        }
        Estimate once = estimate(DAY, and(HELD_BY_REBELS, first));
        Estimate often = estimate(DAY, printed);

        assertThat(chance(often, GOVERNMENT)).isEqualTo(chance(once, GOVERNMENT));
        assertThat(often.statements()).isEqualTo(once.statements());
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        List<Statement> statements = new ArrayList<>(and(
                HELD_BY_REBELS,
                says("SANA", "the army", "takes", "2016-12-05"),
                says("Harbour Post", "rebels", "holds", "2016-12-06")));
        Estimate inOrder = estimate(DAY, statements);
        Collections.shuffle(statements, new Random(7));

        assertThat(estimate(DAY, statements)).isEqualTo(inOrder);
    }

    @Test
    void chancesAddUpToOneForwardsAndInHindsight() {
        Estimate estimate = estimate(
                DAY,
                and(
                        HELD_BY_REBELS,
                        says("SANA", "the army", "takes", "2016-12-05"),
                        says("SANA", "the army", "holds", "2016-12-12")));

        assertThat(estimate.chances().stream().mapToDouble(Chance::forwards).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(estimate.chances().stream().mapToDouble(Chance::hindsight).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void timeWithoutNewsMakesItLessSure() {
        assertThat(chance(estimate("2016-12-20", HELD_BY_REBELS), OPPOSITION))
                .isLessThan(chance(estimate("2016-12-04", HELD_BY_REBELS), OPPOSITION));
    }

    /** Two sources speak of seven other districts every ten days; each of them has changed hands since, or none has. */
    private static List<Statement> elsewhere(boolean changing) {
        List<Statement> statements = new ArrayList<>();
        for (String place :
                List.of("Marjeh", "al-Maadi", "Bab al-Nayrab", "al-Haydariya", "Hanano", "Salihin", "Sheikh Saeed")) {
            for (int round = 0; round < 12; round++) {
                String day = LocalDate.parse("2016-08-01").plusDays(10L * round).toString();
                for (String publisher : List.of("Example Wire", "Northern Desk")) {
                    statements.add(Told.by(publisher)
                            .on(day)
                            .that(changing && round % 2 == 1 ? "the army" : "rebels", "holds")
                            .at(place)
                            .about(day)
                            .with(SYRIA));
                }
            }
        }
        return statements;
    }

    @Test
    void oldNewsIsWorthLessInAWarThatMoves() {
        assertThat(afterAMonth(elsewhere(true))).isLessThan(afterAMonth(elsewhere(false)) - .1);
    }

    private static double afterAMonth(List<Statement> others) {
        Instant day = at("2017-01-03");
        return chance(
                Estimates.of(
                                and(others, HELD_BY_REBELS.toArray(Statement[]::new)),
                                SYRIA,
                                Copies.NONE,
                                day,
                                Told.LEARNED)
                        .get("place:aghyol"),
                OPPOSITION);
    }

    @Test
    void whatIsSaidLaterCountsInHindsightAlone() {
        List<Statement> until = and(HELD_BY_REBELS, says("SANA", "the army", "takes", "2016-12-06"));
        List<Statement> since = and(
                until,
                says("Harbour Post", "the army", "holds", "2016-12-09"),
                says("Example Wire", "the army", "holds", "2016-12-10"));
        Estimate then = estimate(DAY, until);
        Estimate now = estimate(DAY, since);

        assertThat(chance(now, GOVERNMENT)).isEqualTo(chance(then, GOVERNMENT));
        assertThat(hindsight(now)).isGreaterThan(hindsight(then));
    }

    private static double hindsight(Estimate estimate) {
        return estimate.chances().stream()
                .filter(chance -> chance.holder().equals(GOVERNMENT))
                .mapToDouble(Chance::hindsight)
                .sum();
    }

    @Test
    void whatWasLearnedLaterWasNotKnown() {
        Statement late = Told.by("SANA")
                .on("2016-12-06")
                .that("the army", "takes")
                .at("Aghyol")
                .about("2016-12-06")
                .learnedAt("2017-02-01T00:00:00Z")
                .with(SYRIA);

        assertThat(estimate(DAY, and(HELD_BY_REBELS, late))).isEqualTo(estimate(DAY, HELD_BY_REBELS));
    }

    @Test
    void forecastsAndPartsTellNothingOfTheWholePlace() {
        Statement forecast = Told.by("SANA")
                .on("2016-12-06")
                .that("the army", "takes")
                .at("Aghyol")
                .about("2016-12-06")
                .put("forecast")
                .with(SYRIA);
        Statement part = Told.by("SANA")
                .on("2016-12-06")
                .that("the army", "takes")
                .at("Aghyol")
                .about("2016-12-06")
                .inPart()
                .with(SYRIA);

        assertThat(estimate(DAY, and(HELD_BY_REBELS, forecast, part))).isEqualTo(estimate(DAY, HELD_BY_REBELS));
    }

    @Test
    void aStatementWithoutADayIsPlacedByItsSourcesDelay() {
        List<Statement> slow = new ArrayList<>(HELD_BY_REBELS);
        for (int day = 1; day <= 6; day++) {
            slow.add(Told.by("Slow Weekly")
                    .on("2016-11-" + (10 + day))
                    .that("rebels", "holds")
                    .at("Aghyol")
                    .about("2016-11-0" + day)
                    .with(SYRIA));
        }
        Statement undated = Told.by("Slow Weekly")
                .on("2016-12-07")
                .that("the army", "takes")
                .at("Aghyol")
                .with(SYRIA);
        Statement dated = Told.by("Slow Weekly")
                .on("2016-12-07")
                .that("the army", "takes")
                .at("Aghyol")
                .about("2016-12-07")
                .with(SYRIA);

        assertThat(chance(estimate(DAY, and(slow, undated)), GOVERNMENT))
                .as("ten days late, it is older than what others say since")
                .isLessThan(chance(estimate(DAY, and(slow, dated)), GOVERNMENT) / 2);
    }

    @Test
    void reasonsSayWhichWayTheyMovedIt() {
        Estimate estimate = estimate(
                DAY,
                and(
                        HELD_BY_REBELS,
                        says("Harbour Post", "the army", "takes", "2016-12-05"),
                        says("Valley Times", "the army", "holds", "2016-12-06")));

        assertThat(estimate.likeliest().holder()).isEqualTo(GOVERNMENT);
        assertThat(estimate.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.pull() > 0)
                        .isEqualTo(reason.statement()
                                .claim()
                                .actors()
                                .get(0)
                                .text()
                                .equals("the army")));
        assertThat(estimate.reasons().stream().map(Reason::pull).map(Math::abs).toList())
                .isSortedAccordingTo(Collections.reverseOrder());
    }
}
