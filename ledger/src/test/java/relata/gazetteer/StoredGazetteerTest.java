package relata.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gazetteer whose names were kept by the rules of another version. */
class StoredGazetteerTest {

    @TempDir
    private Path folder;

    @Test
    void namesKeptByOtherRulesAreSaidToBeAndMadeAnewByAnImport() throws IOException, SQLException {
        Path file = folder.resolve("places.db");
        load(file, "one.csv", "id,name,kind,latitude,longitude\na,Tall Amal,town,36,37\n");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE import SET keys = '0-older'");
            statement.executeUpdate("UPDATE name_key SET key = key + 1");
        }
        try (StoredGazetteer stored = StoredGazetteer.openExisting(file)) {
            assertThat(stored.isOutdated()).isTrue();
            assertThat(stored.candidates("تل أمل", 1)).isEmpty();
        }

        load(file, "two.csv", "id,name,kind,latitude,longitude\nb,Farview,town,36,38\n");

        try (StoredGazetteer stored = StoredGazetteer.openExisting(file)) {
            assertThat(stored.isOutdated()).isFalse();
            assertThat(stored.candidates("تل أمل", 1))
                    .singleElement()
                    .satisfies(found -> assertThat(found.id()).isEqualTo("place:one/a"));
        }
    }

    @Test
    void aNameIsFoundWhereOneConsonantIsMissingTooManyOrAnother() throws IOException {
        Path file = folder.resolve("places.db");
        load(
                file,
                "one.csv",
                "id,name,kind,latitude,longitude\na,Marqabiyah Saghirah,town,36,37\nb,Farview,town,36,38\n");

        try (StoredGazetteer stored = StoredGazetteer.openExisting(file)) {
            for (String heard :
                    List.of("Maqabiya Saghira", "Marqabiyas Saghira", "Marqamiya Saghira", "مرقبية صغيرة")) {
                assertThat(stored.candidates(heard, 1))
                        .as(heard)
                        .singleElement()
                        .satisfies(found -> assertThat(found.id()).isEqualTo("place:one/a"));
            }
        }
    }

    private void load(Path gazetteer, String name, String text) throws IOException {
        Path csv = Files.writeString(folder.resolve(name), text);
        try (StoredGazetteer stored = StoredGazetteer.open(gazetteer)) {
            stored.importFile(
                    new Import(csv, Format.CSV, name.replace(".csv", ""), "1", Optional.empty(), Instant.EPOCH),
                    bytes -> {});
        }
    }
}
