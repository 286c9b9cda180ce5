package relata.inputs.archives;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import relata.inputs.documents.Flaw;
import relata.inputs.documents.LimitExceeded;
import relata.reading.Envelope;

/** What ZIP and tar archives have in common: files by paths, of which nothing is believed and nothing written. */
final class Entries {

    /** Gives the bytes of an entry. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    private final String archive;
    private final Map<String, Integer> times = new HashMap<>();
    private final Deque<Archive.Member> ahead = new ArrayDeque<>();

    Entries(String archive) {
        this.archive = archive;
    }

    Optional<Archive.Member> poll() {
        return Optional.ofNullable(ahead.poll());
    }

    /** As with folders, what is hidden is passed over, and what Apple's programs put beside each file. */
    static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/") || path.matches("(?s)(?:.*+/)?\\.[^./][^/]*+");
    }

    void flaw(String path, String reason) {
        ahead.add(new Archive.Ready(Flaw.of(Archive.named(archive, path), reason)));
    }

    /** Takes a file. What its path tries is said; it is read under its name all the same, since nothing is written by it. */
    void take(String path, Content content) throws IOException {
        int time = times.merge(path, 1, Integer::sum);
        String name = Archive.named(archive, path) + (time > 1 ? "#" + time : "");
        byte[] bytes;
        try {
            bytes = content.bytes();
        } catch (Budget.Exhausted e) {
            throw e;
        } catch (LimitExceeded e) {
            ahead.add(new Archive.Ready(Flaw.of(name, String.valueOf(e.getMessage()))));
            return;
        }
        if (leadsOut(path)) {
            ahead.add(new Archive.Ready(
                    Flaw.remark(name, "its path leads out of the archive; read, and written nowhere")));
        }
        if (time > 1) {
            ahead.add(new Archive.Ready(Flaw.remark(name, "one more entry of this name; read as #" + time)));
        }
        ahead.add(new Archive.Raw(name, bytes, Envelope.NONE));
    }

    private static boolean leadsOut(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("(?s)[A-Za-z]:.*+")
                || plain.equals("..")
                || plain.startsWith("../")
                || plain.endsWith("/..")
                || plain.contains("/../");
    }
}
