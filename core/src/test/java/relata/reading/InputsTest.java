package relata.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAreWalkedInNameOrderWithoutHiddenFiles() throws IOException {
        write("b/2.txt");
        write("b/1.txt");
        write("a.txt");
        write("c.txt");
        write(".hidden");
        write(".git/config");

        assertThat(Inputs.of(List.of(folder)))
                .extracting(input -> folder.relativize(input.path()).toString())
                .containsExactly("a.txt", "b/1.txt", "b/2.txt", "c.txt");
    }

    @Test
    void theUsersOrderIsKeptAndHiddenFilesMayBeNamed() throws IOException {
        Path hidden = write(".hidden");
        Path first = write("a.txt");

        assertThat(Inputs.of(List.of(hidden, first))).containsExactly(new Input.File(hidden), new Input.File(first));
    }

    @Test
    void whatIsMissingIsAProblemAndTheRestIsFound() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path there = write("there.txt");

        assertThat(Inputs.of(List.of(missing, there)))
                .containsExactly(new Input.Problem(missing, "no such file or folder"), new Input.File(there));
    }

    @Test
    void aFolderThatContainsItselfEndsAsAProblem() throws IOException {
        write("a/report.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);

        assertThat(Inputs.of(List.of(folder)))
                .containsExactly(
                        new Input.File(folder.resolve("a/report.txt")),
                        new Input.Problem(folder.resolve("a/up"), "a link back to a folder it stands in"));
    }

    @Test
    void aFolderReachedTwiceByDifferentWaysIsNoLoop() throws IOException {
        write("real/report.txt");
        Files.createSymbolicLink(folder.resolve("twin"), folder.resolve("real"));

        assertThat(Inputs.of(List.of(folder))).hasSize(2).allMatch(Input.File.class::isInstance);
    }

    @Test
    void aLinkToNothingSaysSo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));

        assertThat(Inputs.of(List.of(folder))).containsExactly(new Input.Problem(link, "a link to nothing"));
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = write("secret.txt");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");

        assertThat(Inputs.of(List.of(folder))).containsExactly(new Input.Problem(file, "permission denied"));
    }

    @Test
    void oddNamesSurviveAndAreShownOnOneLine() throws IOException {
        Path odd = write("two\nlines\u202E -rf \\ \u0007.txt");

        assertThat(Inputs.of(List.of(folder))).singleElement().satisfies(input -> {
            assertThat(input.path()).isEqualTo(odd).exists();
            assertThat(input.shown()).endsWith("two\\nlines\\u202E -rf \\\\ \\u0007.txt");
        });
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }
}
