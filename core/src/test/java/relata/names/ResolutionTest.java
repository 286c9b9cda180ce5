package relata.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.SpatialRelation;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** Mentions are told with the rest of their report in view, and stay open where two things fit. */
class ResolutionTest {

    private static final Names SYRIA = new Names(Profile.shipped("syria"));

    private static final Names TWINS = new Names(Profile.of(Vocabulary.parse("p.yaml", new StringReader("""
                    profile: p
                    title: t
                    includes: [general]
                    places:
                      - {id: land, name: Land, kind: country}
                      - {id: ashmar, name: Ashmar governorate, kind: governorate, in: land, variants: [Ashmar province]}
                      - {id: velm, name: Velm governorate, kind: governorate, in: land, variants: [Velm province]}
                      - {id: tell-east, name: Tell Orun, kind: village, in: ashmar}
                      - {id: tell-west, name: Tell Orun, kind: village, in: velm}
                      - {id: bardan, name: Bardan, kind: city, in: velm}
                    """))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the city, of the last city named | Rebels left Homs. They shelled [the city] again. | place:homs",
                "a part of a city speaks of the city | Talks went on in eastern Aleppo. They left [the city]. | place:aleppo",
                "the town, of unknown kind | Shells hit Talbora near Homs. Three died in Talbora. [The town] is small. | open",
                "their city | The people of Raqqa fled as [their city] burned. | place:raqqa",
                "two cities named together | A road links Homs and Hama. [The city] is calm. | open",
                "the province, of what lies in it | They fled Manbij. [The province] is large. | place:aleppo-governorate",
                "no city before | [The city] is calm. Homs is not. | open",
                "a city is no back-reference | They left Homs for [a city] abroad. | open",
                "there | Rebels hold Palmyra. Ten died [there] on Monday. | place:palmyra",
                "there, of two | Rebels hold Palmyra and Homs. Ten died [there] on Monday. | open",
                "a half of the city named last | They hold Aleppo. Shells hit [the eastern neighborhoods]. | place:eastern-aleppo",
                "of a city whose halves have no names | They hold Raqqa. Shells hit [the eastern districts]. | place:raqqa",
                "the country around it | Shells hit Aleppo and [its countryside]. | place:aleppo-governorate",
                "what holds it is named | Rebels took [Midan district of Damascus]. | place:~midan damascus",
                "a quarter of a city not spoken of | Rebels took [Midan] near Homs. | place:~midan",
                "a quarter of the city spoken of | Rebels took [Midan] in Aleppo. | place:midan",
                "another spelling | Strikes hit [Ar Raqqah]. | place:raqqa",
                "a name before a name is another | Shells hit [Bab Amr]. | place:~bab amr",
                "adjectives | It is [the ancient desert city of Palmyra]. | place:palmyra",
                "a country's adjective names nothing | They hold [a Syrian city]. | open",
                "rural | They hold [rural Aleppo]. | place:aleppo-governorate",
            })
    void places(String what, String text, String id) throws UnreadableReport {
        assertThat(place(SYRIA, text).id().orElse("open")).as(what).isEqualTo(id);
    }

    /** Districts that are known to be taken for one another. */
    @ParameterizedTest
    @CsvSource({
        "Karm al-Dada, place:karm-al-dada",
        "Karm al-Da'da', place:karm-al-daada",
        "Karm al-Daddah, ",
        "al-Asila, place:al-asila",
        "al-Qasila, place:al-qasila",
        "al-Jadideh, place:al-jadideh",
        "Halab al-Jadida, place:new-aleppo",
        "Bab al-Nayrab, place:bab-al-nayrab",
        "Bab an-Nairab, place:bab-al-nayrab",
        "Bab al-Nayrab gate, place:bab-al-nayrab-gate",
        "Bab al-Nayrab sector, place:bab-al-nayrab-sector",
        "al-Nayrab, place:al-nayrab",
        "Bab Nayreb gate, ",
    })
    void whatLooksAlikeIsNotMerged(String words, String id) {
        Resolution told = SYRIA.explainPlace(words);
        if (id == null) {
            assertThat(told.id()).hasValueSatisfying(own -> assertThat(own).startsWith("place:~"));
            assertThat(told.candidates()).isNotEmpty();
        } else {
            assertThat(told.id()).contains(id);
        }
    }

    /** Nineteen places of one day's fighting, as one column spells them: each its own, and where two of them lie is left open. */
    @Test
    void placesOfOneCityAreNotMerged() {
        List<String> spelt = List.of(
                "al-Jadideh",
                "al-Kelaseh",
                "Bab al-Maqam",
                "al-Fardos",
                "Karm al-Deada",
                "al-Salehin",
                "Sheikh Saeed",
                "Bab an-Nayrab",
                "al-Asliyeh",
                "Ma'adi",
                "al-Qasiliah",
                "Jbb al-Quebeh",
                "Bab al-Nasr",
                "al-Khandaq road",
                "al-Hamidiyeh",
                "Nour Eddin al-Zanki Street",
                "al-Mashatiyeh",
                "Old Aleppo quarter",
                "the Citadel of Aleppo");
        List<KnownPlace> told = spelt.stream()
                .map(words -> SYRIA.explainPlace(words).id().flatMap(SYRIA.profile()::place))
                .flatMap(Optional::stream)
                .toList();

        assertThat(told).hasSameSizeAs(spelt).doesNotHaveDuplicates();
        assertThat(told)
                .filteredOn(place -> place.confidence().orElse(1) < 0.5)
                .extracting(KnownPlace::id)
                .containsExactly("place:nur-al-din-al-zanki-street", "place:al-mashatiyeh");
    }

    @Test
    void aLikenessIsACandidateWithItsReason() {
        Resolution told = SYRIA.explainPlace("Bustan al-Zahraa");

        assertThat(told.candidates()).isNotEmpty().allSatisfy(candidate -> {
            assertThat(candidate.score()).isBetween(0.0, 1.0);
            assertThat(candidate.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They took [Tell Orun]. | open",
                "They took [Tell Orun in Velm province]. | place:tell-west",
                "They took [the village of Tell Orun in northern Ashmar province]. | place:tell-east",
                "Fighting went on in Bardan. They took [Tell Orun]. | open",
            })
    void villagesOfOneNameAreToldByWhatHoldsThemAlone(String text, String id) throws UnreadableReport {
        Resolution told = place(TWINS, text);

        assertThat(told.id().orElse("open")).isEqualTo(id);
        if (told.id().isEmpty()) {
            assertThat(told.candidates())
                    .extracting(IdentityCandidate::id)
                    .containsExactlyInAnyOrder("place:tell-east", "place:tell-west");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strikes near [Raqqa] went on. | NEAR | near",
                "A base 5 km northeast of [Raqqa] was hit. | DIRECTION | 5 km northeast of",
                "They hold [the eastern part of Raqqa]. | PART | eastern part of",
                "They hold [northern Raqqa]. | PART | northern",
                "They hold land [east of Raqqa]. | DIRECTION | east of",
                "They hold [the north of Raqqa]. | PART | north of",
            })
    void aDirectionIsKept(String text, SpatialRelation.Kind kind, String words) throws UnreadableReport {
        Resolution told = place(SYRIA, text);

        assertThat(told.id()).contains("place:raqqa");
        assertThat(told.relation()).contains(new SpatialRelation(kind, words));
    }

    @Test
    void withoutADirectionItIsThePlaceItself() throws UnreadableReport {
        assertThat(place(SYRIA, "They hold [Raqqa].").relation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the forces of the Syrian regime | actor:syrian-army",
                "two U.N. envoys | actor:un",
                "residents of eastern Aleppo | open",
                "the government of Velmar | actor:~government of velmar",
                "a VX9 | open",
            })
    void actors(String words, String id) {
        assertThat(SYRIA.actor(words).orElse("open")).isEqualTo(id);
    }

    /** The same word in the mouths of several sides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SANA | The rebels lost ground in Aleppo. [Terrorists] shelled Homs. | actor:armed-opposition",
                "SANA | Islamic State fled Raqqa. [Terrorists] of ISIS shelled Palmyra. | actor:islamic-state",
                "Anadolu | The YPG fled Manbij. [Terrorists] shelled Kobani. | actor:ypg",
                "Example Wire | [Terrorists] shelled Homs. | open",
                "Example Wire | Islamic State fled Raqqa. [Jihadists] shelled Palmyra. | actor:islamic-state",
                "Enab Baladi | The YPG and ISIS fled Manbij. [Terrorists] shelled Kobani. | open",
                "Example Wire | [The regime] shelled Homs. | actor:syrian-government",
            })
    void aLabelMeansWhomItsSpeakerIsAgainst(String publisher, String marked, String id) throws UnreadableReport {
        Given given = Given.of(Optional.of(publisher), Optional.empty());
        Resolution told = told(SYRIA, marked, given, ReportNames::actor);

        assertThat(told.id().orElse("open")).isEqualTo(id);
        if (id.equals("open")) {
            assertThat(told.candidates())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(candidate -> assertThat(candidate.score()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void anArmyIsPartOfItsGovernment() {
        assertThat(SYRIA.profile().actor("actor:syrian-air-force").flatMap(Actor::partOf))
                .contains("actor:syrian-army");
        assertThat(SYRIA.profile().actor("actor:syrian-army").flatMap(Actor::partOf))
                .contains("actor:syrian-government");
    }

    private static Resolution place(Names names, String marked) throws UnreadableReport {
        return told(names, marked, Given.NOTHING, ReportNames::place);
    }

    /** What the mention in square brackets stands for. */
    private static Resolution told(
            Names names, String marked, Given given, BiFunction<ReportNames, Mention, Resolution> role)
            throws UnreadableReport {
        byte[] text = marked.replace("[", "").replace("]", "").getBytes(StandardCharsets.UTF_8);
        Report report = ReportReader.standard().read("made up", text, given);
        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        return role.apply(new ReportNames(names, report, List.of()), Mention.at(span, report.text()));
    }
}
