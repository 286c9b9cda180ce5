package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "explain",
                "attribute",
                "text",
                "read",
                "claims",
                "search",
                "picture",
                "figures",
                "origins",
                "report",
                "claim",
                "original",
                "review",
                "review accept",
                "review reject",
                "review correct",
                "review add",
                "review merge",
                "review split",
                "review withdraw",
                "review history",
                "runs",
                "diff",
                "prune",
                "check",
                "backup",
                "dump",
                "export",
                "import",
                "names",
                "gazetteer"
            })
    void everyCommandTeachesByExample(String command) {
        Run run = Run.of((command + " --help").split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: relata " + command).contains("Examples:", "  relata " + command + " ");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void helpListsTheCommands() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "extract",
                        "explain",
                        "attribute",
                        "read",
                        "claims",
                        "picture",
                        "figures",
                        "report",
                        "Exit code");
    }

    @Test
    void withoutACommandShowsHelp() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("relata --help");
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(Run.of("--version").out()).startsWith("relata ");
    }

    @Test
    void unknownOptionIsAUsageErrorWithAHint() {
        Run run = Run.of("claims", "--plaec", "Riverside");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--plaec", "--place", "Try 'relata claims --help'.");
    }

    @Test
    void unknownCommandIsAUsageErrorWithAHint() {
        Run run = Run.of("claimes");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("claims");
    }

    @Test
    void unknownKindListsTheKinds() {
        Run run = Run.of("claims", "--kind", "war");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'war' is none of control, attack, casualties, figure, diplomacy");
    }

    @Test
    void timeThatIsNoneIsAUsageError() {
        Run run = Run.of("picture", "--at", "yesterday");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("relata: --at: 'yesterday' is no date");
    }

    @Test
    void shellsCanComplete() {
        Run run = Run.of("generate-completion");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("relata", "picture", "--published");
    }
}
