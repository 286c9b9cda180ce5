package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Modality;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.picture.Statement;
import relata.voices.Voice;

/** What goes in comes out, and the same thing twice goes in once. */
class LedgerTest extends EveryStore {

    private static final Instant MONDAY = Instant.parse("2016-12-05T08:00:00.123456789Z");
    private static final Instant TUESDAY = Instant.parse("2016-12-06T08:00:00Z");

    @Test
    void aReadingComesBackAsItWentIn() {
        Reading reading = manyThings();

        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.add(reading, MONDAY)).isTrue();
        }

        try (Ledger ledger = Ledger.openExisting(ledger())) {
            assertThat(ledger.reading("many.txt")).contains(reading);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void theSameBytesReadTwiceChangeNothing() {
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.add(manyThings(), MONDAY)).isTrue();
            assertThat(ledger.add(manyThings(), TUESDAY)).isFalse();

            assertThat(ledger.reports()).hasSize(1);
            assertThat(ledger.publications("many.txt")).hasSize(1);
            assertThat(ledger.statements(StatementFilter.ALL))
                    .hasSize(2)
                    .allSatisfy(statement -> assertThat(statement.learned()).isEqualTo(MONDAY));
        }
    }

    @Test
    void theSameTextAtAnotherAddressIsOneReportPublishedTwice() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(twoClaims("first.txt").publisher("North Wire").read(), MONDAY);

            assertThat(ledger.add(
                            twoClaims("second.txt").publisher("South Post").read(), TUESDAY))
                    .isFalse();

            assertThat(ledger.reports()).hasSize(1);
            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(2);
            assertThat(ledger.publications("first.txt"))
                    .extracting(Publication::name, Publication::publisher, Publication::learned)
                    .containsExactly(
                            tuple("first.txt", Optional.of("North Wire"), MONDAY),
                            tuple("second.txt", Optional.of("South Post"), TUESDAY));
            assertThat(ledger.reading("second.txt")).isEqualTo(ledger.reading("first.txt"));
        }
    }

    @Test
    void readingAFolderWithCopiesAgainChangesNothing() {
        List<Reading> folder = List.of(
                twoClaims("first.txt").publisher("North Wire").read(),
                twoClaims("second.txt").publisher("South Post").read());
        try (Ledger ledger = Ledger.open(ledger())) {
            folder.forEach(reading -> ledger.add(reading, MONDAY));
            List<Statement> before = ledger.statements(StatementFilter.ALL);

            folder.forEach(reading -> assertThat(ledger.add(reading, TUESDAY)).isFalse());

            assertThat(ledger.publications("first.txt")).hasSize(2);
            assertThat(ledger.statements(StatementFilter.ALL)).isEqualTo(before);
        }
    }

    @Test
    void aPublisherGivenLaterByHandCorrectsTheReport() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(twoClaims("first.txt").read(), MONDAY);

            assertThat(ledger.add(twoClaims("first.txt").publisher("North Wire").read(), TUESDAY))
                    .isTrue();

            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(2).allSatisfy(statement -> {
                assertThat(statement.publisher()).contains("North Wire");
                assertThat(statement.learned()).isEqualTo(MONDAY);
            });
        }
    }

    @Test
    void anotherVocabularyReadsTheReportAnewAndTheOldReadingStaysAsHistory() {
        Run old = new Run("1", "old words");
        Run better = new Run("1", "better words");
        Reading withOne = Handmade.report("a.txt")
                .sentence("Red took Hill Nine and Blue left Hill Ten.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", "place:~hill nine")
                .end()
                .read();
        Reading withTwo = Handmade.report("a.txt")
                .sentence("Red took Hill Nine and Blue left Hill Ten.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", "place:hill-nine")
                .end()
                .claim(Relation.LEAVES, "left")
                .place("Hill Ten", null)
                .end()
                .read();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(withOne, old, MONDAY);
            assertThat(ledger.add(withTwo, better, TUESDAY)).isTrue();

            assertThat(ledger.reading("a.txt")).contains(withTwo);
            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(statement -> statement.claim().relation(), Statement::learned)
                    .containsExactly(tuple(Relation.TAKES, MONDAY), tuple(Relation.LEAVES, TUESDAY));
            assertThat(ledger.statements(StatementFilter.builder().known(MONDAY).build()))
                    .singleElement()
                    .satisfies(statement -> assertThat(placeId(statement)).contains("place:~hill nine"));
            assertThat(ledger.statements(StatementFilter.builder()
                            .known(MONDAY.minusSeconds(1))
                            .build()))
                    .isEmpty();
        }
    }

    @Test
    void aReportThatWasKeptUnreadSaysWhyAndMayBeReadLater() {
        Reading read = twoClaims("a.txt").read();
        Reading unread = Reading.unread(read.report(), "no word of it");
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThat(ledger.add(unread, MONDAY)).isTrue();
            assertThat(ledger.add(unread, TUESDAY)).isFalse();
            assertThat(ledger.reading("a.txt")).contains(unread);

            assertThat(ledger.add(read, TUESDAY)).isTrue();
            assertThat(ledger.reading("a.txt")).contains(read);
        }
    }

    @Test
    void whatWasReadStandsWhenTheReportIsLaterKeptUnread() {
        Reading read = twoClaims("a.txt").read();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(read, new Run("1", "old words"), MONDAY);
            Reading unread = Reading.unread(read.report(), "no word of it");

            assertThat(ledger.add(unread, new Run("2", "new words"), TUESDAY)).isFalse();
            assertThat(ledger.reading("a.txt")).contains(read);
        }
    }

    @Test
    void anIdentityThatIsWithdrawnNoLongerShows() {
        Reading identified = twoClaims("a.txt").read();
        Reading open = Handmade.report("a.txt")
                .sentence("The Red column took Hill Nine on Monday.")
                .claim(Relation.TAKES, "took")
                .actor("The Red column", null)
                .place("Hill Nine", null)
                .end()
                .sentence("The Blue guard holds Hill Ten.")
                .read();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(identified, new Run("1", "a"), MONDAY);
            assertThat(ledger.statements(byPlace("place:hill-nine"))).hasSize(1);

            ledger.add(open, new Run("1", "b"), TUESDAY);

            assertThat(ledger.statements(byPlace("place:hill-nine"))).isEmpty();
            assertThat(ledger.statements(byPlace("Hill Nine")))
                    .singleElement()
                    .satisfies(statement -> assertThat(placeId(statement)).isEmpty());
        }
    }

    @Test
    void aPublisherIsShownWithTheSourceItStandsFor() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(twoClaims("a.txt").publisher("North Wire").read(), MONDAY);
            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(Statement::publisherId)
                    .containsOnly(Optional.empty());

            ledger.identifyPublisher("North Wire", Optional.of("source:~north wire"), MONDAY);
            ledger.identifyPublisher("North Wire", Optional.of("source:north-wire"), TUESDAY);

            assertThat(ledger.statements(StatementFilter.ALL))
                    .extracting(Statement::publisherId)
                    .containsOnly(Optional.of("source:north-wire"));
            assertThat(ledger.reports())
                    .extracting(ReportSummary::publisherId)
                    .containsOnly(Optional.of("source:north-wire"));
        }
    }

    @Test
    void aReportIsFoundByNameFileNameAddressOrDigest() {
        Reading reading = manyThings();
        String digest = reading.report().digest();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(reading, MONDAY);

            for (String name : List.of(
                    "somewhere/many.txt",
                    "many.txt",
                    "https://example.org/1",
                    digest,
                    digest.substring(0, 6),
                    digest.substring(0, 6).toUpperCase(Locale.ROOT))) {
                assertThat(ledger.reading(name)).as(name).contains(reading);
            }
            for (String name : List.of("any.txt", "many", digest.substring(0, 3), "zzzz", "%", "")) {
                assertThat(ledger.reading(name)).as(name).isEmpty();
            }
        }
    }

    @Test
    void aNameThatMeansSeveralReportsListsThem() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(twoClaims("monday/a.txt").read(), MONDAY);
            ledger.add(twoClaims("tuesday/a.txt").sentence("And more.").read(), TUESDAY);

            assertThatThrownBy(() -> ledger.reading("a.txt"))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContainingAll("\"a.txt\" may be any of", "monday/a.txt", "tuesday/a.txt");
            assertThat(ledger.reading("monday/a.txt")).isPresent();
        }
    }

    @Test
    void aClaimIsFoundByTheBeginningOfItsId() {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(twoClaims("a.txt").read(), MONDAY);
            List<Statement> statements = ledger.statements(StatementFilter.ALL);

            for (Statement statement : statements) {
                String id = statement.claim().id();
                assertThat(ledger.claim(id)).contains(statement);
                assertThat(ledger.claim(id.substring(0, 8))).contains(statement);
            }
            assertThat(ledger.claim("no such claim")).isEmpty();
            assertThat(ledger.claim("")).isEmpty();
        }
    }

    @Test
    void aBeginningThatSeveralClaimsShareListsThem() {
        try (Ledger ledger = Ledger.open(ledger())) {
            Handmade report = Handmade.report("a.txt");
            // 17 claims and 16 digits: two ids begin alike.
            for (int i = 0; i < 17; i++) {
                report.sentence("Red took Hill " + i + ".")
                        .claim(Relation.TAKES, "took")
                        .end();
            }
            ledger.add(report.read(), MONDAY);
            List<String> ids = ledger.statements(StatementFilter.ALL).stream()
                    .map(statement -> statement.claim().id())
                    .toList();
            String shared = "0123456789abcdef"
                    .chars()
                    .mapToObj(Character::toString)
                    .filter(digit ->
                            ids.stream().filter(id -> id.startsWith(digit)).count() > 1)
                    .findFirst()
                    .orElseThrow();

            assertThatThrownBy(() -> ledger.claim(shared))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("may be any of")
                    .hasMessageContaining(ids.stream()
                            .filter(id -> id.startsWith(shared))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void aYearThatCannotBeKeptIsRefusedAndTheLedgerGoesOn() {
        Reading strange = Handmade.report("strange.txt")
                .sentence("In the year 12016 Red took Hill Nine.")
                .claim(Relation.TAKES, "took")
                .occurred("+12016-01-01", "+12016-12-31")
                .end()
                .read();
        try (Ledger ledger = Ledger.open(ledger())) {
            assertThatThrownBy(() -> ledger.add(strange, MONDAY))
                    .isInstanceOf(LedgerError.class)
                    .hasMessageContaining("12016");

            assertThat(ledger.add(twoClaims("a.txt").read(), MONDAY)).isTrue();
            assertThat(ledger.reports()).extracting(ReportSummary::name).containsExactly("a.txt");
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static StatementFilter byPlace(String words) {
        return StatementFilter.builder().place(words).build();
    }

    private static Optional<String> placeId(Statement statement) {
        return statement.claim().place().flatMap(place -> place.mention().id());
    }

    private static Handmade twoClaims(String name) {
        return Handmade.report(name)
                .sentence("The Red column took Hill Nine on Monday.")
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

    private static Reading manyThings() {
        Handmade report = Handmade.report("somewhere/many.txt")
                .publisher("Éclair du Soir")
                .url("https://example.org/1")
                .frame("Subscribe now! \u0001 It costs nothing.")
                .sentence(
                        "Late on Sunday \uD83D\uDE80 the Red column took the northern part of Hill Nine from the Blue guard,"
                                + " the spokesman said.")
                .publishedIn("Late on Sunday", "2016-12-04T18:00:00Z", "2016-12-05T00:00:00Z");
        Voice spokesman = report.voice("the spokesman", "said", "source:red-spokesman");
        return report.claim(Relation.TAKES, "took")
                .actor("the Red column", "actor:red")
                .counterpart("the Blue guard", "actor:blue")
                .partOf("Hill Nine", "place:hill-nine")
                .occurred("2016-12-04", "2016-12-04")
                .voice(spokesman)
                .end()
                .says(spokesman, "trailing")
                .sentence("The statement reads: at least 20 people may have been wounded by rockets.")
                .document(spokesman, "The statement reads")
                .claim(Relation.WOUNDED, "wounded")
                .quantity(new Quantity(OptionalDouble.of(20), OptionalDouble.empty(), "people", true))
                .weapon("rockets")
                .modality(Modality.HEDGED)
                .end()
                .read();
    }
}
