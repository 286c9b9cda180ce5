package relata.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.names.match.Match;
import relata.names.match.NameMatcher;
import relata.view.MatchView;

@Command(
        name = "match",
        description = "Say how alike two names are, in whatever script: a likeness, never an identity.",
        footer = {
            "",
            "Each line holds two names divided by a tab; what stands behind a second tab is passed through. Printed are the line,",
            "the decision (same, alike, different), the reasons, and the score from 0 to 1 as the last column. From 0.5 on two",
            "names may be one. \"same\" tells of the spelling only: two places may have one name.",
            "",
            "Examples:",
            "  relata names match pairs.tsv",
            "  printf 'Bab an-Nayrab\\tباب النيرب\\n' | relata names match",
            "  relata names match --format jsonl pairs.tsv > scores.jsonl"
        })
final class MatchCommand implements Callable<Integer> {

    /** How results are printed. */
    enum Output {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private NamesCommand names;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Pairs of names; standard input where none is named.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Output output = Output.TEXT;

    private int faults;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    MatchCommand() {}

    @Override
    public Integer call() {
        String shown = file.map(Path::toString).orElse("standard input");
        NameMatcher matcher = NameMatcher.load();
        int number = 0;
        try (InputStream in = open()) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                number++;
                match(matcher, line, shown + ":" + number);
            }
        } catch (NoSuchFileException e) {
            throw new Failure(shown + ": no such file");
        } catch (AccessDeniedException e) {
            throw new Failure(shown + ": permission denied");
        } catch (IOException e) {
            throw new Failure(shown + ": cannot be read: " + e.getMessage());
        }
        return faults == 0 ? Commands.FINE : Commands.FAILED;
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(file.isPresent() ? Files.newInputStream(file.get()) : System.in);
    }

    /** A line with its end; empty where there is none left. Bytes, so that one that is no text does not cost the others. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private void match(NameMatcher matcher, byte[] line, String where) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            match(matcher, text.toString().replaceFirst("\\R$", ""), where);
        } catch (CharacterCodingException e) {
            complain(where, "not UTF-8");
        }
    }

    private void complain(String where, String reason) {
        faults++;
        names.relata().console().complain(where + ": " + reason);
    }

    private void match(NameMatcher matcher, String line, String where) {
        if (line.isBlank()) {
            return;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
            complain(where, "two names divided by a tab are wanted here");
            return;
        }
        Match match = matcher.compare(columns[0], columns[1]);
        names.relata()
                .console()
                .line(
                        output == Output.JSONL
                                ? MatchView.json(columns[0], columns[1], match)
                                : MatchView.text(line, match));
    }
}
