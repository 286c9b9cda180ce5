package relata.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script as a process, where it has been built by an earlier start. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "relata").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsABuild() {
        Path built = LAUNCHER.resolveSibling("cli").resolve("target/launch/built");
        assumeThat(built).as("start ./relata once to have a build to test").exists();
        assumeThat(isCurrent(built))
                .as("start ./relata once to bring its build up to date")
                .isTrue();
    }

    @Test
    void startsFromAnyFolderThroughLinksWithBlanks() throws Exception {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("a b")).resolve("my relata"), LAUNCHER);
        Path again = Files.createSymbolicLink(folder.resolve("again"), Path.of("a b", "my relata"));

        assertThat(run(Map.of(), link.toString(), "--version").out()).startsWith("relata ");
        assertThat(run(Map.of(), again.toString(), "--version").out()).startsWith("relata ");
        assertThat(run(Map.of(), "./again", "--version").out()).startsWith("relata ");
    }

    @Test
    void argumentsAreUtf8WhateverTheLocale() throws Exception {
        Path file = folder.resolve("تقرير é.txt");

        Run run = run(Map.of("LC_ALL", "C"), LAUNCHER.toString(), "claims", "--ledger", file.toString());

        assertThat(run.err()).contains("no ledger at " + file);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJava() throws Exception {
        Run run = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("JAVA_HOME is " + folder, "JDK 17", "apt install");
    }

    @Test
    void saysWhatToInstallWhereJavaIsOld() throws Exception {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Run run = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "--version");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(java + " is Java 11.", "JDK 17");
    }

    @Test
    void startsWhereAReleaseWasUnpacked() throws Exception {
        Path home = Files.createDirectories(folder.resolve("relata 1.0"));
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path lib = Files.createDirectories(home.resolve("lib"));
        Files.copy(LAUNCHER.resolveSibling("release").resolve("relata"), bin.resolve("relata"), COPY_ATTRIBUTES);
        Files.copy(LAUNCHER.resolveSibling("cli").resolve("src/main/launcher/start"), lib.resolve("start"));
        Path built = LAUNCHER.resolveSibling("cli").resolve("target/lib");
        try (Stream<Path> jars = Files.list(built)) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
            }
        }
        Path link = Files.createSymbolicLink(folder.resolve("relata"), bin.resolve("relata"));

        assertThat(run(Map.of(), link.toString(), "--version").out()).contains("relata ", "vocabulary ", "Java 1");
        assertThat(run(Map.of("JAVA_HOME", folder.toString()), link.toString(), "--version")
                        .err())
                .contains("JAVA_HOME is " + folder, "apt install");
    }

    private static boolean isCurrent(Path built) {
        try {
            Process find = new ProcessBuilder(
                            "sh",
                            "-c",
                            "find ../pom.xml ../lexicon ../profiles ../*/pom.xml ../*/src/main -newer '" + built
                                    + "' | head -1")
                    .start();
            return find.getInputStream().readAllBytes().length == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().putAll(environment);
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
