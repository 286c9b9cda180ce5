package relata.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual pages of all commands as AsciiDoc; a release makes them into pages for {@code man}. */
public final class Manual {

    private Manual() {}

    /** @param args the folder to write to */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Console console = new Console(
                new ByteArrayOutputStream(), new ByteArrayOutputStream(), Terminal.of(Map.of(), ""))) {
            CommandSpec root = new Commands(console, new Readers()).specification();
            int code = ManPageGenerator.generateManPage(folder.toFile(), null, new boolean[0], true, root);
            if (code != 0) {
                throw new IOException("no manual pages could be written to " + folder);
            }
        }
    }
}
