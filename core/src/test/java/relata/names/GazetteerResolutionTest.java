package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.Reader;
import relata.Relata;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.lexicon.LexiconError;
import relata.lexicon.Vocabulary;
import relata.names.Precedents.Precedent;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** Places that no profile lists, told by a gazetteer and by where the report is set. */
class GazetteerResolutionTest {

    private static final Gazetteer WORLD = WorldGazetteer.whenAsked();

    private static final Reader READER = Relata.reader(Profile.shipped("general"));

    private static Profile profile(String head) {
        return Profile.of(Vocabulary.parse(
                "my.yaml", new StringReader("profile: my\ntitle: Mine\n" + head + "includes: [general]\n")));
    }

    private static Resolution place(Names names, String marked) throws UnreadableReport {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Report report = ReportReader.standard()
                .read("a.txt", marked.replace("[", "").replace("]", "").getBytes(UTF_8), Given.NOTHING);
        Span span = new Span(start, end);
        return new ReportNames(names, report, List.of()).place(Mention.at(span, report.text()));
    }

    private static Names names(String profile) {
        return new Names(Profile.shipped(profile), WORLD, Precedents.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the report names the country | Fighters shelled [El Fasher]. Sudan's army left. | place:geonames/379555",
                "its region is named as well | They hold [Douentza] in the Mopti region of Mali. | place:geonames/2458334",
                "another spelling, in that country | Shells hit [Misrata], Libya. | place:geonames/2214846",
                "what holds it stands beside it | They met in [Tripoli, Lebanon]. | place:geonames/266826",
                "a people and a noun before it | They left the Lebanese port of [Tripoli]. | place:geonames/266826",
                "a bare name | Rebels entered [Tripoli] at dawn. | place:~tripoli",
                "a person | General Hassan Sirte spoke for [Sirte] and Libya. | place:~sirte",
                "a river | Boats sank in the [Torit] river in South Sudan. | place:~torit",
                "no town has an article | They crossed the [Juba] in Somalia. | place:~juba",
                "the town, not the province of its name | They hold [Gao], Mali. | place:geonames/2457163",
                "the province | They hold [Gao province], Mali. | place:geonames-admin/ML.09",
                "a country | Troops entered [Mali] on Monday. | place:~mali",
                "a country that is spoken of | Troops entered [Mali]. Malian soldiers fled Gao. | place:iso/ML",
                "alike is not the same | Shells hit [Tall Amal] in Sweden. | place:~tall amal",
                "no gazetteer has it | Shells hit [Marenka], Sudan. | place:~marenka",
                "a single bare name is no support | Mali's army left Laredo. A bomb went off in [Houston]. | place:~houston",
                "nor is one that many places share | Shells hit Hudson. They fled to [Laredo]. | place:~laredo",
                "a large town in a spelling of its own | Artillery hit [Taiz]. Yemen's army fled. | place:geonames/70225",
                "another word is another name | Artillery hit [Taiz Kala]. Yemen's army fled. | place:~taiz kala",
            })
    void aPlaceIsTakenWhereTheReportBearsItOut(String what, String text, String id) throws UnreadableReport {
        assertThat(place(names("general"), text).id()).as(what).contains(id);
    }

    @Test
    void whatStaysOpenKeepsItsCandidates() throws UnreadableReport {
        Resolution told = place(names("general"), "Rebels entered [Tripoli] at dawn.");

        assertThat(told.candidates())
                .extracting(IdentityCandidate::id)
                .contains("place:geonames/2210247", "place:geonames/266826");
        assertThat(told.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.score()).isBetween(0.0, 1.0);
            assertThat(candidate.reason()).isNotEmpty();
        });
        assertThat(told.candidates().stream()
                        .mapToDouble(IdentityCandidate::score)
                        .sum())
                .as("shares, and that it is something else has one too")
                .isLessThan(1);
    }

    @Test
    void aProfilesOwnPlacesGoBeforeAnyGazetteers() throws UnreadableReport {
        assertThat(place(names("syria"), "Shells hit [Homs].").id()).contains("place:homs");
        assertThat(place(names("syria"), "Shells hit [Karm al-Daddah] in Aleppo.")
                        .id())
                .as("a likeness to a listed name is no identity, and keeps a gazetteer's from being sure")
                .contains("place:~karm daddah");
    }

    @Test
    void aProfilesCountriesTellWhereItsReportsAreSet() throws UnreadableReport {
        Names lebanon = new Names(profile("countries: [LB]\n"), WORLD, Precedents.NONE);

        assertThat(place(lebanon, "Rebels entered [Tripoli] at dawn.").id()).contains("place:geonames/266826");
        assertThat(place(lebanon, "Talks were held in [Benghazi].").id())
                .as("elsewhere, and nothing says so")
                .contains("place:~benghazi");
        assertThat(place(lebanon, "Talks were held in [Benghazi], Libya.").id()).contains("place:geonames/88319");
    }

    @Test
    void whatANameWasTakenForBeforeCounts() throws UnreadableReport {
        Precedents libya =
                name -> name.equals("tripoli") ? List.of(new Precedent("place:geonames/2210247", 12)) : List.of();
        Names names = new Names(Profile.shipped("general"), WORLD, libya);

        Resolution told = place(names, "Rebels entered [Tripoli] at dawn.");

        assertThat(told.id()).contains("place:geonames/2210247");
        assertThat(told.candidates().get(0).reason()).contains("12 reports before");
        assertThat(place(names, "They met in [Tripoli, Lebanon].").id())
                .as("what the report says goes before what others said")
                .contains("place:geonames/266826");
    }

    /** "there", "the region" and "the city" mean a gazetteer's place as they mean a profile's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan's army shelled El Fasher on Monday. Nine were killed [there]. | place:geonames/379555",
                "Sudan's army shelled El Fasher on Monday. Nine were killed in [the region]. | place:geonames/379555",
                "Sudan's army shelled El Fasher on Monday. Nine were killed in [the area]. | place:geonames/379555",
                "Sudan's army shelled El Fasher on Monday. Nine were killed in [the city]. | place:geonames/379555",
                "Sudan's army shelled El Fasher and Nyala. Nine were killed [there]. | open",
                "Sudan's army shelled El Fasher and Nyala. Nine were killed in [the region]. | open",
            })
    void laterWordsPointBack(String marked, String id) throws UnreadableReport {
        String text = marked.replace("[", "").replace("]", "");
        Report report = ReportReader.standard().read("a.txt", text.getBytes(UTF_8), Given.NOTHING);
        ReportNames told =
                new ReportNames(names("general"), report, READER.read(report).claims());

        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        assertThat(told.place(Mention.at(span, text)).id().orElse("open")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries: [XX] | my.yaml:3: 'XX' is no country's code of ISO 3166, such as SD",
                "countries: [SD, SD] | my.yaml:3: 'SD' is there already",
                "gazetteers: [none.csv] | my.yaml:3: there is no such file: 'none.csv'",
            })
    void aFaultyProfileIsRefusedWithItsLine(String head, String message) {
        assertThatExceptionOfType(LexiconError.class)
                .isThrownBy(() -> profile(head + "\n"))
                .withMessage(message);
    }

    @Test
    void aProfileSaysWhereItsConflictIs() {
        Profile profile = profile("countries: [SD, TD]\n");

        assertThat(profile.countries()).containsExactlyInAnyOrder("SD", "TD");
    }
}
