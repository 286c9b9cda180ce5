package relata.inputs.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.inputs.fetch.Originals;
import relata.inputs.fetch.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a watch has done, in a file that only grows: one JSON object a line, each on the disk before the next step is made. Killed at
 * any moment, it knows what was fetched and what was dealt with; a last line that was cut off counts as not written.
 */
final class WatchLog implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Validators> feeds = new HashMap<>();
    private final Map<String, Originals.Place> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    private WatchLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the log of a folder; makes both where they are not there.
     *
     * @throws WatchFailed where another watch is at work in the folder, or it cannot be written to
     */
    static WatchLog in(Path folder) {
        Path file = folder.resolve("watch.jsonl");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(file, channel);
            WatchLog log = new WatchLog(file, channel);
            log.load();
            return log;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        Optional<FileLock> lock;
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            lock = Optional.empty();
        }
        if (lock.isEmpty()) {
            channel.close();
            throw new WatchFailed(file + ": another `relata watch` is at work here");
        }
    }

    private void load() throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(this::load);
        channel.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
    }

    private void load(String line) {
        JsonNode entry;
        try {
            entry = JSON.readTree(line);
        } catch (JacksonException e) {
            return; // a line that a disk has spoilt costs one more look, which finds nothing new
        }
        text(entry, "feed")
                .ifPresent(feed -> feeds.put(feed, new Validators(text(entry, "etag"), text(entry, "lastModified"))));
        text(entry, "fetched")
                .ifPresent(key -> waiting.put(
                        key,
                        new Originals.Place(
                                text(entry, "file").orElse(""),
                                entry.path("offset").asLong(-1))));
        text(entry, "done").ifPresent(this::isDone);
        text(entry, "failed").ifPresent(key -> failures.merge(key, 1, Integer::sum));
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return Optional.of(entry.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private void isDone(String key) {
        done.add(key);
        waiting.remove(key);
        failures.remove(key);
    }

    boolean knows(String key) {
        return done.contains(key);
    }

    /** What was fetched and not dealt with, and where it is kept. */
    Optional<Originals.Place> fetched(String key) {
        return Optional.ofNullable(waiting.get(key));
    }

    /** What a feed's server said along with its last answer. */
    Validators validators(String feed) {
        return feeds.getOrDefault(feed, Validators.NONE);
    }

    /** All that a feed showed has been dealt with. */
    void feed(String feed, Validators validators) {
        if (!validators.equals(feeds.put(feed, validators))) {
            ObjectNode entry = entry("feed", feed);
            validators.etag().ifPresent(tag -> entry.put("etag", tag));
            validators.lastModified().ifPresent(time -> entry.put("lastModified", time));
            write(entry);
        }
    }

    void fetched(String key, Originals.Place place) {
        waiting.put(key, place);
        write(entry("fetched", key).put("file", place.file()).put("offset", place.offset()));
    }

    void done(String key) {
        isDone(key);
        write(entry("done", key));
    }

    /** Not to be asked for again. */
    void done(String key, String reason) {
        isDone(key);
        write(entry("done", key).put("reason", reason));
    }

    /** Counts a failure, and gives how many there are by now. */
    int failed(String key, String reason) {
        write(entry("failed", key).put("reason", reason));
        return failures.merge(key, 1, Integer::sum);
    }

    private static ObjectNode entry(String kind, String key) {
        return JSON.createObjectNode().put(kind, key).put("at", Instant.now().toString());
    }

    private void write(ObjectNode entry) {
        ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static WatchFailed failed(Path file, IOException e) {
        return new WatchFailed(file + ": cannot be written (" + e.getClass().getSimpleName() + ")", e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
