package relata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/results.md says was measured is what the data files say. */
class ResultsPageTest {

    @TempDir
    private Path folder;

    @Test
    void thePageIsWhatTheDataFilesGive() throws IOException {
        Path docs = Path.of("..", "docs");
        assertThat(Files.readString(docs.resolve("results.md"), UTF_8))
                .as("made anew by: bench/measure --page")
                .isEqualTo(ResultsPage.of(docs.resolve("results")));
    }

    @Test
    void everyFigureStandsWithItsCorpusChecksumCommandDayVersionAndMachine() throws IOException {
        write("page.md", "Before\n\n{{speed}}\n\nAfter\n");
        write("speed.json", measurement("\"1\""));
        assertThat(ResultsPage.of(folder)).isEqualTo("""
                Before

                | speed | tokens | measured |
                | --- | ---: | --- |
                | fast | 1 | 2 Jan 2026, `abc` |

                *speed*: a heap of texts; 3 documents, SHA-256 `0123456789abcdef…`; on 2 cores.

                ```
                run it
                ```

                After
                """);
    }

    @Test
    void aMeasurementThatThePageDoesNotShowIsNotForgotten() throws IOException {
        write("page.md", "Nothing\n");
        write("speed.json", measurement("\"1\""));
        assertThatThrownBy(() -> ResultsPage.of(folder)).hasMessageContaining("[speed]");
    }

    @Test
    void figuresThatDoNotFitTheirColumnsAreRefused() throws IOException {
        write("page.md", "{{speed}}\n");
        write("speed.json", measurement("\"1\", \"2\""));
        assertThatThrownBy(() -> ResultsPage.of(folder)).hasMessageContaining("[fast, 1, 2] does not fit");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, UTF_8);
    }

    private static String measurement(String figures) {
        return """
                {"corpus": "a heap of texts", "command": ["run it"], "columns": ["speed", "tokens"],
                 "runs": [{"date": "2026-01-02", "version": "abc", "machine": "2 cores", "documents": 3,
                           "sha256": "0123456789abcdef0123456789abcdef", "rows": [["fast", %s]]}]}
                """.formatted(figures);
    }
}
