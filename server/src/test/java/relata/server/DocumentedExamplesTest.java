package relata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.UnreadableReport;

/** The programs in {@code docs/api.md} do what it says. */
class DocumentedExamplesTest {

    private static final String ADDRESS = "http://127.0.0.1:7410/";

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException, UnreadableReport {
        served = Served.open(Served.ledger(folder));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void inJava() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String printed =
                run(List.of(java.toString(), example("java", "Claims.java").toString()));
        assertThat(printed.lines()).isNotEmpty().allMatch(line -> line.contains("\"kind\":\"control\""));
    }

    @Test
    void inPython() throws IOException, InterruptedException {
        assumeTrue(isThere("python3"), "no python3 on this machine");
        assertThat(run(List.of("python3", example("python", "picture.py").toString())))
                .contains("Kallaseh - disputed");
    }

    @Test
    void withCurl() throws IOException, InterruptedException {
        assumeTrue(isThere("curl"), "no curl on this machine");
        String claim = served.json("/claims").at("/items/0/id").asString();
        Path script = example("sh", "ask.sh");
        Files.writeString(script, Files.readString(script).replace("0ee09e7f", claim));
        assertThat(run(List.of("sh", "-c", "cd " + folder + " && sh " + script)))
                .contains("\"places\"", "\"act\":\"accept\"");
        assertThat(Files.readAllLines(folder.resolve("claims.jsonl"))).isNotEmpty();
    }

    @Test
    void everythingThatCanBeAskedIsNamed() throws IOException, InterruptedException {
        String document = Files.readString(Path.of("../docs/api.md"));
        served.json("/openapi.json").get("paths").properties().stream()
                .map(path -> path.getKey())
                .forEach(path -> assertThat(document).contains(path));
    }

    /** The program of a language, asking this server. */
    private static Path example(String language, String file) throws IOException {
        String document = Files.readString(Path.of("../docs/api.md"));
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
        assertThat(block.find()).isTrue();
        return Files.writeString(
                folder.resolve(file),
                block.group(1).replace(ADDRESS, served.at("/").toString()));
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed;
        }
    }
}
