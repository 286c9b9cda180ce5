package relata.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * A file to read.
 *
 * @param number its place in the order of the input
 * @param name as reports from it are named: below what the user named, in the user's words
 * @param address where it lies, for any file system that Hadoop knows
 */
record InputFile(int number, String name, String address) implements Serializable {

    /**
     * The files under what the user named: files, folders and patterns ({@code news/*.warc.gz}), walked as {@link relata.reading.Inputs}
     * walks folders.
     *
     * @throws IOException where one of them leads to nothing; the message is one line
     */
    static List<InputFile> under(List<String> named, Configuration hadoop) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (String input : named) {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            if (system.exists(path)) { // its name may look like a pattern
                walk(system, system.getFileStatus(path), input.replaceFirst("(?<=.)/+$", ""), files);
                continue;
            }
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(input + ": no such file or folder");
            }
            Arrays.sort(found);
            for (FileStatus one : found) {
                walk(system, one, shown(one.getPath()), files);
            }
        }
        return files;
    }

    private static void walk(FileSystem system, FileStatus at, String name, List<InputFile> files) throws IOException {
        if (!at.isDirectory()) {
            files.add(new InputFile(files.size(), name, at.getPath().toString()));
            return;
        }
        FileStatus[] inside = system.listStatus(at.getPath());
        Arrays.sort(
                inside,
                (one, other) ->
                        one.getPath().getName().compareTo(other.getPath().getName()));
        for (FileStatus below : inside) {
            String own = below.getPath().getName();
            if (!own.startsWith(".") && !own.equals("_SUCCESS")) {
                walk(system, below, name + "/" + own, files);
            }
        }
    }

    /** A file of this machine by its path, as users write it. */
    private static String shown(org.apache.hadoop.fs.Path path) {
        return isLocal(path) ? path.toUri().getPath() : path.toString();
    }

    private static boolean isLocal(org.apache.hadoop.fs.Path path) {
        String scheme = path.toUri().getScheme();
        return scheme == null || scheme.equals("file");
    }

    boolean isParquet() {
        return name.endsWith(".parquet");
    }

    /** The file on this machine; a copy in a folder for such, where it lies elsewhere. */
    Path here(Path copies, Configuration hadoop) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(address);
        if (isLocal(path)) {
            return Path.of(path.toUri().getPath());
        }
        Path copy = copies.resolve(path.getName());
        try {
            path.getFileSystem(hadoop).copyToLocalFile(false, path, new org.apache.hadoop.fs.Path(copy.toUri()), true);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the task is tried again
        }
    }
}
