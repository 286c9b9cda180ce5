package relata.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, to print with: it has a profile of its own that is gone afterwards, finds no name of the internet, and ends with us. */
record Chromium(Path program) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int SECONDS = 120;

    /** The first on the PATH. */
    static Optional<Chromium> onPath() {
        List<Path> folders = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream()
                        .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /** Prints a page of this machine. */
    void print(Path html, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("relata-browser");
        Path told = profile.resolve("told.txt");
        try {
            Process browser = new ProcessBuilder(arguments(profile, html, pdf))
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            Thread ending = new Thread(() -> end(browser));
            Runtime.getRuntime().addShutdownHook(ending);
            try {
                await(browser, pdf, told);
            } finally {
                end(browser);
                forget(ending);
            }
        } finally {
            delete(profile);
        }
    }

    private List<String> arguments(Path profile, Path html, Path pdf) {
        // Chromium refuses its sandbox to root; the page holds one script, named by its digest, and reaches nobody.
        Stream<String> root =
                "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.empty();
        return Stream.concat(
                        Stream.concat(Stream.of(program.toString()), root),
                        Stream.of(
                                "--headless=new",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-extensions",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--no-default-browser-check",
                                "--host-resolver-rules=MAP * ~NOTFOUND",
                                "--user-data-dir=" + profile,
                                "--virtual-time-budget=3000",
                                "--no-pdf-header-footer",
                                "--print-to-pdf=" + pdf.toAbsolutePath(),
                                html.toUri().toString()))
                .toList();
    }

    private void await(Process browser, Path pdf, Path told) throws IOException {
        try {
            boolean ended = browser.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended || browser.exitValue() != 0 || !Files.exists(pdf) || Files.size(pdf) == 0) {
                String why = ended ? lastLine(told) : "it did not end within " + SECONDS + " seconds";
                throw new Failure(program + " printed nothing: " + Commands.oneLine(why));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted while " + program + " printed");
        }
    }

    private static String lastLine(Path told) throws IOException {
        List<String> lines = new String(Files.readAllBytes(told), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1);
    }

    /** A browser is several processes, and the one that was started may be a script. */
    private static void end(Process browser) {
        browser.descendants().forEach(ProcessHandle::destroyForcibly);
        browser.destroyForcibly();
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // We are ending; it has run or will.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (UncheckedIOException e) {
            // A process of the browser still cleans up after itself.
        }
    }
}
