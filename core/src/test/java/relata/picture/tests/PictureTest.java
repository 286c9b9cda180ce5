package relata.picture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.names.Names;
import relata.names.Profile;
import relata.origins.Copies;
import relata.picture.Dispute;
import relata.picture.Holding;
import relata.picture.Origin;
import relata.picture.Origins;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.State;
import relata.picture.Statement;
import relata.picture.Timeline;

class PictureTest {

    private static final Names SYRIA = new Names(Profile.shipped("syria"));

    record Promise(Examples example, String result) {
        @Override
        public String toString() {
            return example.name() + ": " + result;
        }
    }

    static Stream<Promise> promises() throws IOException {
        return Examples.of("picture.md", "relation").stream()
                .filter(example -> example.rows().get(0).containsKey("publisher"))
                .flatMap(example -> example.results().stream()
                        .filter(line -> line.startsWith("On "))
                        .map(line -> new Promise(example, line)));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyExampleOfThePageHolds(Promise promise) {
        List<Statement> statements =
                promise.example().rows().stream().map(PictureTest::statement).toList();
        String day = promise.result().substring(3, 13);

        Picture picture = at(day, statements);

        assertThat(picture.places()).hasSize(1);
        assertThat("On " + day + ": " + inWords(picture.places().get(0))).isEqualTo(promise.result());
    }

    @Test
    void thePageHasExamplesOfEveryState() throws IOException {
        String results = promises().map(Promise::result).collect(Collectors.joining());
        assertThat(State.values()).allSatisfy(state -> assertThat(results).contains("**" + state.words() + "**"));
    }

    private static Statement statement(Map<String, String> row) {
        Told told = Told.by(row.get("publisher"))
                .on(row.get("published"))
                .that(row.get("actor"), row.get("relation"))
                .at(row.get("place"))
                .about(row.get("about"))
                .put(row.getOrDefault("modality", "asserted"));
        if (!row.get("voices").isEmpty()) {
            told.through(row.get("voices").split(", "));
        }
        if (row.containsKey("part")) {
            told.inPart();
        }
        if (row.containsKey("words")) {
            told.inWords(row.get("words"));
        }
        return told.with(SYRIA);
    }

    private static String inWords(PlacePicture place) {
        String holdings = place.holdings().stream()
                .map(holding -> holding.name() + (holding.part() ? " in part" : "") + " ("
                        + holding.origins().size() + (holding.origins().size() == 1 ? " origin)" : " origins)"))
                .collect(Collectors.joining(", "));
        return "**" + place.state().words() + "**" + (holdings.isEmpty() ? "" : " – " + holdings)
                + count(place.superseded().size(), "superseded")
                + count(place.contested().size(), "contested")
                + count(place.prospects().size(), "prospects")
                + (place.note().orElse("").contains("changed hands") ? "; note: nobody says how it changed hands" : "")
                + ".";
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : "; " + number + " " + what;
    }

    private static Picture at(String day, List<Statement> statements) {
        return Picture.at(
                statements,
                SYRIA,
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Told.LEARNED);
    }

    @Test
    void whatWasLearnedLaterWasNotKnown() {
        Statement early = Told.by("Example Wire")
                .on("2016-12-07")
                .that("the army", "takes")
                .at("Aghyol")
                .learnedAt("2016-12-08T00:00:00Z")
                .with(SYRIA);
        Statement late = Told.by("Northern Desk")
                .on("2016-12-07")
                .that("rebels", "holds")
                .at("Aghyol")
                .learnedAt("2016-12-20T00:00:00Z")
                .with(SYRIA);
        Instant day = Instant.parse("2016-12-07T22:00:00Z");

        assertThat(Picture.at(List.of(early, late), SYRIA, day, Instant.parse("2016-12-10T00:00:00Z"))
                        .places())
                .singleElement()
                .extracting(PlacePicture::state)
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(Picture.at(List.of(early, late), SYRIA, day, Instant.parse("2016-12-20T00:00:00Z"))
                        .places())
                .singleElement()
                .extracting(PlacePicture::state)
                .isEqualTo(State.DISPUTED);
    }

    @Test
    void districtsThatSoundAlikeAreDifferentPlaces() {
        Picture picture = at(
                "2016-12-07",
                List.of(
                        Told.by("Example Wire")
                                .on("2016-12-07")
                                .that("the army", "takes")
                                .at("Karm al-Dada")
                                .with(SYRIA),
                        Told.by("Northern Desk")
                                .on("2016-12-07")
                                .that("rebels", "holds")
                                .at("Karm al-Da'da'")
                                .with(SYRIA)));

        assertThat(picture.places())
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.state()).isEqualTo(State.SINGLE_ORIGIN));
    }

    @Test
    void whatNobodyCanPlaceIsListedApart() {
        Picture picture = at(
                "2016-12-07",
                List.of(
                        Told.by("Example Wire")
                                .on("2016-12-07")
                                .that("the army", "takes")
                                .at("the city")
                                .with(SYRIA),
                        Told.by("Example Wire")
                                .on("2016-12-07")
                                .that("the army", "takes")
                                .at("Tell Example")
                                .with(SYRIA)));

        assertThat(picture.open()).hasSize(1);
        assertThat(picture.places())
                .singleElement()
                .extracting(PlacePicture::name)
                .isEqualTo("Tell Example");
    }

    @Test
    void whatHasNoDateIsListedApart() {
        Statement undated =
                Told.by("Example Wire").that("the army", "takes").at("Aghyol").with(SYRIA);

        Picture picture = at("2016-12-07", List.of(undated));

        assertThat(picture.open()).containsExactly(undated);
        assertThat(picture.places()).isEmpty();
    }

    @Test
    void wordsThatNameNobodyAgreeWithNobody() {
        Picture picture = at(
                "2016-12-07",
                List.of(
                        Told.by("Example Wire")
                                .on("2016-12-07")
                                .that("they", "holds")
                                .at("Aghyol")
                                .with(SYRIA),
                        Told.by("Northern Desk")
                                .on("2016-12-07")
                                .that("the army and its allies", "holds")
                                .at("Aghyol")
                                .with(SYRIA)));

        assertThat(picture.places()).singleElement().satisfies(place -> {
            assertThat(place.state()).isEqualTo(State.SINGLE_ORIGIN);
            assertThat(place.holdings())
                    .extracting(Holding::name)
                    .containsExactly("Syrian government and its allies", "not named");
        });
    }

    @Test
    void partsOfAPlaceAreToldFromItsWhole() {
        Picture picture = at(
                "2016-12-07",
                List.of(Told.by("Example Wire")
                        .on("2016-12-07")
                        .that("the army", "takes")
                        .at("half of eastern Aleppo")
                        .with(SYRIA)));

        assertThat(picture.of("place:eastern-aleppo").orElseThrow().holdings())
                .singleElement()
                .extracting(Holding::part)
                .isEqualTo(true);
    }

    @Test
    void oneWhoLosesAPlaceToAnotherGivesItToTheOther() {
        Picture picture = at(
                "2016-12-08",
                List.of(
                        Told.by("Example Wire")
                                .on("2016-12-05")
                                .that("rebels", "holds")
                                .at("Aghyol")
                                .with(SYRIA),
                        Told.by("Northern Desk")
                                .on("2016-12-07")
                                .that("rebels", "loses")
                                .from("army units")
                                .at("Aghyol")
                                .with(SYRIA)));

        assertThat(picture.of("place:aghyol").orElseThrow().holdings())
                .extracting(Holding::holder)
                .containsExactly("side:government");
    }

    @Test
    void anActorOnNoSideStandsForItself() {
        Picture picture = at(
                "2016-12-07",
                List.of(Told.by("Example Wire")
                        .on("2016-12-07")
                        .that("Liwa al-Example fighters", "takes")
                        .at("Aghyol")
                        .with(SYRIA)));

        assertThat(picture.places().get(0).holdings())
                .singleElement()
                .extracting(Holding::holder, Holding::name)
                .containsExactly("actor:~liwa example", "Liwa al-Example fighters");
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() throws IOException {
        List<Statement> statements = new ArrayList<>(promises()
                .flatMap(promise -> promise.example().rows().stream())
                .map(PictureTest::statement)
                .distinct()
                .toList());
        Picture picture = at("2016-12-09", statements);

        Collections.shuffle(statements, new Random(7));

        assertThat(at("2016-12-09", statements).places())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(picture.places());
    }

    @Test
    void sayWhyTwoReportsAreOneOrigin() {
        String sentence = "Fighters of both sides were seen near the old mill at dawn, people there say.";
        Statement first = Told.by("Example Wire")
                .on("2016-12-07")
                .that("the army", "holds")
                .at("Aghyol")
                .inWords(sentence)
                .with(SYRIA);
        Statement copy = Told.by("Valley Times")
                .on("2016-12-08")
                .that("the army", "holds")
                .at("Aghyol")
                .inWords("Update: " + sentence.toUpperCase(java.util.Locale.ROOT))
                .with(SYRIA);
        Statement own = Told.by("Northern Desk")
                .on("2016-12-08")
                .that("the army", "holds")
                .at("Aghyol")
                .with(SYRIA);

        Origins origins = Origins.of(List.of(copy, own, first), SYRIA);

        assertThat(origins.of(copy))
                .isEqualTo(new Origin(
                        "source:~example wire",
                        "Example Wire",
                        "the same words stand in Example Wire 2016-12-07, published earlier"));
        assertThat(origins.among(List.of(first, copy, own)))
                .extracting(Origin::id)
                .containsExactly("source:~example wire", "source:~northern desk");
    }

    @Test
    void aNamedSpeakerIsTheOriginWhoeverPrintsIt() {
        Statement statement = Told.by("Harbour Post")
                .on("2016-12-07")
                .through("a battlefield source", "Fars", "the column")
                .that("the army", "holds")
                .at("Aghyol")
                .with(SYRIA);

        assertThat(Origins.of(List.of(statement), SYRIA).of(statement).id()).isEqualTo("source:fars");
    }

    @Test
    void somebodyOfAnAgencySpeaksForItAndSomebodyOfAnArmyDoesNot() {
        assertThat(originThrough("an AFP correspondent")).isEqualTo("source:afp");
        assertThat(originThrough("a Syrian army source")).isEqualTo("source:~harbour post");
    }

    private static String originThrough(String voice) {
        Statement statement = Told.by("Harbour Post")
                .on("2016-12-07")
                .through(voice)
                .that("the army", "holds")
                .at("Aghyol")
                .with(SYRIA);
        return Origins.of(List.of(statement), SYRIA).of(statement).id();
    }

    @Test
    void aDisputeHoldsBothSidesWithTheirWordsAndDays() {
        Picture picture = at(
                "2016-12-09",
                List.of(
                        said("Example Wire", "2016-12-07", "army units", "takes", "al-Ma'adi"),
                        said("Northern Desk", "2016-12-07", "rebels", "holds", "Maadi"),
                        said("Harbour Post", "2016-12-08", "rebels", "holds", "Bustan al-Qasr")));

        assertThat(picture.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.name()).isEqualTo("al-Ma'adi");
            assertThat(List.of(dispute.one(), dispute.other()))
                    .extracting(
                            Dispute.Position::name,
                            Dispute.Position::says,
                            position -> position.origins().get(0).name())
                    .containsExactlyInAnyOrder(
                            tuple("Syrian government and its allies", Dispute.Says.HAS, "Example Wire"),
                            tuple("armed opposition", Dispute.Says.HAS, "Northern Desk"));
            assertThat(dispute.from()).isEqualTo(dispute.to()).hasToString("2016-12-07");
        });
    }

    @Test
    void noDayAloneMakesADispute() {
        List<Statement> statements = List.of(
                said("Northern Desk", "2016-12-06", "rebels", "holds", "Aghyol"),
                said("Example Wire", "2016-12-07", "the army", "holds", "Aghyol"),
                said("Northern Desk", "2016-12-07", "rebels", "holds", "Marjeh"),
                said("Example Wire", "2016-12-07", "the army", "holds", "al-Shaar"));

        assertThat(at("2016-12-07", statements).disputes()).isEmpty();
    }

    @Test
    void whoSpeaksAgainstItsOwnInterestIsSaid() {
        Picture picture = at(
                "2016-12-07",
                List.of(
                        said("SANA", "2016-12-07", "rebels", "takes", "Aghyol"),
                        said("SANA", "2016-12-07", "the army", "takes", "Marjeh"),
                        said("Northern Desk", "2016-12-07", "rebels", "takes", "al-Shaar")));

        assertThat(picture.places())
                .extracting(
                        PlacePicture::name,
                        place -> place.holdings().get(0).conceding().stream()
                                .map(Origin::name)
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple("Aghyol", List.of("SANA")), tuple("Marjeh", List.of()), tuple("Sha'aar", List.of()));
    }

    @Test
    void howLongAHoldingLastsIsASetting() {
        List<Statement> statements = List.of(said("Northern Desk", "2016-12-01", "rebels", "holds", "Marjeh"));
        Instant day = Instant.parse("2016-12-04T00:00:00Z");

        assertThat(Picture.at(statements, SYRIA, Copies.NONE, day, Told.LEARNED, 3)
                        .places()
                        .get(0)
                        .state())
                .isEqualTo(State.SINGLE_ORIGIN);
        assertThat(Picture.at(statements, SYRIA, Copies.NONE, day, Told.LEARNED, 2)
                        .places()
                        .get(0)
                        .state())
                .isEqualTo(State.OUT_OF_DATE);
    }

    @Test
    void aTimelineTellsEachChangeAndWhatMadeIt() {
        List<Statement> statements = List.of(
                said("Northern Desk", "2016-12-01", "rebels", "holds", "Marjeh"),
                said("Example Wire", "2016-12-05", "the army", "takes", "Marjeh"),
                said("Northern Desk", "2016-12-20", "rebels", "holds", "Marjeh"));

        Timeline timeline = Picture.timeline(statements, "place:marjeh", SYRIA, Copies.NONE, Told.LEARNED, 7)
                .orElseThrow();

        assertThat(timeline.stretches())
                .extracting(
                        stretch -> stretch.from().toString(),
                        Timeline.Stretch::state,
                        Timeline.Stretch::holders,
                        stretch -> stretch.change().size())
                .containsExactly(
                        tuple("2016-12-01", State.SINGLE_ORIGIN, List.of("armed opposition"), 1),
                        tuple("2016-12-05", State.SINGLE_ORIGIN, List.of("Syrian government and its allies"), 1),
                        tuple("2016-12-20", State.SINGLE_ORIGIN, List.of("armed opposition"), 1),
                        tuple("2016-12-28", State.OUT_OF_DATE, List.of(), 0));
        assertThat(timeline.lanes())
                .flatExtracting(Timeline.Lane::intervals)
                .extracting(
                        interval -> interval.from() + " to " + interval.to().orElseThrow(), Timeline.Interval::softTo)
                .containsExactly(
                        tuple("2016-12-01 to 2016-12-04", false),
                        tuple("2016-12-20 to 2016-12-27", true),
                        tuple("2016-12-05 to 2016-12-19", false));
    }

    @Test
    void anIntervalBeginsSoftlyWhereNobodyNamesOneDay() {
        Statement between = Told.by("Example Wire")
                .on("2016-12-07")
                .that("the army", "takes")
                .at("Aghyol")
                .about("2016-12-04", "2016-12-06")
                .with(SYRIA);

        assertThat(Picture.timeline(List.of(between), "place:aghyol", SYRIA, Copies.NONE, Told.LEARNED, 7)
                        .orElseThrow()
                        .lanes())
                .singleElement()
                .satisfies(lane -> assertThat(lane.intervals()).singleElement().satisfies(interval -> {
                    assertThat(interval.softFrom()).isTrue();
                    assertThat(interval.to()).isEmpty();
                }));
        assertThat(Picture.timeline(List.of(between), "place:marjeh", SYRIA, Copies.NONE, Told.LEARNED, 7))
                .isEmpty();
    }

    private static Statement said(String publisher, String day, String actor, String does, String place) {
        return Told.by(publisher).on(day).that(actor, does).at(place).about(day).with(SYRIA);
    }
}
