package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.claims.Mention;
import relata.claims.Place;
import relata.claims.Relation;
import relata.picture.Statement;

/**
 * A ledger of any earlier version is brought up to date and gives the right answers. Each version has a ledger of its own, as that
 * version wrote it, in {@code versions/}; whoever raises the version adds the one before.
 */
class EarlierVersionsTest {

    private static final Instant READ = Instant.parse("2016-12-08T08:00:00Z");

    @TempDir
    private Path folder;

    static IntStream earlier() {
        return IntStream.range(1, Store.VERSION);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void isBroughtUpToDateAndAnswers(int version) throws Exception {
        Path file = folder.resolve("relata.db");
        Foreign.restore(file, dump(version));
        assertThatThrownBy(() -> Ledger.openExisting(file)).hasMessageContaining("is of the older version " + version);

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.check()).isEmpty();
            Statement taken = ledger.statements(StatementFilter.builder()
                            .place("place:hill-nine")
                            .voice("source:officer-ada")
                            .build())
                    .get(0);
            assertThat(taken.claim().relation()).isEqualTo(Relation.TAKES);
            assertThat(taken.claim().actors()).extracting(Mention::id).containsExactly(Optional.of("actor:red"));
            assertThat(taken.words()).isEqualTo("The Red column took Hill Nine, Officer Ada said.");
            assertThat(taken.publisherId()).contains("source:north-wire");
            assertThat(taken.learned()).isEqualTo(READ);
            assertThat(ledger.reports()).hasSize(version < 4 ? 1 : 2);
            assertThat(ledger.reading("a.txt").orElseThrow().speech().attributions())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void keepsWhatItsVersionKnew(int version) throws Exception {
        Path file = folder.resolve("relata.db");
        Foreign.restore(file, dump(version));

        try (Ledger ledger = Ledger.open(file)) {
            Place part = ledger.claim("0000000000000002")
                    .orElseThrow()
                    .claim()
                    .place()
                    .orElseThrow();
            assertThat(part.part()).isTrue();
            assertThat(part.relation().isPresent()).isEqualTo(version >= 5);
            assertThat(ledger.claim("0000000000000003").orElseThrow().claim().repeats())
                    .isEqualTo(version < 3 ? Optional.empty() : Optional.of("0000000000000001"));
            assertThat(ledger.claim("0000000000000001", Optional.of(READ))
                            .orElseThrow()
                            .claim()
                            .voices()
                            .get(0)
                            .said()
                            .isPresent())
                    .isEqualTo(version >= 2);
            if (version >= 4) {
                assertThat(ledger.reading("bread.txt").orElseThrow().unread())
                        .contains("hardly a word of armed conflict");
            }
            if (version >= 7) {
                assertThat(ledger.statements(StatementFilter.builder()
                                .known(Instant.parse("2016-12-11T00:00:00Z"))
                                .build()))
                        .filteredOn(statement -> statement.claim().id().equals("0000000000000002"))
                        .allSatisfy(rejected ->
                                assertThat(rejected.review().counts()).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void goesOnAsALedger(int version) throws Exception {
        Path file = folder.resolve("relata.db");
        Foreign.restore(file, dump(version));

        try (Ledger ledger = Ledger.open(file)) {
            int before = ledger.statements(StatementFilter.ALL).size();
            assertThat(ledger.add(Generated.reading(1, 3), Instant.EPOCH)).isTrue();
            assertThat(ledger.statements(StatementFilter.ALL)).hasSize(before + 3);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void everyEarlierVersionIsHere() {
        assertThat(earlier())
                .allSatisfy(version -> assertThat(dump(version)).contains("PRAGMA user_version = " + version));
    }

    private static String dump(int version) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                EarlierVersionsTest.class.getResourceAsStream("versions/V" + version + ".sql"),
                "no ledger of version " + version)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
