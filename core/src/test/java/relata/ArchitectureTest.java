package relata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of the rooms: data goes one way, and no room knows of those after it. */
class ArchitectureTest {

    /** A room may use the rooms before it. */
    private static final List<String> ORDER = List.of(
            "relata.text",
            "relata.lexicon",
            "relata.writing",
            "relata.time",
            "relata.reading.dates",
            "relata.reading.page",
            "relata.reading",
            "relata.language",
            "relata.voices",
            "relata.claims",
            "relata.names.match",
            "relata.names",
            "relata.origins",
            "relata.picture",
            "relata.tolls",
            "relata.disputes",
            "relata.estimate",
            "relata.diplomacy",
            "relata.record",
            "relata.review",
            "relata.search",
            "relata",
            "relata.tables");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths("target/classes");

    @TestFactory
    List<DynamicTest> noRoomKnowsTheRoomsAfterIt() {
        return IntStream.range(0, ORDER.size() - 1)
                .mapToObj(i -> {
                    String room = ORDER.get(i);
                    String[] later = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
                    return DynamicTest.dynamicTest(
                            room,
                            () -> noClasses()
                                    .that()
                                    .resideInAPackage(room)
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(later)
                                    .allowEmptyShould(true)
                                    .check(CLASSES));
                })
                .toList();
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isSubsetOf(ORDER);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("relata.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyLanguageSeesCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("relata.language")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void knowsNoStorageAndNoCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "picocli..", "relata.ledger..")
                .check(CLASSES);
    }

    @Test
    void neverEndsTheProgram() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "ends the JVM or changes its locale",
                        call -> (call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getName().equals("exit"))
                                || (call.getTargetOwner().isEquivalentTo(Runtime.class)
                                        && (call.getName().equals("exit")
                                                || call.getName().equals("halt")))
                                || (call.getTargetOwner().isEquivalentTo(java.util.Locale.class)
                                        && call.getName().equals("setDefault"))))
                .check(CLASSES);
    }
}
