package relata.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import relata.lexicon.Vocabulary;
import relata.names.Profile;

/**
 * What claims are found by. The same report read by the same run gives the same claims; another program version or
 * another vocabulary may find others, and then reads it anew.
 *
 * @param program version of Relata
 * @param vocabulary digest of the lexicon and the profiles read with, and of all that the user brought along
 * @param profile what the user chose or brought along, by name
 */
public record Run(String program, String vocabulary, Optional<String> profile) {

    /** A run that picks the profile that fits each report. */
    public Run(String program, String vocabulary) {
        this(program, vocabulary, Optional.empty());
    }

    /** This program with the vocabulary that ships with it, the places of the world included. */
    public static Run shipped() {
        MessageDigest digest = Digests.sha256();
        for (String folder : List.of("/relata/lexicon", "/relata/profiles")) {
            URL found = Vocabulary.class.getResource(folder);
            if (found != null) {
                addFolder(found, digest);
            }
        }
        // By its file: other modules have classes in a package of the same name.
        try (InputStream world = Vocabulary.class.getResourceAsStream("/relata/gazetteer/world.tsv.gz")) {
            if (world != null) {
                digest.update(world.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Run(version(), Digests.hex(digest.digest()));
    }

    /**
     * This run with a profile that the user chose: one that ships, by its name, or a file, with the places that it names.
     *
     * @throws IOException where a file cannot be read; the message is one line
     */
    public Run choosing(String profile) throws IOException {
        if (Profile.ships(profile)) {
            return with("profile " + profile, profile);
        }
        Run run = withFile("profile", Path.of(profile));
        for (Path places : Profile.named(profile).gazetteers()) {
            run = run.withFile("places", places);
        }
        return run;
    }

    private Run withFile(String what, Path file) throws IOException {
        try {
            return with(what + " " + file.getFileName(), file);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be read", e);
        }
    }

    /**
     * This run with something of the user's own beside what ships.
     *
     * @param name what it is called in lists of runs
     * @param content all that claims may depend on, or a digest of it
     */
    public Run with(String name, String content) {
        return new Run(
                program,
                Digests.of(vocabulary + "\n" + content),
                Optional.of(profile.map(before -> before + ", ").orElse("") + name));
    }

    /** This run with a file of the user's own beside what ships. */
    public Run with(String name, Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return with(name, Digests.hex(digest.digest()));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Run.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    private static void addFolder(URL folder, MessageDigest digest) {
        try {
            if (folder.openConnection() instanceof JarURLConnection entry) {
                // Opened by its path, the jar is this call's own; by its address it would be shared, and closed under
                // others.
                Path jar = Path.of(entry.getJarFileURL().toURI());
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    addFiles(files.getPath(Objects.requireNonNull(entry.getEntryName())), digest);
                }
            } else {
                addFiles(Path.of(folder.toURI()), digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addFiles(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
        }
    }
}
