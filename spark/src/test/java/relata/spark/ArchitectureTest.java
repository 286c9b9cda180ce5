package relata.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What a job may know of the other modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths("target/classes");

    /** Their libraries do not come along. */
    @Test
    void opensNoLedgerAndNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "relata\\.ledger\\.(?!Run$).*|relata\\.(gazetteer|view|cli|server|inputs\\.fetch)\\..*")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "edu.stanford..", "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProgramEndsItself() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ReadArchive.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
