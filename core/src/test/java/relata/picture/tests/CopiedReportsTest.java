package relata.picture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.names.Names;
import relata.names.Profile;
import relata.origins.Copies;
import relata.origins.Fingerprint;
import relata.origins.Fingerprinted;
import relata.picture.Origin;
import relata.picture.Origins;
import relata.picture.Picture;
import relata.picture.State;
import relata.picture.Statement;
import relata.text.Span;

/** Statements of reports that copy each other are of one origin, and what a copy adds is its own. */
class CopiedReportsTest {

    private static final Names SYRIA = new Names(Profile.shipped("syria"));

    private static final String TAKEN =
            "Army units went into the Aghyol quarter before noon and raised a flag over its bakery.";
    private static final String TAKEN_IN_OTHER_WORDS =
            "Before noon the Aghyol quarter was entered by army units, who put a flag on its bakery.";
    private static final String ADDED = "The paper's own reporter saw army units in Marjeh as well.";
    private static final String REST =
            "Shop owners had been told to keep their shutters down until the shelling ended. Boats that usually carry"
                    + " grain took some two hundred people upstream, most of them with nothing but a bag. In the evening a column of lorries was seen"
                    + " turning back at the mill, its lights switched off. It was the third attempt since spring to cut the quarter off from its"
                    + " only supply road, and the first that came from the side of the river.";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> credits = new LinkedHashMap<>();

    /** Notes a report and makes one of its statements. */
    private Statement said(String publisher, String day, String place, String sentence, String text) {
        texts.put(publisher + " " + day, text);
        int at = text.indexOf(sentence);
        return Told.by(publisher)
                .on(day)
                .that("army units", "takes")
                .at(place)
                .about("2016-12-07")
                .inWords(sentence)
                .inSentence(at, at + sentence.length(), at)
                .with(SYRIA);
    }

    private Copies copies() {
        return Copies.among(texts.entrySet().stream()
                .map(text -> {
                    int end = text.getKey().length();
                    return new Fingerprinted(
                            text.getKey(),
                            text.getKey(),
                            Optional.of(text.getKey().substring(0, end - 11)),
                            Optional.empty(),
                            Told.by("anybody")
                                    .on(text.getKey().substring(end - 10))
                                    .with(SYRIA)
                                    .said(),
                            credits.getOrDefault(text.getKey(), List.of()),
                            Fingerprint.of(
                                    text.getValue(),
                                    List.of(new Span(0, text.getValue().length()))));
                })
                .toList());
    }

    private final Statement wire = said("Example Wire", "2016-12-07", "Aghyol", TAKEN, TAKEN + " " + REST);

    @Test
    void aCopyThatSaysTheSameInOtherWordsIsNoFurtherOrigin() {
        Statement copy =
                said("Harbour Post", "2016-12-08", "Aghyol", TAKEN_IN_OTHER_WORDS, TAKEN_IN_OTHER_WORDS + " " + REST);
        List<Statement> both = List.of(copy, wire);

        assertThat(Origins.of(both, SYRIA, copies()).of(copy))
                .isEqualTo(new Origin(
                        "source:~example wire",
                        "Example Wire",
                        "its report and Example Wire 2016-12-07, published earlier, are copies of one text"));
        assertThat(picture(both, copies())).isEqualTo(State.SINGLE_ORIGIN);
        assertThat(picture(both, Copies.NONE)).isEqualTo(State.AGREED);
    }

    @Test
    void whatACopyAddsIsItsOwn() {
        Statement added = said("Harbour Post", "2016-12-08", "Marjeh", ADDED, TAKEN + " " + REST + " " + ADDED);

        assertThat(Origins.of(List.of(wire, added), SYRIA, copies()).of(added).id())
                .isEqualTo("source:~harbour post");
    }

    @Test
    void aPassageIsOfWhoeverPrintedItFirstThoughNothingWasReadThere() {
        String own =
                "Bread prices rose again and the bakers' guild warned that flour would last until the end of the month. Queues formed"
                        + " at the central station, where trains to the south were sold out. Insurers doubled what they ask of ships. The ministry"
                        + " has called up reservists born in odd years, according to a notice pasted on the doors of town halls in the whole country."
                        + " Students held a silent march along the embankment and were let through by the police without incident.";
        Statement passed = said(
                "Harbour Post",
                "2016-12-08",
                "Aghyol",
                TAKEN,
                own + " " + own.replace('e', 'a') + " " + TAKEN + " " + REST.substring(0, 80));

        assertThat(Origins.of(List.of(passed), SYRIA, copies()).of(passed))
                .isEqualTo(new Origin(
                        "source:~example wire",
                        "Example Wire",
                        "its passage stands in Example Wire 2016-12-07, published earlier"));
    }

    @Test
    void whoIsCreditedIsTheOrigin() {
        Statement printed = said("Harbour Post", "2016-12-08", "Marjeh", ADDED, ADDED);
        credits.put("Harbour Post 2016-12-08", List.of("Reuters"));

        assertThat(Origins.of(List.of(printed), SYRIA, copies()).of(printed))
                .isEqualTo(new Origin("source:reuters", "Reuters", "its report credits Reuters for its words"));

        credits.put("Harbour Post 2016-12-08", List.of("Reuters", "AP"));

        assertThat(Origins.of(List.of(printed), SYRIA, copies()).of(printed).id())
                .isEqualTo("source:~harbour post");
    }

    private static State picture(List<Statement> statements, Copies copies) {
        return Picture.at(
                        statements,
                        SYRIA,
                        copies,
                        LocalDate.parse("2016-12-08")
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        Told.LEARNED)
                .places()
                .get(0)
                .state();
    }
}
