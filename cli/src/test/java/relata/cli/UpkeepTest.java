package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How a ledger is looked after: checked, copied, written as text. */
class UpkeepTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void oneReport() throws IOException {
        Sample.write(folder, "taken.txt", Sample.TAKEN);
        ledger = folder.resolve("relata.db").toString();
        Run.of("read", "-q", "--ledger", ledger, folder.resolve("taken.txt").toString());
    }

    @Test
    void aSoundLedgerIsSaidToBeSound() {
        Run run = Run.of("check", "--ledger", ledger);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("relata: " + ledger + " is sound\n");
        assertThat(run.lines()).hasSize(7).allMatch(line -> line.contains(" sound "));
        assertThat(Run.of("check", "--ledger", ledger, "--format", "jsonl").lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(JSON.readTree(line).path("sound").asBoolean())
                        .isTrue());
    }

    @Test
    void whatIsWrongIsListedAndEndsInAnError() throws SQLException {
        change("UPDATE passage SET end_at = 4000 WHERE position = 0");

        Run run = Run.of("check", "--ledger", ledger);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("relata: " + ledger + " is not sound\n");
        assertThat(run.out()).contains("words       1 wrong").contains("does not lie in the text of reading 1");
        assertThat(Run.of("check", "--ledger", ledger, "--format", "csv").lines())
                .hasSize(2)
                .contains("part,finding");
        assertThat(Run.of(
                                "backup",
                                "--ledger",
                                ledger,
                                folder.resolve("copy.db").toString())
                        .err())
                .contains("was not kept, since it is not sound");
    }

    @Test
    void aLedgerOfAnOlderRelataIsNotAskedAndTheCommandIsNamedThatBringsItUpToDate() throws SQLException {
        assertThat(Run.of("migrate", "--ledger", ledger).err()).isEqualTo("relata: " + ledger + " is up to date\n");
        change("PRAGMA user_version = 10");

        for (String command : List.of("claims", "check", "runs", "serve")) {
            Run asked = Run.of(command, "--ledger", ledger);
            assertThat(asked.code()).as(command).isEqualTo(1);
            assertThat(asked.err())
                    .isEqualTo("relata: " + ledger
                            + ": is of the older version 10: `relata migrate` brings it up to date\n");
        }
    }

    @Test
    void aCopyAnswersAsTheLedgerDoes() {
        String copy = folder.resolve("copy.db").toString();

        assertThat(Run.of("backup", "--ledger", ledger, copy).err())
                .isEqualTo("relata: copied " + ledger + " to " + copy + ": sound\n");
        assertThat(Run.of("claims", "--ledger", copy).out())
                .isEqualTo(Run.of("claims", "--ledger", ledger).out());

        Run again = Run.of("backup", "--ledger", ledger, copy);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).isEqualTo("relata: " + copy + ": is there already (--force replaces it)\n");
        assertThat(Run.of("backup", "--force", "--ledger", ledger, copy).code()).isZero();
    }

    @Test
    void aDumpIsTheSameForTheSameLedger() {
        List<String> dump = Run.of("dump", "--ledger", ledger).lines();

        assertThat(dump).startsWith("PRAGMA foreign_keys = OFF;").endsWith("COMMIT;");
        assertThat(Run.of("dump", "--ledger", ledger).lines()).isEqualTo(dump);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
