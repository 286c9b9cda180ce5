package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.Reading;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.review.Act;
import relata.search.Found;
import relata.search.Hit;
import relata.search.OtherSpelling;

/** Reports and claims are found by their words, the same in every store. */
class SearchTest extends EveryStore {

    private static final Instant LEARNED = Instant.parse("2016-12-09T08:00:00Z");

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(ledger());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsReportsThatHaveAllWordsTheNewestFirst() {
        add("a.txt", "2016-12-05T10:00:00Z", "Rebels shelled the mill.", "The bridge stood.");
        add("b.txt", "2016-12-07T10:00:00Z", "The mill was shelled by nobody.");
        add("c.txt", "2016-12-06T10:00:00Z", "Nobody shelled the barracks.");
        ledger.add(Handmade.report("d.txt").sentence("A mill, shelled.").read(), LEARNED);

        assertThat(found("shelled mill")).containsExactly("b.txt", "a.txt", "d.txt");
        assertThat(found("shelled nobody")).containsExactly("b.txt", "c.txt");
        assertThat(found("BRIDGE mill")).containsExactly("a.txt");
        assertThat(found("bridge barracks")).isEmpty();
    }

    @Test
    void findsWordsInARowBeginningsAndWhatIsNotThere() {
        add("a.txt", "2016-12-05T10:00:00Z", "The army took the hill.");
        add("b.txt", "2016-12-06T10:00:00Z", "The hill took the army by surprise; an armistice held.");

        assertThat(found("\"army took\"")).containsExactly("a.txt");
        assertThat(found("“army took”")).containsExactly("a.txt");
        assertThat(found("army took")).containsExactly("b.txt", "a.txt");
        assertThat(found("armi*")).containsExactly("b.txt");
        assertThat(found("arm*")).containsExactly("b.txt", "a.txt");
        assertThat(found("army -surprise")).containsExactly("a.txt");
        assertThat(found("army -\"army took\"")).containsExactly("b.txt");
        assertThat(found("army -sur*")).containsExactly("a.txt");
        assertThat(found("\"took the a*\"")).isEmpty();
    }

    @Test
    void readsAnyScriptWithoutAccentsAndVowelSigns() {
        add("arabic.txt", "2016-12-05T10:00:00Z", "سيطر الجيش على حيّ الكَلاسة في ٢٠١٦");
        add("ukrainian.txt", "2016-12-05T11:00:00Z", "Війська увійшли до Бахмута.");
        add("french.txt", "2016-12-05T12:00:00Z", "L’armée a pris la cité.");
        add("chinese.txt", "2016-12-05T13:00:00Z", "军队占领了北京路。");
        add("hindi.txt", "2016-12-05T14:00:00Z", "सेना ने शहर पर कब्ज़ा किया।");
        add("greek.txt", "2016-12-05T15:00:00Z", "Ο ΣΤΡΑΤΟΣ πήρε το χωριό.");

        assertThat(found("الكلاسه")).containsExactly("arabic.txt");
        assertThat(found("2016")).containsExactly("arabic.txt");
        assertThat(found("війська")).containsExactly("ukrainian.txt");
        assertThat(found("ARMEE cite")).containsExactly("french.txt");
        assertThat(found("北京")).containsExactly("chinese.txt");
        assertThat(found("京北")).isEmpty();
        assertThat(found("शहर")).containsExactly("hindi.txt");
        assertThat(found("στρατός")).containsExactly("greek.txt");
    }

    @Test
    void tellsWhereTheWordsStandAndWhichClaimsRestOnThem() {
        Reading reading = twoClaims();
        ledger.add(reading, LEARNED);

        Hit hit = one("northgate");
        assertThat(hit.name()).isEqualTo("a.txt");
        assertThat(hit.publisher()).contains("North Wire");
        assertThat(hit.matches())
                .extracting(span -> span.of(hit.text()).toString())
                .containsExactly("Northgate");
        assertThat(hit.statements())
                .extracting(statement -> statement.claim().relation())
                .containsExactly(Relation.TAKES);
        assertThat(one("\"general ada\"").statements())
                .as("who says it stands elsewhere")
                .extracting(statement -> statement.claim().relation())
                .containsExactly(Relation.LOSES);
        assertThat(one("headline").matches()).isEmpty();
    }

    @Test
    void wordsOfThePageAroundAReportAreNotFound() {
        ledger.add(
                Handmade.report("a.txt")
                        .frame("Subscribe to our army of readers")
                        .sentence("Nothing happened.")
                        .read(),
                LEARNED);

        assertThat(found("army")).isEmpty();
        assertThat(found("nothing")).containsExactly("a.txt");
    }

    @Test
    void filtersAskForClaimsAtThatPlace() {
        ledger.add(twoClaims(), LEARNED);
        add("b.txt", "2016-12-06T10:00:00Z", "Northgate is quiet.");

        assertThat(found("northgate")).containsExactly("a.txt", "b.txt");
        assertThat(found("northgate", StatementFilter.builder().relation(Relation.TAKES)))
                .containsExactly("a.txt");
        assertThat(found("northgate", StatementFilter.builder().relation(Relation.LOSES)))
                .isEmpty();
        assertThat(found("northgate", StatementFilter.builder().actor("nobody", java.util.Set.of("actor:red"))))
                .containsExactly("a.txt");
        assertThat(found("northgate", StatementFilter.builder().publisher("north wire")))
                .containsExactly("a.txt");
        assertThat(found("northgate", StatementFilter.builder().report("b.txt")))
                .containsExactly("b.txt");
    }

    @Test
    void claimsAreAsReviewersHaveThem() {
        Reading reading = twoClaims();
        ledger.add(reading, LEARNED);
        Correction hedged = new Correction(java.util.Map.of(Field.MODALITY, List.of(Field.Value.of("hedged"))));
        ledger.review(
                new Act.Correct(reading.claims().get(0).id(), reading.report().digest(), hedged),
                "Ada",
                "it says reportedly",
                LEARNED.plusSeconds(60));

        StatementFilter.Builder asked = StatementFilter.builder().modalities(java.util.Set.of(Modality.HEDGED));
        assertThat(found("northgate", asked)).containsExactly("a.txt");
        assertThat(found("northgate", asked.known(LEARNED))).isEmpty();
    }

    @Test
    void anAnswerAboutThePastStaysWhatItWas() {
        ledger.add(twoClaims(), new Run("1", "words"), LEARNED);
        Found before = search("northgate", StatementFilter.builder().known(LEARNED));
        add("later.txt", "2016-12-08T10:00:00Z", "Northgate again.");
        name("other.txt", "Norrthgate", "place:northgate");

        assertThat(search("northgate", StatementFilter.builder().known(LEARNED)))
                .isEqualTo(before);
        assertThat(search("northgate", StatementFilter.builder()).hits()).hasSize(3);
    }

    @Test
    void aNameIsFoundInOtherSpellingsAndScripts() {
        name("a.txt", "al-Kallaseh", "place:al-kallaseh");
        name("b.txt", "the al-Kelaseh district", "place:al-kallaseh");
        name("c.txt", "الكلاسة", "place:al-kallaseh");
        name("d.txt", "Каласе", "place:~каласе");
        name("e.txt", "the city", "place:al-kallaseh");
        add("f.txt", "2016-12-04T10:00:00Z", "Kelaseh is mentioned in passing.");

        Found found = search("Kallaseh", StatementFilter.builder());
        assertThat(found.hits())
                .extracting(Hit::name)
                .contains("a.txt", "b.txt", "c.txt", "f.txt")
                .doesNotContain("e.txt");
        assertThat(found.others())
                .contains(
                        new OtherSpelling("Kallaseh", "Kelaseh", Optional.of("place:al-kallaseh")),
                        new OtherSpelling("Kallaseh", "الكلاسة", Optional.of("place:al-kallaseh")));
        assertThat(found("الكلاسة")).contains("a.txt", "b.txt", "c.txt");
        assertThat(ledger.search(new Search("Kallaseh", StatementFilter.ALL, true, 9))
                        .hits())
                .extracting(Hit::name)
                .containsExactly("a.txt");
    }

    @Test
    void aNameOfSeveralWordsIsFoundAsOne() {
        name("a.txt", "Bab an-Nayrab", "place:bab-al-nayrab");
        name("b.txt", "Bab al-Nairab", "place:bab-al-nayrab");
        add("c.txt", "2016-12-04T10:00:00Z", "At Bab Tuma, and far from Nairab.");

        assertThat(found("Bab an-Nayrab")).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(found("fighting \"Bab al-Nairab\"")).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void twoPlacesOfLikeNamesAreNotTakenForOne() {
        name("a.txt", "Karm al-Dada", "place:karm-al-dada");
        name("b.txt", "Karm al-Da'da'", "place:karm-al-dada-2");

        assertThat(found("\"Karm al-Dada\"")).containsExactly("a.txt");
        assertThat(found("\"Karm al-Da'da'\"")).containsExactly("b.txt");
    }

    @Test
    void placesThatReviewersMergedAreFoundTogether() {
        name("a.txt", "Northgate", "place:~northgate");
        name("b.txt", "Nordgaet", "place:nordgaet");
        assertThat(found("Northgate")).containsExactly("a.txt");

        ledger.review(new Act.Merge("place:~northgate", "place:nordgaet"), "Ada", "one town", LEARNED.plusSeconds(60));

        assertThat(found("Northgate")).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(found("Northgate", StatementFilter.builder().known(LEARNED.plusSeconds(30))))
                .containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mill\"",
                "\"mill",
                "mill' OR '1'='1",
                "mill; DROP TABLE report; --",
                "mill NEAR(a, b)",
                "words:mill",
                "mill AND",
                "(mill",
                "mill) OR (a",
                "mill*",
                "^mill",
                "{words} : mill",
                "mill & !a | b:*",
                "mill \\ ' \" ` \u0000",
                "mill %s <keys> :known ?",
                "mill \u202e\ud800",
            })
    void whateverIsWrittenIsWords(String words) {
        add("a.txt", "2016-12-05T10:00:00Z", "A mill.");

        Found found = search(words, StatementFilter.builder());

        assertThat(found.hits()).hasSizeLessThan(2);
        assertThat(found("mill")).containsExactly("a.txt");
        assertThat(ledger.check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-mill", "!!! …", "\"\"", "*", "- -"})
    void whereThereIsNoWordToLookForItIsSaid(String words) {
        assertThatThrownBy(() -> search(words, StatementFilter.builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no word to look for");
    }

    @Test
    void tellsWhetherThereIsMore() {
        for (int i = 0; i < 45; i++) {
            add("report-" + i + ".txt", "2016-12-05T10:00:%02dZ".formatted(i), "Mill number " + i + ".");
        }

        Found some = ledger.search(new Search("mill", StatementFilter.ALL, false, 40));
        assertThat(some.hits()).hasSize(40).first().extracting(Hit::name).isEqualTo("report-44.txt");
        assertThat(some.hasMore()).isTrue();
        assertThat(ledger.search(new Search("mill", StatementFilter.ALL, false, 45))
                        .hasMore())
                .isFalse();
    }

    @Test
    void aReportReadAnewIsFoundByItsNewTitleAndTextAlone() {
        Reading reading = Handmade.report("a.txt").sentence("The mill fell.").read();
        ledger.add(reading, new Run("1", "words"), LEARNED);
        ledger.add(titled(reading, "Dusk over the valley"), new Run("2", "words"), LEARNED.plusSeconds(60));

        assertThat(found("dusk mill")).containsExactly("a.txt");
        assertThat(found("headline")).isEmpty();
        assertThat(found("headline", StatementFilter.builder().known(LEARNED))).containsExactly("a.txt");
    }

    @Test
    void aVeryLongReportIsFoundToItsEnd() {
        StringBuilder text = new StringBuilder("At first a mill. ");
        for (int i = 0; i < 60_000; i++) {
            text.append("word").append(i).append(' ');
        }
        ledger.add(Handmade.report("a.txt").sentence(text + "then a bridge.").read(), LEARNED);

        assertThat(found("bridge")).containsExactly("a.txt");
        assertThat(found("word59999")).containsExactly("a.txt");
        assertThat(one("bridge").matches()).hasSize(1);
    }

    private static Reading titled(Reading reading, String title) {
        relata.reading.Report report = reading.report();
        return new Reading(
                new relata.reading.Report(
                        report.digest(),
                        report.name(),
                        report.text(),
                        Optional.of(title),
                        report.publisher(),
                        report.url(),
                        report.language(),
                        report.published(),
                        report.passages()),
                reading.speech(),
                reading.claims());
    }

    private static Reading twoClaims() {
        Handmade report = Handmade.report("a.txt")
                .publisher("North Wire")
                .published("2016-12-07T10:00:00Z")
                .sentence("General Ada spoke.")
                .sentence("The Red column took Northgate.")
                .claim(Relation.TAKES, "took")
                .actor("The Red column", "actor:red")
                .place("Northgate", "place:northgate")
                .end();
        relata.voices.Voice ada = report.voice("General Ada", "spoke", "source:ada");
        return report.sentence("The Blue column lost Hill Nine.")
                .claim(Relation.LOSES, "lost")
                .actor("The Blue column", "actor:blue")
                .place("Hill Nine", "place:hill-nine")
                .voice(ada)
                .end()
                .read();
    }

    /** A report in which a place is fought over. */
    private void name(String report, String words, String id) {
        ledger.add(
                Handmade.report(report)
                        .published("2016-12-07T10:00:00Z")
                        .sentence("There was fighting at " + words + " on the day of " + report + ".")
                        .claim(Relation.STRIKES, "fighting")
                        .place(words, id)
                        .end()
                        .read(),
                LEARNED);
    }

    private void add(String name, String published, String... sentences) {
        Handmade report = Handmade.report(name).published(published);
        for (String sentence : sentences) {
            report.sentence(sentence);
        }
        ledger.add(report.read(), LEARNED.plusSeconds(100));
    }

    private Found search(String words, StatementFilter.Builder filter) {
        return ledger.search(new Search(words, filter.build(), false, 20));
    }

    private Hit one(String words) {
        List<Hit> hits = search(words, StatementFilter.builder()).hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private List<String> found(String words) {
        return found(words, StatementFilter.builder());
    }

    private List<String> found(String words, StatementFilter.Builder filter) {
        return search(words, filter).hits().stream().map(Hit::name).toList();
    }
}
