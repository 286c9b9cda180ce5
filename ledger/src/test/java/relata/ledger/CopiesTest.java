package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.claims.Relation;
import relata.origins.Copies;
import relata.origins.Fingerprinted;

/** Which reports of a ledger are copies: kept beside their texts, and told as it was known then. */
class CopiesTest extends EveryStore {

    private static final Instant START = Instant.parse("2031-05-03T20:00:00Z");
    private static final List<String> BRIDGE = List.of(
            "The Red column took Hill Nine before sunrise and dug in behind the cement works on the far bank.",
            "Shop owners in the harbour quarter had been told to keep their shutters down until the shelling ended.",
            "By noon four armoured cars stood burnt out on the ramp, and the road to the yard was covered with glass.",
            "Boats that usually carry grain took some two hundred people upstream, most of them with nothing but a bag.");
    private static final List<String> CUT = List.of(BRIDGE.get(0), BRIDGE.get(1), BRIDGE.get(3));
    private static final List<String> OWN = List.of(
            "The Red column took Hill Nine and holds the pass, people in the valley say.",
            "Queues formed at the central station, where trains to the south were sold out for the second day.",
            "Bread prices rose again and the guild of bakers warned that flour would last until the end of the month.",
            "Insurers have doubled what they ask of ships that call at the two river ports and at the coast.",
            "Students held a silent march along the embankment and were let through by the police without incident.");

    /** The first sentence tells who took what. */
    private static Reading report(String publisher, int day, List<String> sentences) {
        Handmade report = Handmade.report(publisher + ".txt")
                .publisher(publisher)
                .published("2031-05-0" + day + "T12:00:00Z")
                .sentence(sentences.get(0))
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", "place:hill-nine")
                .end();
        sentences.stream().skip(1).forEach(report::sentence);
        return report.read();
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }

    private static void add(Ledger ledger, Reading reading, String version, int hour) {
        ledger.add(reading, new Run(version, "words"), hour(hour));
    }

    private static List<List<Optional<String>>> clusters(Copies copies) {
        return copies.clusters().stream()
                .map(cluster ->
                        cluster.reports().stream().map(Fingerprinted::publisher).toList())
                .toList();
    }

    private static List<Optional<String>> cluster(String... publishers) {
        return Arrays.stream(publishers).map(Optional::of).toList();
    }

    private static Ledger filled(String address) {
        Ledger ledger = Ledger.open(address);
        add(ledger, report("Harbour Post", 4, CUT), "1", 0);
        add(ledger, report("Capital Daily", 4, OWN), "1", 1);
        add(ledger, report("Example Wire", 3, BRIDGE), "1", 2);
        return ledger;
    }

    @Test
    void whatWasKnownThenDecidesTheClustersThen() {
        try (Ledger ledger = filled(ledger())) {
            assertThat(clusters(ledger.copies(Optional.empty())))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
            assertThat(clusters(ledger.copies(Optional.of(hour(1))))).isEmpty();

            add(ledger, report("Valley Times", 2, BRIDGE.subList(0, 3)), "1", 3);
            ledger.identifyPublisher("Valley Times", Optional.of("source:valley"), hour(4));

            assertThat(clusters(ledger.copies(Optional.empty())))
                    .containsExactly(cluster("Valley Times", "Example Wire", "Harbour Post"));
            assertThat(ledger.copies(Optional.empty()).clusters().get(0).first().publisherId())
                    .contains("source:valley");
            assertThat(clusters(ledger.copies(Optional.of(hour(2)))))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
        }
    }

    @Test
    void oneTextUnderFiveNamesIsOneReport() {
        try (Ledger ledger = Ledger.open(ledger())) {
            for (int i = 0; i < 5; i++) {
                Handmade report = Handmade.report("https://example.org/" + i).publisher("Paper " + i);
                BRIDGE.forEach(report::sentence);
                add(ledger, report.read(), "1", i);
            }

            assertThat(ledger.copies(Optional.empty()).reports()).hasSize(1);
            assertThat(ledger.publications("https://example.org/0")).hasSize(5);
        }
    }

    @Test
    void aReportReadAgainIsThereOnce() {
        try (Ledger ledger = filled(ledger())) {
            add(ledger, report("Example Wire", 3, BRIDGE), "2", 3);

            assertThat(ledger.copies(Optional.empty()).reports()).hasSize(3);

            add(ledger, report("Harbour Post", 4, CUT), "2", 4);
            add(ledger, report("Capital Daily", 4, OWN), "2", 5);
            ledger.upkeep().prune(1, hour(6));

            assertThat(clusters(ledger.copies(Optional.empty())))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void passagesAreFoundInTheTextsAsTheyStand() {
        try (Ledger ledger = filled(ledger())) {
            List<String> mixed = new ArrayList<>(OWN);
            mixed.addAll(BRIDGE.subList(2, 4));
            Reading paper = report("Northern Desk", 5, mixed);
            add(ledger, paper, "1", 3);

            assertThat(ledger.copies(Optional.empty()).passages(paper.report().digest()))
                    .extracting(passage -> passage.from().publisher())
                    .containsExactly(Optional.of("Capital Daily"), Optional.of("Example Wire"));
        }
    }

    /** What an older program kept in another form counts as not kept. */
    @Test
    void withoutWhatWasKeptTheAnswerIsTheSame() throws Exception {
        filled(ledger()).close();
        Foreign.run(ledger(), "UPDATE indexed SET form = '0' WHERE what = 'fingerprints'", "DELETE FROM fingerprint");

        try (Ledger asked = Ledger.openExisting(ledger())) {
            assertThat(clusters(asked.copies(Optional.empty())))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
        }
        try (Ledger made = Ledger.open(ledger())) {
            assertThat(clusters(made.copies(Optional.empty())))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
        }
    }

    @Test
    void anArchiveBringsThemAlong() throws IOException {
        Path archive = folder().resolve("ledger.gz");
        try (Ledger ledger = filled(ledger());
                OutputStream out = Files.newOutputStream(archive)) {
            ledger.upkeep().archive(out);
        }
        String other = folder().resolve("other.db").toString();

        Upkeep.restore(archive, other);

        try (Ledger restored = Ledger.openExisting(other)) {
            assertThat(clusters(restored.copies(Optional.empty())))
                    .containsExactly(cluster("Example Wire", "Harbour Post"));
        }
    }
}
