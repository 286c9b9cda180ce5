package relata.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relata.Reading;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.review.Act;

/** A ledger as one file, and what it becomes elsewhere. */
class ArchiveTest extends EveryStore {

    private static final Instant START = Instant.parse("2016-12-05T08:00:00Z");

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void nothingIsLostFromAnyStoreToAny(TestStore target) throws IOException {
        fill(ledger());
        Path archive = archive(ledger(), "first.gz");
        String other = target.fresh(Files.createDirectories(folder().resolve("other")));

        Upkeep.restore(archive, other);

        assertThat(Files.readAllBytes(archive(other, "second.gz"))).isEqualTo(Files.readAllBytes(archive));
        try (Ledger before = Ledger.openExisting(ledger());
                Ledger after = Ledger.openExisting(other)) {
            assertThat(after.check()).isEmpty();
            assertThat(answers(after)).isEqualTo(answers(before));
        }
        // It goes on as any ledger does.
        try (Ledger after = Ledger.open(other)) {
            assertThat(after.add(Generated.reading(9, 2), new Run("2", "words"), hour(20)))
                    .isTrue();
            assertThat(after.check()).isEmpty();
        }
    }

    /** What is known now and was known at each hour. */
    private static List<Object> answers(Ledger ledger) {
        List<Object> answers = new ArrayList<>();
        answers.add(ledger.statements(StatementFilter.ALL));
        answers.add(ledger.reading("a.txt").orElseThrow());
        for (int i = 0; i < 8; i++) {
            answers.add(
                    ledger.statements(StatementFilter.builder().known(hour(i)).build()));
            answers.add(ledger.reports(Optional.of(hour(i))));
            answers.add(ledger.reviews(Optional.of(hour(i))).decisions());
        }
        return answers;
    }

    @Test
    void aLedgerThatHoldsSomethingIsLeftAsItIs() throws IOException {
        fill(ledger());
        Path archive = archive(ledger(), "first.gz");
        assertThatThrownBy(() -> Upkeep.restore(archive, ledger()))
                .isInstanceOf(LedgerError.class)
                .hasMessageContaining("holds reports already");
        assertThat(archive(ledger(), "second.gz")).hasSameBinaryContentAs(archive);
    }

    @Test
    void whatIsDamagedIsRefusedBeforeAnythingIsMade() throws IOException {
        fill(ledger());
        byte[] whole = Files.readAllBytes(archive(ledger(), "first.gz"));
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        String text = new String(unzip(whole), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(lines.size() / 2);
        refused("cut.gz", java.util.Arrays.copyOf(whole, whole.length - 20), "is damaged or cut short");
        refused("flipped.gz", flipped, "is damaged or cut short");
        refused("fewer.gz", zip(String.join("\n", fewer) + "\n"), "is damaged or cut short");
        refused(
                "unended.gz",
                zip(String.join("\n", lines.subList(0, lines.size() - 1)) + "\n"),
                "is damaged or cut short");
        refused("changed.gz", zip(text.replace("Hill Nine", "Hill Ten!")), "is damaged or cut short");
        refused("newer.gz", zip(text.replaceFirst("\"tables\":[0-9]+", "\"tables\":999")), "newer Relata");
        refused("other.gz", zip("{\"a\":1}\n"), "is no archive of a ledger");
        refused("text.txt", "Hill Nine fell.".getBytes(StandardCharsets.UTF_8), "is no archive of a ledger");
        refused("empty.gz", new byte[0], "is damaged or cut short");
        assertThatThrownBy(() -> Upkeep.restore(folder().resolve("none.gz"), ledger()))
                .hasMessageContaining("there is no such file");
    }

    private void refused(String name, byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder().resolve(name), bytes);
        Path target = folder().resolve(name + ".db");
        assertThatThrownBy(() -> Upkeep.restore(file, target.toString()))
                .as(name)
                .isInstanceOf(LedgerError.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(why);
        assertThat(target).doesNotExist();
    }

    @Test
    void everyTableIsInTheArchiveOrMadeOfThoseThatAre() throws IOException {
        fill(ledger());
        try (Ledger ledger = Ledger.openExisting(ledger())) {
            List<String> lines = new ArrayList<>();
            ledger.upkeep().dump(lines::add);
            List<String> tables = lines.stream()
                    .filter(line -> line.startsWith("CREATE TABLE ") || line.startsWith("CREATE VIRTUAL TABLE "))
                    .map(line -> line.replaceFirst("(?s)CREATE (VIRTUAL )?TABLE \"?([a-z_]+).*", "$2"))
                    .toList();
            assertThat(tables).contains("claim");
            assertThat(tables)
                    .allMatch(table -> ArchiveTable.DERIVED.contains(table)
                            || table.startsWith("search_")
                            || ArchiveTable.ALL.stream()
                                    .anyMatch(each -> each.name().equals(table)));
        } catch (LedgerError e) {
            // Only a file can be printed as SQL.
            assertThat(store).isEqualTo(TestStore.POSTGRESQL);
        }
    }

    private static void fill(String address) {
        try (Ledger ledger = Ledger.open(address)) {
            Reading first = reading("place:hill-nine");
            String claim = first.claims().get(0).id();
            String report = first.report().digest();
            ledger.add(first, new Run("1", "words"), hour(0));
            ledger.add(Generated.reading(1, 30), new Run("1", "words"), hour(1));
            ledger.identifyPublisher("North Wire", Optional.of("source:north-wire"), hour(2));
            ledger.add(reading("place:hill-ninety"), new Run("2", "words"), hour(3));
            Correction hedged = new Correction(Map.of(Field.MODALITY, List.of(Field.Value.of("hedged"))));
            ledger.review(new Act.Correct(claim, report, hedged), "Ada", "it \"seems\" so", hour(4));
            ledger.review(new Act.Merge("place:hill-ninety", "place:hill-nine"), "Ada", "one hill", hour(5));
            ledger.review(new Act.Withdraw(1), "Béla", "𝄞 no", hour(6));
        }
    }

    private static Reading reading(String place) {
        return Handmade.report("a.txt")
                .publisher("North Wire")
                .sentence("The Red column took Hill Nine and 7.5 percent.")
                .claim(Relation.TAKES, "took")
                .place("Hill Nine", place)
                .quantity(Quantity.exactly(7.5, "percent"))
                .end()
                .read();
    }

    private Path archive(String address, String name) throws IOException {
        Path file = folder().resolve(name);
        try (Ledger ledger = Ledger.openExisting(address);
                var out = Files.newOutputStream(file)) {
            ledger.upkeep().archive(out);
        }
        return file;
    }

    private static byte[] unzip(byte[] bytes) throws IOException {
        return new GZIPInputStream(new java.io.ByteArrayInputStream(bytes)).readAllBytes();
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Instant hour(int number) {
        return START.plusSeconds(3600L * number);
    }
}
