package relata.picture.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Naming;
import relata.picture.Namings;

/** Who calls whom what. */
class NamingsTest {

    private final Names names = new Names(Profile.shipped("syria"));

    @Test
    void aPublishersLabelsAreCountedByReport() {
        List<Naming> namings = of(
                Told.by("Example Wire")
                        .on("2016-12-03")
                        .that("more than 20 terrorists", "holds")
                        .at("Aleppo"),
                Told.by("Example Wire")
                        .on("2016-12-05")
                        .that("the terrorists", "loses")
                        .at("Aleppo"),
                Told.by("Example Wire")
                        .on("2016-12-05")
                        .that("terrorists", "contests")
                        .at("Aleppo"));

        assertThat(namings)
                .extracting(Naming::speakerName, Naming::actor, Naming::words, Naming::loaded, Naming::reports)
                .containsExactly(tuple("Example Wire", "actor:armed-opposition", "terrorists", true, 2));
        assertThat(namings.get(0).since()).contains(Instant.parse("2016-12-03T12:00:00Z"));
        assertThat(namings.get(0).latest()).contains(Instant.parse("2016-12-05T12:00:00Z"));
        assertThat(namings.get(0).statements()).hasSize(3);
    }

    @Test
    void namesAreToldFromLabels() {
        assertThat(of(
                        Told.by("Example Wire").that("the Syrian army", "takes").at("Aleppo"),
                        Told.by("Northern Desk").that("regime forces", "takes").at("Aleppo")))
                .extracting(Naming::actor, Naming::words, Naming::loaded)
                .containsExactlyInAnyOrder(
                        tuple("actor:syrian-army", "syrian army", false),
                        tuple("actor:syrian-army", "regime forces", true));
    }

    @Test
    void reportedSpeechIsThePublishersWording() {
        assertThat(of(Told.by("Example Wire")
                        .through("the Observatory")
                        .that("terrorists", "holds")
                        .at("Aleppo")))
                .extracting(Naming::speakerName)
                .containsExactly("Example Wire");
    }

    @Test
    void aQuotedVoiceAnswersForItsWords() {
        assertThat(of(Told.by("Example Wire")
                        .quoting("the Observatory")
                        .that("terrorists", "holds")
                        .at("Aleppo")))
                .extracting(Naming::speaker)
                .containsExactly("source:sohr");
    }

    @Test
    void actorsThatNobodyKnowsHaveNoLabels() {
        assertThat(of(Told.by("Example Wire").that("two villagers", "holds").at("Aleppo")))
                .isEmpty();
    }

    private List<Naming> of(Told... told) {
        return Namings.of(Stream.of(told).map(t -> t.with(names)).toList(), names);
    }
}
