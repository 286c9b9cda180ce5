package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.Place;
import relata.claims.Relation;
import relata.picture.Statement;
import relata.review.Trail;

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
    void isKeptAsItWasWhenItIsMigrated(int version) throws Exception {
        Path file = folder.resolve("relata.db");
        Foreign.restore(file, dump(version));

        Migration migration = Upkeep.migrate(file.toString());

        assertThat(migration.from()).isEqualTo(version);
        Ledger.openExisting(file).close();
        assertThatThrownBy(() -> Ledger.openExisting(migration.before().orElseThrow()))
                .hasMessageContaining("is of the older version " + version + ": `relata migrate` brings it up to date");
        assertThat(Upkeep.migrate(file.toString()).isDone()).isFalse();
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
            List<IdentityCandidate> candidates = ledger.claim("0000000000000001")
                    .flatMap(statement -> statement.claim().place())
                    .map(place -> place.mention().candidates())
                    .orElseThrow();
            assertThat(candidates)
                    .extracting(IdentityCandidate::id)
                    .isEqualTo(version < 8 ? List.of() : List.of("place:hill-nine", "place:hill-ninety"));
            assertThat(ledger.trail("0000000000000001", Optional.empty())
                            .orElseThrow()
                            .identities())
                    .filteredOn(identified -> identified.role().equals("place"))
                    .extracting(
                            Trail.Identified::identity,
                            identified -> identified.withdrawn().isPresent())
                    .containsExactlyInAnyOrder(tuple("place:~hill nine", true), tuple("place:hill-nine", false));
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

    @ParameterizedTest
    @MethodSource("archived")
    void anArchiveOfItIsImported(int version) throws Exception {
        Path imported = folder.resolve("imported.db");

        Upkeep.restore(archive(version), imported.toString());

        assertHoldsTheSame(imported.toString(), version);
    }

    @ParameterizedTest
    @MethodSource("archived")
    void isBroughtUpToDateInPostgresqlAsWell(int version) throws Exception {
        String address = TestStore.POSTGRESQL.fresh(folder);
        PostgresAddress parts = PostgresAddress.of(address);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(parts.jdbc());
        parts.user().ifPresent(source::setUser);
        parts.password().ifPresent(source::setPassword);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/postgresql")
                .loggers("slf4j")
                .target(String.valueOf(version))
                .load()
                .migrate();
        Path archive = archive(version);
        Jdbi.create(source).useTransaction(handle -> new ArchiveReader(archive).load(handle));

        Ledger.open(address).close();

        assertHoldsTheSame(address, version);
    }

    private Path archive(int version) throws IOException {
        Path archive = folder.resolve("ledger.archive");
        try (InputStream in = Objects.requireNonNull(
                EarlierVersionsTest.class.getResourceAsStream("versions/V" + version + ".archive"))) {
            Files.copy(in, archive);
        }
        return archive;
    }

    /** What a ledger of an earlier version holds that was brought up to date in its own file. */
    private void assertHoldsTheSame(String address, int version) throws Exception {
        Path written = folder.resolve("written.db");
        Foreign.restore(written, dump(version));
        try (Ledger before = Ledger.open(written);
                Ledger after = Ledger.openExisting(address)) {
            assertThat(after.check()).isEmpty();
            assertThat(after.statements(StatementFilter.ALL)).isEqualTo(before.statements(StatementFilter.ALL));
            assertThat(after.reading("a.txt")).isEqualTo(before.reading("a.txt"));
            assertThat(after.trail("0000000000000001", Optional.empty()))
                    .isEqualTo(before.trail("0000000000000001", Optional.empty()));
            assertThat(after.reviews().decisions()).isEqualTo(before.reviews().decisions());
        }
    }

    /** Archives are kept from version 8 on. */
    static IntStream archived() {
        return IntStream.range(8, Store.VERSION);
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
