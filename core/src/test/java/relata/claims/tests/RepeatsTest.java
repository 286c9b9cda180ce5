package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Relation;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** What a report says twice is one claim, and what only sounds alike is two. */
class RepeatsTest {

    private final Reader reader = Relata.reader(Profile.shipped(Profile.GENERAL));

    @Test
    void aHeadlineRepeatsTheBodyThatTellsMore() throws UnreadableReport {
        List<Claim> claims = claims(Relation.TAKES, """
                Title: Army captures Maravel

                The army captured the town of Maravel on Monday, the defence ministry said.
                """);

        assertThat(claims).hasSize(2);
        Claim headline = claims.get(0);
        Claim body = claims.get(1);
        assertThat(headline.repeats()).contains(body.id());
        assertThat(body.repeats()).isEmpty();
    }

    @Test
    void theSameSentenceTwiceIsOneClaim() throws UnreadableReport {
        assertThat(once(Relation.KILLED, """
                Title: Shelling kills 12 in Maravel

                Shelling kills 12 in Maravel.
                """)).isEqualTo(1);
    }

    @Test
    void aTollOfTheHeadlineIsTheTollOfTheBody() throws UnreadableReport {
        assertThat(once(Relation.KILLED, """
                Title: At least 12 killed in Maravel

                At least 12 people were killed in Maravel on Monday, doctors said.
                """)).isEqualTo(1);
    }

    @Test
    void twoVoicesMakeTwoClaims() throws UnreadableReport {
        assertThat(once(Relation.TAKES, """
                The army captured the town of Maravel on Monday, the defence ministry said.

                The army captured the town of Maravel, residents said.
                """)).isEqualTo(2);
    }

    @Test
    void otherPlacesNumbersOrDaysAreOtherClaims() throws UnreadableReport {
        assertThat(once(Relation.TAKES, """
                The army captured the town of Maravel on 5 December 2016.

                The army captured the town of Northgate on 5 December 2016.
                """)).isEqualTo(2);
        assertThat(once(Relation.KILLED, """
                Shelling killed 12 people in Maravel on 5 December 2016.

                Shelling killed 14 people in Maravel on 5 December 2016.
                """)).isEqualTo(2);
        assertThat(once(Relation.KILLED, """
                Shelling killed 12 people in Maravel on 5 December 2016.

                Shelling killed 12 people in Maravel on 9 December 2016.
                """)).isEqualTo(2);
    }

    @Test
    void whatIsPlannedIsNotWhatIsDone() throws UnreadableReport {
        assertThat(once(Relation.TAKES, """
                Title: Army plans to capture Maravel

                The army captured the town of Maravel on Monday.
                """)).isEqualTo(2);
    }

    @Test
    void aBareHeadlineDoesNotMakeOneOfTwo() throws UnreadableReport {
        assertThat(once(Relation.CONTESTS, """
                Title: Clashes in Maravel

                Rebels clashed with the army in Maravel.

                Tribesmen clashed with the police in Maravel.
                """)).isEqualTo(2);
    }

    private long once(Relation relation, String text) throws UnreadableReport {
        List<Claim> claims = claims(relation, text);
        assertThat(claims).hasSizeGreaterThan(1);
        return claims.stream().filter(claim -> claim.repeats().isEmpty()).count();
    }

    private List<Claim> claims(Relation relation, String text) throws UnreadableReport {
        return reader
                .read(ReportReader.standard().read("report.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING))
                .claims()
                .stream()
                .filter(claim -> claim.relation() == relation)
                .toList();
    }
}
