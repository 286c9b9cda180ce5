package relata.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.claims.Claim;
import relata.claims.Correction;
import relata.claims.Field;
import relata.names.Names;
import relata.names.Profile;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;

/** Words that a reviewer names are found in the report, or it is said why not. */
class MarkingTest {

    private static final String TEXT =
            "\uD83D\uDE80 The Red column held Hill Nine. On Monday the Blue\nguard took Hill Nine, and Hill Nine fell.";
    private static final Report REPORT = new Report(
            "d1",
            "a.txt",
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Passage(new Span(0, TEXT.length()), Passage.Kind.BODY)));
    private static final Names NAMES = new Names(Profile.shipped(Profile.GENERAL));
    private static final Marking ANYWHERE = new Marking(REPORT, NAMES, Optional.empty());

    @Test
    void wordsAreFoundOverALineBreakAndKeepIt() {
        assertThat(value(ANYWHERE, Field.ACTOR, "the Blue guard").text()).isEqualTo("the Blue\nguard");
    }

    @Test
    void wordsOfTheSentenceGoFirst() {
        Span second = new Span(TEXT.indexOf("On Monday"), TEXT.length());
        Marking marking = new Marking(REPORT, NAMES, Optional.of(second));
        assertThat(value(marking, Field.PLACE, "Hill Nine").span())
                .map(Span::start)
                .contains(TEXT.indexOf("Hill Nine, and"));
    }

    @Test
    void wordsThatStandSeveralTimesWantAnOffsetInCodePoints() {
        int third = TEXT.lastIndexOf("Hill Nine");
        assertThatThrownBy(() -> value(ANYWHERE, Field.PLACE, "Hill Nine"))
                .hasMessage("'Hill Nine' stands 3 times in a.txt: write one of @22, @63, @78 behind the words");
        assertThat(value(ANYWHERE, Field.PLACE, "Hill Nine@78").span())
                .contains(new Span(third, third + "Hill Nine".length()));
    }

    @Test
    void whatWordsStandForIsToldByNamesOrByTheReviewer() {
        assertThat(value(ANYWHERE, Field.ACTOR, "The Red column").id()).isEqualTo(NAMES.actor("The Red column"));
        assertThat(value(ANYWHERE, Field.PLACE, "Hill Nine@22=place:hill-9").id())
                .contains("place:hill-9");
    }

    @Test
    void partsOfWordsAreNotFound() {
        assertThatThrownBy(() -> value(ANYWHERE, Field.PLACE, "Hill Nin"))
                .hasMessage("'Hill Nin' does not stand in a.txt");
    }

    @Test
    void anAdditionHasItsSentenceAndAnIdOfItsWords() {
        Map<Field, List<String>> fields = Map.of(
                Field.RELATION, List.of("takes"), Field.PLACE, List.of("Hill Nine"), Field.TIME, List.of("2016-12-05"));

        Act.Add addition = ANYWHERE.addition("took", fields);

        Claim claim = addition.drafted();
        assertThat(claim.sentence().of(TEXT)).isEqualTo(TEXT.substring(TEXT.indexOf("On Monday")));
        assertThat(claim.place().orElseThrow().mention().span().start()).isEqualTo(TEXT.indexOf("Hill Nine, and"));
        assertThat(claim.id()).matches("[0-9a-f]{16}");
        assertThat(ANYWHERE.addition("took", fields)).isEqualTo(addition);
        assertThat(ANYWHERE.addition("fell", fields).claim()).isNotEqualTo(addition.claim());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 people",
                "20..30 people",
                "20.. people",
                "..30 people",
                "~85 percent",
                "~85.. percent",
                "7.25 km2",
                "1000000 people"
            })
    void quantitiesReadAsTheyAreWritten(String written) {
        assertThat(Field.QUANTITY.of(corrected(Field.QUANTITY, written))).containsExactly(Field.Value.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "twenty people", "20", "30..20 people", ".. people", "1.2.3 people"})
    void whatIsNoQuantityIsRefused(String written) {
        assertThatThrownBy(() -> corrected(Field.QUANTITY, written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-05", "2016-12-05..2016-12-07"})
    void daysReadAsTheyAreWritten(String written) {
        assertThat(Field.TIME.of(corrected(Field.TIME, written))).containsExactly(Field.Value.of(written));
    }

    private static Claim corrected(Field field, String written) {
        return new Correction(Map.of(field, List.of(Field.Value.of(written))))
                .of(ANYWHERE.addition("took", Map.of(Field.RELATION, List.of("takes")))
                        .drafted());
    }

    private static Field.Value value(Marking marking, Field field, String written) {
        return marking.correction(Map.of(field, List.of(written)))
                .values()
                .get(field)
                .get(0);
    }
}
