package relata.reading;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Files and folders as a user names them, as one ordered stream of files. Folders are walked to the bottom in name order;
 * hidden files are passed over unless named themselves; a folder that contains itself through a link is a problem, not a
 * loop. Nothing here throws: what cannot be read is an {@link Input.Problem}, and the walk goes on.
 */
public final class Inputs {

    private Inputs() {}

    /** The files under these paths. Lazy: a folder is listed when the stream comes to it. */
    public static Stream<Input> of(List<Path> paths) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(paths), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** A path on one line: what would break the line, reorder it or not show is written as an escape. */
    public static String shown(Path path) {
        return shown(path.toString());
    }

    /** As {@link #shown(Path)}, of a name that is no path here, such as that of an entry in an archive. */
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c == '\\') {
                shown.append("\\\\");
            } else if (c == '\n') {
                shown.append("\\n");
            } else if (isUnshowable(c)) {
                shown.append(String.format("\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isUnshowable(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || c == 0xFFFD
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A path yet to be visited, with the real folders it was reached through. */
    private record Visit(Path path, Set<Path> through) {}

    private static final class Walk implements Iterator<Input> {

        private final Deque<Visit> ahead = new ArrayDeque<>();
        private final Deque<Input> found = new ArrayDeque<>(1);

        Walk(List<Path> paths) {
            paths.forEach(path -> ahead.addLast(new Visit(path, Set.of())));
        }

        @Override
        public boolean hasNext() {
            while (found.isEmpty() && !ahead.isEmpty()) {
                visit(ahead.removeFirst());
            }
            return !found.isEmpty();
        }

        @Override
        public Input next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return found.removeFirst();
        }

        private void visit(Visit visit) {
            Path path = visit.path();
            if (Files.isDirectory(path)) {
                enter(visit);
            } else if (Files.exists(path)) {
                found.add(file(visit));
            } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                found.add(problem(path, "a link to nothing"));
            } else {
                found.add(problem(path, "no such file or folder"));
            }
        }

        /** A pipe or device is read where the user names it; met in a folder it could block the whole run. */
        private static Input file(Visit visit) {
            if (!visit.through().isEmpty() && !Files.isRegularFile(visit.path())) {
                return problem(visit.path(), "not a file but a pipe or device");
            }
            return Files.isReadable(visit.path())
                    ? new Input.File(visit.path())
                    : problem(visit.path(), "permission denied");
        }

        private void enter(Visit visit) {
            try {
                Path real = visit.path().toRealPath();
                if (visit.through().contains(real)) {
                    found.add(problem(visit.path(), "a link back to a folder it stands in"));
                    return;
                }
                Set<Path> through = new HashSet<>(visit.through());
                through.add(real);
                List<Path> inside = list(visit.path());
                for (int i = inside.size() - 1; i >= 0; i--) {
                    ahead.addFirst(new Visit(inside.get(i), through));
                }
            } catch (IOException e) {
                found.add(problem(visit.path(), "folder cannot be listed"));
            }
        }

        private static List<Path> list(Path folder) throws IOException {
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (!entry.getFileName().toString().startsWith(".")) {
                        inside.add(entry);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            inside.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
            return inside;
        }

        private static Input.Problem problem(Path path, String reason) {
            return new Input.Problem(path, reason);
        }
    }
}
