package relata.inputs.archives;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.reading.Input;
import relata.reading.ReportReader;

/** Goes through files and the archives among them. */
final class Unpacking implements Iterator<Finding> {

    /** An archive that is being read. */
    private static final class Level {

        private final String name;
        private final Archive archive;
        private boolean empty = true;

        Level(String name, Archive archive) {
            this.name = name;
            this.archive = archive;
        }
    }

    private final Iterator<Input> files;
    private final ReportReader reports;
    private final DocumentLimits limits;
    private final Deque<Level> open = new ArrayDeque<>();
    private final Deque<Finding> found = new ArrayDeque<>();
    private final LongConsumer passed;
    private Budget budget;
    private long behind;
    private long size;
    private Optional<SeekableByteChannel> atHand = Optional.empty();

    /** @param passed told with each finding how many bytes of all files lie behind it */
    Unpacking(Iterator<Input> files, ReportReader reports, DocumentLimits limits, LongConsumer passed) {
        this.files = files;
        this.reports = reports;
        this.limits = limits;
        this.passed = passed;
        budget = new Budget(limits, 0);
    }

    /** Goes through bytes that are in memory: those of a document, unless they are an archive. */
    static Unpacking of(Document whole, byte[] bytes, ReportReader reports, DocumentLimits limits) {
        Unpacking unpacking = new Unpacking(Collections.emptyIterator(), reports, limits, passed -> {});
        unpacking.budget = new Budget(limits, bytes.length);
        unpacking.enter(whole.name(), new SeekableInMemoryByteChannel(bytes), whole);
        return unpacking;
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && (!open.isEmpty() || files.hasNext())) {
            if (open.isEmpty()) {
                file(files.next());
            } else {
                step(open.peek());
            }
        }
        return !found.isEmpty();
    }

    @Override
    public Finding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        passed.accept(behind + position());
        return found.removeFirst();
    }

    /** In the file that is being read. */
    private long position() {
        try {
            return atHand.isPresent() && atHand.get().isOpen() ? atHand.get().position() : size;
        } catch (IOException e) {
            return size; // whose reading says what is wrong
        }
    }

    /** A pipe can be read but once, so it is taken for a document. */
    private void file(Input input) {
        Path path = input.path();
        behind += size;
        size = 0;
        if (input instanceof Input.Problem problem) {
            found.add(Flaw.of(path.toString(), problem.reason()));
        } else if (!Files.isRegularFile(path)) {
            found.add(Document.ofFile(path, reports));
        } else {
            try {
                SeekableByteChannel channel = Files.newByteChannel(path);
                size = channel.size();
                atHand = Optional.of(channel);
                budget = new Budget(limits, size);
                enter(path.toString(), channel, Document.ofFile(path, reports));
            } catch (IOException e) {
                found.add(Document.ofFile(path, reports)); // whose reading says what is wrong
            }
        }
    }

    private void step(Level level) {
        try {
            Optional<Archive.Member> member = level.archive.next();
            if (member.isEmpty()) {
                if (level.empty) {
                    found.add(Flaw.of(level.name, "holds nothing that can be read"));
                }
                leave();
                return;
            }
            level.empty = false;
            if (member.get() instanceof Archive.Ready ready) {
                found.add(ready.finding());
            } else if (member.get() instanceof Archive.Raw raw) {
                enter(
                        raw.name(),
                        new SeekableInMemoryByteChannel(raw.bytes()),
                        Document.ofBytes(raw.name(), raw.bytes(), raw.envelope()));
            }
        } catch (Budget.Exhausted e) {
            String outermost = open.peekLast().name;
            while (!open.isEmpty()) {
                leave();
            }
            found.add(Flaw.of(outermost, String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            found.add(Flaw.of(level.name, "the rest cannot be read: " + Damage.reason(e)));
            leave();
        }
    }

    /** Opens what is an archive; a document is found. */
    private void enter(String name, SeekableByteChannel channel, Document document) {
        try {
            Kind kind = Kind.of(channel, name);
            boolean itself = !open.isEmpty() && open.peek().name.equals(name) && kind == Kind.MAIL;
            if (kind == Kind.DOCUMENT || itself) {
                channel.close();
                found.add(document);
            } else if (open.size() >= limits.depth()) {
                channel.close();
                found.add(Flaw.of(name, "archives within archives, more than " + limits.depth() + " deep"));
            } else {
                open.push(new Level(name, Archives.open(kind, name, channel, budget)));
            }
        } catch (IOException | RuntimeException e) {
            found.add(Flaw.of(name, "cannot be opened: " + Damage.reason(e)));
            close(channel);
        }
    }

    private void leave() {
        close(open.pop().archive);
    }

    void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    /** What was only read loses nothing by a failure to close it. */
    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // nothing was written
        }
    }
}
