package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStatementsTest {

    private static final String TABLE = """
            date,source,url,status,place,as of
            2016-12-07,Example Wire,https://wire.example/1,gov,al-Ma'adi,2016-12-06
            2016-12-07,Northern Desk,,opp,Maadi,2016-12-06
            2016-12-08,Northern Desk quoting a resident,,opp,Bustan al-Qasr,
            """;

    @TempDir
    private Path folder;

    private String ledger;
    private String table;

    @BeforeEach
    void aTable() throws IOException {
        ledger = folder.resolve("relata.db").toString();
        table = folder.resolve("held.csv").toString();
        Sample.write(folder, "held.csv", TABLE);
    }

    private Run imported() {
        return Run.of(
                "import", "statements", table, "--ledger", ledger, "--call", "gov=the army", "--call", "opp=rebels");
    }

    @Test
    void itsRowsAreClaimsOfThoseWhoSaidSo() {
        Run run = imported();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("3 statements").contains("3 new");
        assertThat(Run.of("picture", "--ledger", ledger, "--at", "2016-12-07", "--format", "csv")
                        .lines())
                .anyMatch(line -> line.contains("al-Ma'adi") && line.contains("disputed"));
        assertThat(Run.of("export", "--ledger", ledger, "--format", "jsonl").out())
                .contains("https://wire.example/1")
                .contains("\"a resident\"")
                .contains("2016-12-06");
        assertThat(Run.of("check", "--ledger", ledger).code()).isZero();
    }

    @Test
    void importedAgainItChangesNothing() {
        imported();

        assertThat(imported().err()).contains("0 new, 3 known already");
    }

    @Test
    void rowsThatCannotBeReadAreListedAndTheOthersKept() throws IOException {
        Sample.write(folder, "held.csv", TABLE + "some day,Example Wire,,gov,Aghyol,\n");

        Run run = imported();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("3 new")
                .contains(table + ": 1 rows could not be read:")
                .contains("  line 5: 'some day' is no date");
    }

    @Test
    void anotherTableIsRefusedInALine() throws IOException {
        Sample.write(folder, "held.csv", "name,colour\nAghyol,blue\n");

        assertThat(imported().err().lines()).singleElement().asString().contains(table + ": no column tells place");
    }

    @Test
    void aColumnThatNoTableHasIsMisuse() {
        assertThat(Run.of("import", "statements", table, "--column", "colour=status")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("import").code()).isEqualTo(2);
    }
}
