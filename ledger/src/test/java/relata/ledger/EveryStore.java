package relata.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised whatever a ledger is kept in: each test of a class that extends this runs on every {@link TestStore}. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestStore.class)
abstract class EveryStore {

    @TempDir
    private Path folder;

    @Parameter
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    TestStore store;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String address;

    @BeforeEach
    void makeALedger() {
        address = store.empty(folder);
    }

    @AfterEach
    void removeTheLedger() {
        store.remove(address);
    }

    /** The address of a ledger that holds nothing yet. */
    String ledger() {
        return address;
    }

    Path folder() {
        return folder;
    }
}
