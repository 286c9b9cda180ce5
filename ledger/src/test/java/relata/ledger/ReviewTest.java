package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.ClaimId;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Picture;
import relata.picture.Review;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;
import relata.text.Span;
import relata.voices.Voice;

/** What people decide counts from then on, can be withdrawn, and changes nothing that was there. */
class ReviewTest extends EveryStore {

    private static final Instant MONDAY = Instant.parse("2016-12-05T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2016-12-06T08:00:00Z");
    private static final Names NAMES = new Names(Profile.shipped(Profile.GENERAL));

    @Test
    void aRejectedClaimLeavesThePictureUntilThatIsWithdrawn() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            Decision rejection = decide(ledger, new Act.Reject(taken.claim().id(), taken.report()));

            assertThat(taken(ledger).review())
                    .isEqualTo(new Review(Review.State.REJECTED, List.of("Ada"), Optional.empty()));
            assertThat(picture(ledger).of("place:hill-nine")).isEmpty();
            assertThat(picture(ledger).of("place:~hill ten")).isPresent();

            decide(ledger, new Act.Withdraw(rejection.number()));

            assertThat(taken(ledger)).isEqualTo(taken);
            assertThat(picture(ledger).of("place:hill-nine")).isPresent();
            assertThat(ledger.reviews().decisions()).hasSize(2);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void theLatestOfTwoReviewersCountsAndBothAreNamed() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            decide(ledger, new Act.Reject(taken.claim().id(), taken.report()));
            ledger.review(new Act.Accept(taken.claim().id(), taken.report()), "Ben", "read it again", TUESDAY);

            assertThat(taken(ledger).review().state()).isEqualTo(Review.State.ACCEPTED);
            assertThat(taken(ledger).review().reviewers()).containsExactly("Ada", "Ben");
        }
    }

    @Test
    void aCorrectedFieldIsAskedForByWhatItHoldsNowAndShowsWhatWasRead() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            Mention ten = mention(ledger, "Hill Ten", "place:~hill ten");
            decide(
                    ledger,
                    correct(
                            taken,
                            Map.of(
                                    Field.PLACE, List.of(Field.Value.of(ten)),
                                    Field.MODALITY, List.of(Field.Value.of("hedged")),
                                    Field.TIME, List.of(Field.Value.of("2016-12-03..2016-12-04")),
                                    Field.QUANTITY, List.of(Field.Value.of("~2.5 km2")),
                                    Field.ACTOR, List.of())));

            Statement corrected = ledger.claim(taken.claim().id()).orElseThrow();
            assertThat(corrected.review().state()).isEqualTo(Review.State.CORRECTED);
            assertThat(corrected.review().original()).contains(taken.claim());
            assertThat(corrected.review().corrected(corrected.claim()))
                    .containsExactly(Field.ACTOR, Field.PLACE, Field.QUANTITY, Field.MODALITY, Field.TIME);
            assertThat(corrected.claim().place()).contains(new Place(ten, false));
            assertThat(corrected.claim().modality()).isEqualTo(Modality.HEDGED);
            assertThat(corrected.claim().actors()).isEmpty();
            assertThat(corrected.claim().quantity().orElseThrow().low()).hasValue(2.5);
            assertThat(ids(ledger, filter().place("hill ten")))
                    .contains(taken.claim().id());
            assertThat(ids(ledger, filter().place("place:hill-nine"))).isEmpty();
            assertThat(ids(ledger, filter().actor("red column"))).isEmpty();
            assertThat(ids(ledger, filter().modalities(Set.of(Modality.HEDGED))))
                    .containsExactly(taken.claim().id());
            assertThat(ids(ledger, filter().reviewed(true)))
                    .containsExactly(taken.claim().id());
            assertThat(ids(ledger, filter().reviewed(false)))
                    .hasSize(1)
                    .doesNotContain(taken.claim().id());
        }
    }

    @Test
    void aCorrectionMustStandInTheReport() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            Mention elsewhere = new Mention("Hill Two", new Span(3, 11), Optional.empty());

            assertThatThrownBy(() ->
                            decide(ledger, correct(taken, Map.of(Field.PLACE, List.of(Field.Value.of(elsewhere))))))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageEndingWith("\"Hill Two\" does not stand in the report at 3");
            assertThat(ledger.reviews().decisions()).isEmpty();
        }
    }

    @Test
    void mergedIdentitiesAnswerToBothNamesUntilWithdrawn() {
        try (Ledger ledger = withReport()) {
            Decision merge = decide(ledger, new Act.Merge("place:~hill ten", "place:hill-nine"));

            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(ReviewTest::placeId)
                    .containsOnly("place:hill-nine");
            assertThat(ids(ledger, filter().place("place:~hill ten"))).hasSize(2);
            assertThat(ids(ledger, filter().place("hill-nine"))).hasSize(2);
            assertThat(picture(ledger).places()).hasSize(1);

            decide(ledger, new Act.Withdraw(merge.number()));

            assertThat(ids(ledger, filter().place("hill-nine"))).hasSize(1);
            assertThat(picture(ledger).places()).hasSize(2);
        }
    }

    @Test
    void aPublishersSourceIsMergedAsWell() {
        try (Ledger ledger = withReport()) {
            ledger.identifyPublisher("North Wire", Optional.of("source:~north wire"), MONDAY);
            decide(ledger, new Act.Merge("source:~north wire", "source:north-wire"));

            assertThat(ids(ledger, filter().publisher("source:north-wire"))).hasSize(2);
            assertThat(taken(ledger).publisherId()).contains("source:north-wire");
            assertThat(ledger.reports().get(0).publisherId()).contains("source:north-wire");
        }
    }

    @Test
    void nothingIsMergedThroughAnother() {
        try (Ledger ledger = withReport()) {
            decide(ledger, new Act.Merge("place:b", "place:a"));

            refused(ledger, new Act.Merge("place:a", "place:b"), "place:b is itself taken for place:a (review 1)");
            refused(ledger, new Act.Merge("place:b", "place:c"), "place:b is itself taken for place:a (review 1)");
            refused(ledger, new Act.Merge("place:c", "place:b"), "place:b is itself taken for place:a (review 1)");
            refused(ledger, new Act.Merge("place:a", "place:c"), "place:b is taken for place:a (review 1)");
            refused(ledger, new Act.Merge("place:a", "place:a"), "is itself already");
            refused(ledger, new Act.Merge("place:a", "actor:a"), "are not of one kind");
            refused(ledger, new Act.Merge("hill", "place:a"), "hill is no identity");
            assertThat(decide(ledger, new Act.Merge("place:c", "place:a")).number())
                    .isEqualTo(2);
            assertThat(decide(ledger, new Act.Merge("source:~red", "actor:red")).number())
                    .isEqualTo(3);
        }
    }

    @Test
    void mentionsAreSplitOffInOneReportInAClaimOrByTheirWords() {
        try (Ledger ledger = withReport()) {
            Reading other = Handmade.report("b.txt")
                    .sentence("The Red column took Hill Nine and Hill No. 9.")
                    .claim(Relation.TAKES, "took")
                    .place("Hill Nine", "place:hill-nine")
                    .end()
                    .claim(Relation.HOLDS, "took")
                    .place("Hill No. 9", "place:hill-nine")
                    .end()
                    .read();
            ledger.add(other, MONDAY);
            String report = other.report().digest();
            Act words = new Act.Split(
                    "place:hill-nine", "place:north-hill", report, Optional.empty(), Optional.of("hill no. 9"));

            Decision byWords = decide(ledger, words);
            assertThat(ids(ledger, filter().place("place:north-hill"))).hasSize(1);
            assertThat(ids(ledger, filter().place("place:hill-nine"))).hasSize(2);

            decide(ledger, new Act.Withdraw(byWords.number()));
            decide(
                    ledger,
                    new Act.Split("place:hill-nine", "place:north-hill", report, Optional.empty(), Optional.empty()));
            assertThat(ids(ledger, filter().place("place:north-hill"))).hasSize(2);
            assertThat(placeId(taken(ledger))).isEqualTo("place:hill-nine");

            String claim = other.claims().get(0).id();
            decide(
                    ledger,
                    new Act.Split("place:hill-nine", "place:third-hill", report, Optional.of(claim), Optional.empty()));
            assertThat(ids(ledger, filter().place("place:third-hill"))).containsExactly(claim);
        }
    }

    @Test
    void anAddedClaimIsSaidByWhoeverSpeaksThereAndIsNotDoubledWhenItIsFound() {
        Handmade report = Handmade.report("c.txt").sentence("The Red column stormed Hill Nine, a spokesman said.");
        Voice spokesman = report.voice("a spokesman", "said", "kind:spokesman");
        Reading missed = report.says(spokesman, "trailing").read();
        try (Ledger ledger = withReport()) {
            ledger.add(missed, MONDAY);
            Claim drafted = drafted(missed, "stormed", "Hill Nine");
            Decision addition = decide(ledger, new Act.Add(missed.report().digest(), drafted));

            assertThat(ledger.statements(filter().place("place:hill-nine").build()))
                    .hasSize(2)
                    .last()
                    .satisfies(added -> {
                        assertThat(added.review())
                                .isEqualTo(new Review(Review.State.ADDED, List.of("Ada"), Optional.empty()));
                        assertThat(added.claim().voices()).containsExactly(spokesman);
                        assertThat(added.words()).isEqualTo("The Red column stormed Hill Nine, a spokesman said.");
                        assertThat(ledger.claim(added.claim().id().substring(0, 8)))
                                .contains(added);
                    });
            assertThat(ids(ledger, filter().report("a.txt"))).hasSize(2);
            assertThat(ids(ledger, filter().report("c.txt"))).hasSize(1);
            refused(ledger, new Act.Add(missed.report().digest(), drafted), "is there already");

            Reading found = new Reading(missed.report(), missed.speech(), List.of(drafted.saidBy(List.of(spokesman))));
            ledger.add(found, new Run("2", "better words"), TUESDAY);

            assertThat(ledger.statements(filter().report("c.txt").build()))
                    .singleElement()
                    .satisfies(
                            statement -> assertThat(statement.review().state()).isEqualTo(Review.State.ACCEPTED));
            assertThat(ledger.orphanedReviews()).isEmpty();
            decide(ledger, new Act.Withdraw(addition.number()));
            assertThat(ids(ledger, filter().report("c.txt"))).hasSize(1);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void reviewsOutliveANewReadingAndAreListedWhereItLosesTheClaim() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            Decision acceptance = decide(ledger, new Act.Accept(taken.claim().id(), taken.report()));
            ledger.add(report().read(), new Run("2", "words"), TUESDAY);

            assertThat(taken(ledger).review().state()).isEqualTo(Review.State.ACCEPTED);
            assertThat(ledger.orphanedReviews()).isEmpty();

            Reading blind = report().read();
            ledger.add(
                    new Reading(blind.report(), blind.speech(), blind.claims().subList(1, 2)),
                    new Run("3", "words"),
                    TUESDAY);

            assertThat(ledger.orphanedReviews()).containsExactly(acceptance);
            assertThat(ids(ledger, filter().reviewed(true))).isEmpty();
            assertThat(ledger.claim(taken.claim().id())).isPresent();

            ledger.add(report().read(), new Run("4", "words"), TUESDAY);
            assertThat(ledger.orphanedReviews()).isEmpty();
        }
    }

    @Test
    void whatCannotBeDecidedIsRefusedInWords() {
        try (Ledger ledger = withReport()) {
            Statement taken = taken(ledger);
            Act accept = new Act.Accept(taken.claim().id(), taken.report());
            refused(ledger, new Act.Accept("0000", taken.report()), "there is no claim 0000");
            refused(ledger, new Act.Withdraw(1), "there is no review 1");
            assertThatThrownBy(() -> ledger.review(accept, " ", "because", MONDAY))
                    .hasMessageEndingWith("a review names its reviewer");
            assertThatThrownBy(() -> ledger.review(accept, "Ada", "", MONDAY))
                    .hasMessageEndingWith("a review says why");
            Decision acceptance = decide(ledger, accept);
            Decision withdrawal = decide(ledger, new Act.Withdraw(acceptance.number()));
            refused(ledger, new Act.Withdraw(acceptance.number()), "review 1 was withdrawn by review 2");
            refused(ledger, new Act.Withdraw(withdrawal.number()), "review 2 is a withdrawal");
        }
    }

    @Test
    void decisionsCannotBeRewritten() throws Exception {
        try (Ledger ledger = withReport()) {
            decide(ledger, new Act.Merge("place:b", "place:a"));
        }
        try (Foreign foreign = Foreign.open(ledger())) {
            assertThatThrownBy(() -> foreign.execute("UPDATE review SET why = 'none'"))
                    .hasMessageContaining("a review is never changed");
            assertThatThrownBy(() -> foreign.execute("DELETE FROM review"))
                    .hasMessageContaining("a review is never removed");
        }
    }

    private Ledger withReport() {
        Ledger ledger = Ledger.open(ledger());
        ledger.add(report().read(), MONDAY);
        return ledger;
    }

    private static Handmade report() {
        return Handmade.report("a.txt")
                .publisher("North Wire")
                .published("2016-12-05T00:00:00Z")
                .sentence("The Red column took Hill Nine.")
                .claim(Relation.TAKES, "took")
                .actor("The Red column", "actor:red")
                .place("Hill Nine", "place:hill-nine")
                .end()
                .sentence("The Blue guard holds Hill Ten.")
                .claim(Relation.HOLDS, "holds")
                .actor("The Blue guard", "actor:blue")
                .place("Hill Ten", "place:~hill ten")
                .end();
    }

    private static Statement taken(Ledger ledger) {
        return ledger.statements(filter().report("a.txt").build()).stream()
                .filter(statement -> statement.claim().trigger().text().equals("took"))
                .findFirst()
                .orElseThrow();
    }

    private static Act correct(Statement statement, Map<Field, List<Field.Value>> values) {
        return new Act.Correct(statement.claim().id(), statement.report(), new Correction(values));
    }

    private static Mention mention(Ledger ledger, String words, String id) {
        int at = ledger.reading("a.txt").orElseThrow().report().text().indexOf(words);
        return new Mention(words, new Span(at, at + words.length()), Optional.of(id));
    }

    private static Claim drafted(Reading reading, String trigger, String place) {
        String text = reading.report().text();
        Span says = new Span(text.indexOf(trigger), text.indexOf(trigger) + trigger.length());
        Span where = new Span(text.indexOf(place), text.indexOf(place) + place.length());
        return new Claim(
                ClaimId.of(
                        reading.report().digest(),
                        Relation.TAKES,
                        says,
                        Optional.of(where),
                        Optional.<Quantity>empty(),
                        Optional.empty()),
                Relation.TAKES,
                Mention.at(says, text),
                reading.report().passages().get(0).span(),
                List.of(),
                List.of(),
                Optional.of(new Place(new Mention(place, where, Optional.of("place:hill-nine")), false)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.ASSERTED,
                Optional.empty(),
                List.of(),
                "added by a reviewer",
                Optional.empty());
    }

    private static Decision decide(Ledger ledger, Act act) {
        return ledger.review(act, "Ada", "the words say so", TUESDAY);
    }

    private static void refused(Ledger ledger, Act act, String reason) {
        assertThatThrownBy(() -> decide(ledger, act))
                .isInstanceOf(LedgerError.class)
                .hasMessageContaining(reason);
    }

    private static Picture picture(Ledger ledger) {
        return Picture.at(ledger.statements(StatementFilter.ALL), NAMES, TUESDAY, Instant.MAX);
    }

    private static StatementFilter.Builder filter() {
        return StatementFilter.builder();
    }

    private static List<String> ids(Ledger ledger, StatementFilter.Builder filter) {
        return ledger.statements(filter.build()).stream()
                .map(statement -> statement.claim().id())
                .toList();
    }

    private static String placeId(Statement statement) {
        return statement.claim().place().orElseThrow().mention().id().orElseThrow();
    }
}
