package relata.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.lexicon.LexiconError;
import relata.lexicon.Vocabulary;

/** The profiles that ship keep what they promise, and a faulty one is refused with the line at fault. */
class ProfilesTest {

    record Promise(String profile, Profile.Example example) {
        @Override
        public String toString() {
            return example.where() + " " + example.name();
        }
    }

    static Stream<Promise> promises() {
        return Stream.of("general", "aleppo", "syria", "ukraine", "sudan")
                .flatMap(name -> Profile.shipped(name).examples().stream().map(example -> new Promise(name, example)));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyExampleOfAProfileHolds(Promise promise) {
        Names names = new Names(Profile.shipped(promise.profile()));
        Profile.Example example = promise.example();
        Optional<String> id = switch (example.role()) {
            case ACTOR -> names.actor(example.name());
            case PLACE -> names.place(example.name());
            case VOICE -> names.speaker(example.name());
            case PUBLISHER -> names.source(example.name());
        };
        assertThat(id).as(example.where()).isEqualTo(example.is());
    }

    @Test
    void examplesOfIncludedPlacesHoldInTheProfileThatIncludesThem() {
        Names names = new Names(Profile.shipped("syria"));
        assertThat(Profile.shipped("aleppo").examples())
                .allSatisfy(example -> assertThat(names.place(example.name())).isEqualTo(example.is()));
    }

    @Test
    void aReportsOwnNamesChooseItsProfile() {
        List<Profile> conflicts =
                Profile.conflicts().stream().map(Profile::shipped).toList();

        assertThat(Profile.fitting("Fighting went on in Bab al-Nayrab and Kallaseh, the Observatory said.", conflicts)
                        .name())
                .isEqualTo("syria");
        assertThat(Profile.fitting(
                                "Reuters says that the UN met Russia over Turkey, and Iran was there too.", conflicts)
                        .name())
                .as("names known in any war tell nothing of which war it is")
                .isEqualTo("general");
        assertThat(Profile.fitting(
                                "In western Aleppo it was calm. Talks on a truce in eastern Aleppo failed.", conflicts)
                        .name())
                .as("two places are enough")
                .isEqualTo("syria");
        assertThat(Profile.fitting("Ukraine says its troops left Lysychansk for Bakhmut.", conflicts)
                        .name())
                .isEqualTo("ukraine");
        assertThat(Profile.fitting("The RSF shelled El Fasher on Monday, the army said.", conflicts)
                        .name())
                .isEqualTo("sudan");
        assertThat(Profile.fitting("Turkey and Russia met in Geneva over Ukraine, Sudan and Syria.", conflicts)
                        .name())
                .as("countries are named in every war")
                .isEqualTo("general");
        assertThat(Profile.fitting("It is said that the opposition and the army met, as is usual.", conflicts)
                        .name())
                .as("common words are no names")
                .isEqualTo("general");
        assertThat(Profile.fitting("", conflicts).name()).isEqualTo("general");
    }

    @Test
    void everyConflictOfTheIndexShips() {
        assertThat(Profile.conflicts())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Profile.shipped(name).name()).isEqualTo(name));
    }

    static Stream<List<String>> faults() {
        return Stream.of(
                List.of("profile: p\ntitle: t\nactor: []", "p.yaml:3: 'actor' is not known here"),
                List.of("title: t", "p.yaml:1: 'profile' is missing"),
                List.of("profile: p\ntitle: t\nactors:\n  - {id: a, name: A, side: nobody}", "p.yaml:4: 'side:nobody'"),
                List.of(
                        "profile: p\ntitle: t\nactors:\n  - {id: a, name: A}\n  - {id: b, name: B, aliases: [the A]}",
                        "p.yaml:5: the name 'the A' belongs to 'actor:a' already"),
                List.of(
                        "profile: p\ntitle: t\nsources:\n  - {id: a, name: A}\n  - {id: a, name: B}",
                        "p.yaml:5: 'source:a' is there already, in line 4"),
                List.of(
                        "profile: p\ntitle: t\nsources:\n  - {id: a, name: A, republishes: b}",
                        "p.yaml:4: 'source:b' is nowhere"),
                List.of(
                        "profile: p\ntitle: t\nsources:\n  - {id: a, name: A, republishes: b}\n  - {id: b, name: B, republishes: a}",
                        "republishes itself"),
                List.of(
                        "profile: p\ntitle: t\nsources:\n  - {id: a, name: A, with: [nobody]}",
                        "p.yaml:4: 'side:nobody'"),
                List.of(
                        "profile: p\ntitle: t\nsides: [{id: s, name: S}]\nsources:\n  - {id: a, name: A, with: [s], against: [s]}",
                        "p.yaml:5: a source stands in one way only"),
                List.of(
                        "profile: p\ntitle: t\nsources:\n  - {id: a, name: A, type: oracle}",
                        "p.yaml:4: 'oracle' is none of the source-types"),
                List.of(
                        "profile: p\ntitle: t\nactors:\n  - {id: a, name: A, part-of: b}\n  - {id: b, name: B, part-of: a}",
                        "is part of itself"),
                List.of(
                        "profile: p\ntitle: t\nactors:\n  - {id: a, name: A, part-of: b}",
                        "p.yaml:4: 'actor:b' is nowhere"),
                List.of(
                        "profile: p\ntitle: t\nactors:\n  - {id: a, name: A, labels: [foes]}\n  - {id: b, name: B, labels: [foes]}",
                        "p.yaml:5: the name 'foes' belongs to 'actor:a' already"),
                List.of(
                        "profile: p\ntitle: t\nlabels:\n  - {words: [foes], for: [b]}",
                        "p.yaml:4: 'actor:b' is nowhere"),
                List.of(
                        "profile: p\ntitle: t\nplaces:\n  - {id: a, name: A, kind: town, at: [36]}",
                        "p.yaml:4: latitude and longitude are wanted"),
                List.of(
                        "profile: p\ntitle: t\nplaces:\n  - {id: a, name: A, kind: town, at: [136, 7]}",
                        "p.yaml:4: no point on earth"),
                List.of(
                        "profile: p\ntitle: t\nplaces:\n  - {id: a, name: A, kind: town, in: b}\n"
                                + "  - {id: b, name: B, kind: town, in: a}",
                        "lies within itself"),
                List.of(
                        "profile: p\ntitle: t\nplaces:\n  - {id: a, name: A, kind: town, confidence: 90}",
                        "p.yaml:4: a number from 0 to 1 is wanted"),
                List.of(
                        "profile: p\ntitle: t\nplaces:\n  - {id: a, name: A, kind: town, beside: [b]}",
                        "p.yaml:4: 'place:b' is nowhere"),
                List.of("profile: p\ntitle: t\nplaces:\n  - {id: a, name: '-', kind: town}", "p.yaml:4: '-' has no"),
                List.of("profile: p\ntitle: t\nincludes: [nowhere]", "profiles/nowhere.yaml:1: no such file"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultyProfileIsRefusedInOneLineThatSaysWhere(List<String> fault) {
        assertThatExceptionOfType(LexiconError.class)
                .isThrownBy(() -> Profile.of(Vocabulary.parse("p.yaml", new StringReader(fault.get(0)))))
                .withMessageContaining(fault.get(1))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void districtsOfAleppoTellHowSureTheirPlaceIsAndBorderOnEachOther() {
        Profile aleppo = Profile.shipped("aleppo");
        KnownPlace kallaseh = aleppo.place("place:al-kallaseh").orElseThrow();

        assertThat(kallaseh.confidence()).hasValue(0.98);
        assertThat(kallaseh.beside()).contains("place:bustan-al-qaser").doesNotContain("place:new-aleppo");
        assertThat(aleppo.places())
                .allSatisfy(place -> assertThat(place.beside())
                        .allSatisfy(other -> assertThat(
                                        aleppo.place(other).orElseThrow().beside())
                                .contains(place.id())));
    }

    @Test
    void knowsSidesAlignmentsAndWhatLiesWhere() {
        Profile syria = Profile.shipped("syria");

        assertThat(syria.sideOf("actor:hezbollah").map(Side::id)).contains("side:government");
        assertThat(syria.sideOf("actor:syrian-army")).isEqualTo(syria.sideOf("actor:hezbollah"));
        assertThat(syria.sideOf("actor:~liwa example")).isEmpty();
        assertThat(syria.source("source:fars").orElseThrow().alignments())
                .containsEntry("side:government", Alignment.WITH);
        assertThat(syria.place("place:al-kallaseh").flatMap(KnownPlace::in)).contains("place:aleppo");
        assertThat(new Names(syria).nameOf("place:~binnesh")).isEqualTo("binnesh");
        assertThat(new Names(syria).nameOf("kind:activist")).isEqualTo("activists");
    }
}
