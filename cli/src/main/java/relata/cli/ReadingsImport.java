package relata.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import relata.Reading;
import relata.exports.ReadingLines;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.names.Names;

/** Puts what other machines have read ({@code relata.spark}) into a ledger, in the order of their input, as if it had been read here. */
final class ReadingsImport {

    /** So many are written in one go: waiting for the disk is most of what adding one costs. */
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final Instant now;
    private final Set<String> publishers = new TreeSet<>();
    private final List<Reading> waiting = new ArrayList<>();
    private Optional<Run> run = Optional.empty();
    private int read;
    private int added;

    ReadingsImport(Ledger ledger, Instant now) {
        this.ledger = ledger;
        this.now = now;
    }

    /** Whether this is a folder that holds readings. */
    static boolean isFolderOfReadings(Path folder) {
        return Files.isDirectory(folder.resolve("readings"));
    }

    /** @param folder as the job wrote it */
    void all(Path folder) {
        Path readings = folder.resolve("readings");
        if (!Files.exists(readings.resolve("_SUCCESS"))) {
            throw new Failure(folder + ": the job that writes it has not come to its end; start it again");
        }
        for (Path file : files(readings)) {
            lines(file);
        }
        add();
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "part-*.gz")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new Failure(folder + ": cannot be listed");
        }
        files.sort(null);
        return files;
    }

    private void lines(Path file) {
        int number = 0;
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                take(ReadingLines.read(line));
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ", line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read, or is damaged, behind line " + number);
        }
    }

    private void take(ReadingLines.Told told) {
        if (waiting.size() == AT_ONCE || !run.equals(Optional.of(told.run()))) {
            add();
            run = Optional.of(told.run());
        }
        waiting.add(told.reading());
        told.reading().report().publisher().ifPresent(publishers::add);
        read++;
    }

    private void add() {
        run.ifPresent(by -> added += ledger.addAll(waiting, by, now));
        waiting.clear();
    }

    /** Says which sources their publishers are. */
    void identifyPublishers(Names names) {
        publishers.forEach(publisher -> ledger.identifyPublisher(publisher, names.source(publisher), now));
    }

    /** How many there were. */
    int read() {
        return read;
    }

    /** How many of them were new. */
    int added() {
        return added;
    }
}
