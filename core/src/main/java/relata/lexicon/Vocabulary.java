package relata.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Opens vocabulary files: those that ship with Relata, and an analyst's own. */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * A file under {@code lexicon/} or {@code profiles/} as it ships.
     *
     * @param path for example {@code lexicon/frame.yaml}
     */
    public static Entry shipped(String path) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/relata/" + path)) {
            if (in == null) {
                throw new LexiconError(path, 1, "no such file ships with this version");
            }
            return parse(path, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the analyst's own. */
    public static Entry file(Path path) throws IOException {
        try (Reader reader = Files.newBufferedReader(path)) {
            return parse(path.toString(), reader);
        }
    }

    /** Text that stands for a file, such as a test's. */
    public static Entry parse(String name, Reader reader) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowDuplicateKeys(false)
                    .setCodePointLimit(64 << 20)
                    .build();
            return new Entry(
                    name,
                    new Compose(settings)
                            .composeReader(reader)
                            .orElseThrow(() -> new LexiconError(name, 1, "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new LexiconError(name, line, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new LexiconError(
                    name,
                    1,
                    "not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
