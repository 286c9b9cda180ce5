package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Explanation;
import relata.claims.Explanation.Outcome;
import relata.claims.Explanation.Trial;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Whoever asks is told why a sentence gives a claim or none. */
class ExplanationTest {

    private static final Reader READER = Relata.reader(Profile.shipped(Profile.GENERAL));

    @Test
    void aMatchTellsWhichPathFilledWhichRole() {
        Trial capture = trial("The army captured the town of Maravel from the rebels.", "capture");
        assertThat(capture.outcome()).isEqualTo(Outcome.TOLD);
        assertThat(capture.failed()).isEmpty();
        assertThat(capture.at()).matches("lexicon/relations\\.yaml:[1-9]\\d*");
        assertThat(capture.roles())
                .extracting(role -> role.role() + " at " + role.by() + " " + role.words())
                .containsExactly(
                        "actor at subject [The army]",
                        "counterpart at from [the rebels]",
                        "place at object [the town of Maravel]");
    }

    @Test
    void aConditionThatHeldTellsBy() {
        assertThat(trial("Government forces took the town of Maravel.", "take-place")
                        .held())
                .containsExactlyInAnyOrder(
                        "object is \"the town of Maravel\", a <place>", "subject is \"Government forces\", a <armed>");
    }

    @Test
    void aConditionThatFailedTellsWhatStoodThere() {
        Trial take = trial("The army took a deep breath.", "take-place");
        assertThat(take.outcome()).isEqualTo(Outcome.MISFIT);
        assertThat(take.failed()).hasValue("when");
        assertThat(take.why()).isEqualTo("object is \"a deep breath\", no <place>");
    }

    @Test
    void aConditionThatFoundNothingTellsWhere() {
        assertThat(trial("The army won.", "win-back").why()).isEqualTo("no particle, wants back");
        assertThat(trial("The fall stunned the army.", "fall-noun").why())
                .isEqualTo("nothing at of, wants <objective>");
    }

    @Test
    void anExclusionTellsTheWord() {
        Trial capture = trial("The party hopes to recapture the Senate.", "capture");
        assertThat(capture.failed()).hasValue("unless");
        assertThat(capture.why()).isEqualTo("excluded: object is \"the Senate\"");
    }

    @Test
    void aMissingNeedTellsWhereItWasLookedFor() {
        Trial capture = trial("The film captured the mood.", "capture");
        assertThat(capture.failed()).hasValue("need");
        assertThat(capture.why()).isEqualTo("place: no place at object, there \"the mood\"");
    }

    @Test
    void aRivalThatLostNamesTheWinner() {
        Trial noun = trial("The raids hit a market in Maravel.", "strike-noun");
        assertThat(noun.outcome()).isEqualTo(Outcome.LOST);
        assertThat(noun.why()).isEqualTo("lost to \"hit\" by frame hit-target: the verb tells it with the noun");
    }

    @Test
    void ofTwoFramesThatFitOneClauseTheFirstTells() {
        Trial second = trial("The raids hit a market in Maravel.", "hit-by");
        assertThat(second.outcome()).isEqualTo(Outcome.LOST);
        assertThat(second.why())
                .isEqualTo("lost to \"hit\" by frame hit-target: one clause tells one claim of kind attack");
    }

    @Test
    void anAmountBecomesAFigure() {
        Explanation figure = one("The army controls 70 percent of Maravel.");
        assertThat(figure.claims())
                .extracting(found -> found.claim().relation().word())
                .containsExactly("share");
        assertThat(told(figure).get(0).afterwards())
                .containsExactly("its amount \"70 percent\" is told as a figure: share");
    }

    @Test
    void modalityAndTimeTellWhatTheyRestOn() {
        Explanation.Found found = one("The army will try to take the town of Maravel on 9 December 2016.")
                .claims()
                .get(0);
        assertThat(found.claim().modality().word()).isEqualTo("intended");
        assertThat(found.modality()).isEqualTo("\"try\" (intending_verbs)");
        assertThat(found.occurred()).isEqualTo("\"9 December 2016\"");
    }

    @Test
    void aDayOfTheSentenceBeforeIsNamedForEventsAlone() {
        Report report = report("Published: 2016-12-09T12:00:00Z\n\nShelling hit Maravel on Wednesday. "
                + "The army captured Northgate. The army controls Tall Amal.");
        assertThat(READER.explain(report).stream()
                        .flatMap(sentence -> sentence.claims().stream())
                        .map(found -> found.claim().relation().word() + ": " + found.occurred()))
                .contains("takes: \"Wednesday\" in a sentence before", "holds: from the day of publication");
    }

    @Test
    void aSentenceWithoutATriggerIsNotRead() {
        Explanation quiet = one("The sun rose at six.");
        assertThat(quiet.read()).isFalse();
        assertThat(quiet.triggers()).isEmpty();
    }

    @Test
    void whatIsExplainedIsWhatIsRead() {
        Report report =
                report("The army captured the towns of Maravel and Tall Amal, killing five and wounding nine.\n\n"
                        + "It denied that a truce had been broken. Rebels said they would retake both.");
        assertThat(READER.explain(report).stream()
                        .flatMap(sentence -> sentence.claims().stream())
                        .map(found -> found.claim().id() + found.claim().rule()))
                .isNotEmpty()
                .containsExactlyElementsOf(READER.read(report).claims().stream()
                        .map(claim -> claim.id() + claim.rule())
                        .toList());
    }

    @Test
    void aClaimNamesItsFrameAndPattern() {
        Claim claim = READER.read(report("The army captured the town of Maravel from the rebels."))
                .claims()
                .get(0);
        assertThat(claim.rule()).isEqualTo("capture actor=subject counterpart=from place=object");
    }

    private static List<Trial> told(Explanation explanation) {
        return trials(explanation).stream()
                .filter(trial -> trial.outcome() == Outcome.TOLD)
                .toList();
    }

    private static List<Trial> trials(Explanation explanation) {
        return explanation.triggers().stream()
                .flatMap(trigger -> trigger.trials().stream())
                .toList();
    }

    private static Trial trial(String sentence, String frame) {
        return trials(one(sentence)).stream()
                .filter(trial -> trial.frame().equals(frame))
                .findFirst()
                .orElseThrow();
    }

    private static Explanation one(String sentence) {
        List<Explanation> all = READER.explain(report(sentence));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Report report(String text) {
        try {
            return ReportReader.standard().read("made-up.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
        } catch (UnreadableReport e) {
            throw new IllegalStateException(e);
        }
    }
}
