package relata.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                match(matcher, line, shown + ":" + number);
            }
        } catch (NoSuchFileException e) {
            throw new Failure(shown + ": no such file");
        } catch (AccessDeniedException e) {
            throw new Failure(shown + ": permission denied");
        } catch (CharacterCodingException e) {
            throw new Failure(shown + ": not UTF-8 after line " + number);
        } catch (IOException e) {
            throw new Failure(shown + ": cannot be read: " + e.getMessage());
        }
        return faults == 0 ? Commands.FINE : Commands.FAILED;
    }

    private BufferedReader open() throws IOException {
        if (file.isPresent()) {
            return Files.newBufferedReader(file.get());
        }
        Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder());
        return new BufferedReader(in);
    }

    private void match(NameMatcher matcher, String line, String where) {
        if (line.isBlank()) {
            return;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns[0].isBlank() || columns[1].isBlank()) {
            faults++;
            names.relata().console().complain(where + ": two names divided by a tab are wanted here");
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
