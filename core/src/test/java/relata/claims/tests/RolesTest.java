package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Who did it and where, however the sentence tells: what all relations share. */
class RolesTest {

    private static final Reader READER = Relata.reader(Profile.shipped(Profile.GENERAL));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six people died in rebel shelling of Maravel.                                              | killed  | Maravel
            More than 40 people were wounded in the attack on the Northgate area, the monitor said.    | wounded | the Northgate area
            At least 45 people were killed after intense airstrikes on Monday on and around the town of Maravel. | killed | the town of Maravel
            Four people were wounded on Saturday when two mortar rounds hit Ada Square in the centre of the city. | wounded | Ada Square
            Jets hit an outpost in the northern Maravel province near the border killing one fighter.  | strikes | the northern Maravel province
            The army killed 18 people in the village of Tall Amal northeast of Maravel.                | killed  | the village of Tall Amal
            Rebels based in Northgate shelled houses in the town of Maravel.                           | strikes | the town of Maravel
            Two shells hit his house.                                                                  | strikes | -
            Three people were killed in their car.                                                     | killed  | -
            Three soldiers were killed fighting Islamic State.                                         | killed  | -
            At least 50 fighters were killed on Tuesday in clashes between rival groups east of the capital the group said. | killed | east of the capital
            Two people were killed in a rocket attack launched by rebels on Tall Eddin neighborhood.   | killed  | Tall Eddin neighborhood
            """)
    void placeOfHarm(String text, String relation, String place) throws UnreadableReport {
        assertThat(first(text, relation).place().map(p -> p.mention().text()).orElse("-"))
                .as(text)
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six people died in rebel shelling of Maravel.                                              | killed   | rebel
            The rebels said their attacks on Maravel were in response to the siege.                    | strikes  | their
            Jet strikes blamed on the regime hit the town of Maravel.                                  | strikes  | the regime
            The insurgents claimed two attacks in Maravel which killed 28 people.                      | killed   | The insurgents
            Guerrillas killed 43 peasants and caused the death of 6 guards.                            | killed   | Guerrillas
            A child was injured by militant rocket attacks on Maravel.                                 | wounded  | militant
            A child was injured by a terrorist attack on Maravel.                                      | wounded  | -
            The regime committed a massacre in Tall Amal where 18 civilians were killed.               | killed   | The regime
            In recent weeks rebel advances have severed the only road to Maravel.                      | besieges | rebel
            The alliance said the attack killed 100 people and injured 400 others.                     | wounded  | -
            The monitor said shelling on Sunday hit several areas of Maravel.                          | strikes  | -
            Fighters have pushed into the city for the first time seizing the village of Tall Amal.    | takes    | Fighters
            The insurgents claimed two attacks in the central area of Maravel which killed 28 people.  | killed   | The insurgents
            Two people were killed and dozens injured Saturday in a bomb attack carried out by regime troops in Maravel. | killed | regime troops
            Two people were killed and dozens injured Saturday in a bomb attack carried out by regime troops in Maravel. | wounded | regime troops
            Two people were killed and dozens injured Saturday in a bomb attack carried out by regime troops in Maravel. | strikes | regime troops
            A police officer said that on Friday IS had carried out a mortar attack on Maravel.        | strikes  | IS
            The minister accuses the army of killing more than 1400 people in Maravel.                | killed   | the army
            Two people were killed in Western coalition air strikes on Maravel.                       | killed   | Western coalition
            """)
    void whoDidIt(String text, String relation, String actors) throws UnreadableReport {
        String found =
                first(text, relation).actors().stream().map(Mention::text).collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? "-" : found).as(text).isEqualTo(actors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AMMAN At least 14 people were killed in Maravel.                             | At least
            MARAVEL Norland A massive bomb blast killed 14 people in Northgate.          | A massive
            The siege goes on - Reports AMMAN (Newsline) Shells killed 14 people.        | Shells
            Maravel, SANA- Shells killed 14 people.                                      | Shells
            NATO forces killed 14 people.                                                | NATO
            Rebels shell the capital Agency Saturday At least 14 people were killed in Maravel.  | At least
            It left the hills of Tall Amal in ruins The army said 14 people were killed.         | The army
            He reads the newspaper The Daily and says 14 people were killed.                     | He reads
            """)
    void placeLinesAreNoPartOfTheSentence(String text, String start) throws UnreadableReport {
        assertThat(text.substring(first(text, "killed").sentence().start()))
                .as(text)
                .startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The group called for an investigation into an attack on a mosque in Maravel.           | strikes  | asserted
            The resolution would condemn a chemical weapons attack on Maravel.                     | strikes  | asserted
            The bombing could be heard in Maravel.                                                 | strikes  | asserted
            The minister called on the army to halt air strikes on Maravel.                        | strikes  | demanded
            The minister called on the coalition to stop bombing Maravel.                          | strikes  | demanded
            The operation aimed at liberating Maravel was launched in November.                    | takes    | intended
            We are prepared to accept the deal.                                                    | accepts  | intended
            Troops were yet to reach Maravel.                                                      | advances | denied
            Neither the army nor the rebels captured Maravel.                                      | takes    | denied
            The army said it was not an isolated case and that jets targeted the town of Maravel.  | strikes  | asserted
            They use the name to commit atrocities and have slaughtered civilians.                 | killed   | asserted
            They presume the attack was carried out by the rebels.                                 | strikes  | hedged
            """)
    void howItIsPut(String text, String relation, String modality) throws UnreadableReport {
        assertThat(first(text, relation).modality().word()).as(text).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Wednesday three bombers killed two people in an attack claimed by the rebels in Maravel. | strikes | 2016-09-07
            Chemical weapons are alleged to have been used in Maravel on December 23.                    | strikes | 2015-12-23
            Norland welcomed the plan on Sunday and called for more.                                      | backs   | 2016-09-11
            On Friday it retook the city of Maravel which it had lost in March.                           | takes   | 2016-09-09
            The attack, the first since the outbreak of the war in 2011, killed a nurse in Maravel.      | killed  | 2016-09-10
            On Friday the army pushed north towards Maravel held by rebels since 2014.                    | advances | 2016-09-09
            """)
    void whenItHappened(String text, String relation, LocalDate day) throws UnreadableReport {
        assertThat(first("Published: 2016-09-11\n\n" + text, relation).occurred())
                .as(text)
                .map(Occurred::from)
                .contains(day);
    }

    private static Claim first(String text, String relation) throws UnreadableReport {
        List<Claim> claims = READER
                .read(ReportReader.standard().read("example.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING))
                .claims()
                .stream()
                .filter(claim -> claim.relation().word().equals(relation))
                .toList();
        assertThat(claims).as("%s: claims of %s", text, relation).isNotEmpty();
        return claims.get(0);
    }
}
