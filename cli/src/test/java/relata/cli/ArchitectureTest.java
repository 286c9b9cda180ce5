package relata.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Which room may know which library, over all modules. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(
                    "target/classes",
                    "../server/target/classes",
                    "../ledger/target/classes",
                    "../inputs/target/classes",
                    "../core/target/classes");

    @Test
    void onlyItsModuleKnowsSpark() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", "relata.spark..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLedgerKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("relata.ledger", "relata.gazetteer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsItsOptions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("relata.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..", "relata.cli..")
                .check(CLASSES);
    }

    @Test
    void onlyInputsFetchAndOpenArchives() {
        noClasses()
                .that()
                .resideOutsideOfPackage("relata.inputs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.netpreserve..",
                        "org.apache.commons.compress..",
                        "org.apache.pdfbox..",
                        "org.apache.james..",
                        "java.net.http..",
                        "javax.net..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerKnowsHowItAnswers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("relata.server")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void theServerKnowsNoTerminal() {
        noClasses()
                .that()
                .resideInAPackage("relata.server")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("relata.view..", "relata.gazetteer..")
                .check(CLASSES);
    }

    @Test
    void inputsKnowNoStorage() {
        noClasses()
                .that()
                .resideInAPackage("relata.inputs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("relata.ledger..", "relata.gazetteer..", "relata.view..")
                .check(CLASSES);
    }

    @Test
    void viewsKnowNoStorage() {
        noClasses()
                .that()
                .resideInAPackage("relata.view")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("relata.ledger..", "relata.gazetteer..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProgramEndsItself() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("relata.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
