package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.Reader;
import relata.Relata;
import relata.claims.Mention;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** What 150 labelled mentions stand for ({@code bench/identities}); the shares that are right go to {@code target/identities.txt}. */
class IdentitySetTest {

    private static final Path LABELS = Path.of("../bench/identities/mentions.jsonl");
    private static final Path REPORTS = Path.of("../../shared/reports");

    // Just under what was measured last: a ratchet that catches a loss, and no aim.
    private static final double RIGHT = 0.94;

    private record Answer(String role, boolean right, String told) {}

    @Test
    void mentionsAreToldAsWellAsTheyWere() throws IOException, UnreadableReport {
        assumeTrue(Files.isDirectory(REPORTS), "the reports are kept beside the project, and are not there");
        List<Answer> answers = answers();

        StringBuilder table = new StringBuilder();
        for (String role : List.of("actor", "counterpart", "place", "voice")) {
            table.append(row(
                    role,
                    answers.stream()
                            .filter(answer -> answer.role().equals(role))
                            .toList()));
        }
        table.append(row("all", answers));
        answers.stream()
                .filter(answer -> !answer.right())
                .forEach(answer -> table.append(answer.told()).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "identities.txt"), table);

        assertThat(answers).hasSize(150);
        assertThat(share(answers)).as(table.toString()).isGreaterThanOrEqualTo(RIGHT);
    }

    private static List<Answer> answers() throws IOException, UnreadableReport {
        Reader reader = Relata.reader();
        Names names = new Names(Profile.shipped("syria"));
        List<Answer> answers = new ArrayList<>();
        Optional<Report> report = Optional.empty();
        Optional<ReportNames> told = Optional.empty();
        for (String line : Files.readAllLines(LABELS, UTF_8)) {
            Entry entry = Vocabulary.parse("mentions.jsonl", new StringReader(line));
            if (entry.find("file").isPresent()) {
                report = Optional.of(
                        ReportReader.standard().read(file(entry.get("file").text()), Given.NOTHING));
                assertThat(report.orElseThrow().digest())
                        .isEqualTo(entry.get("sha256").text());
                told = Optional.of(new ReportNames(
                        names, report.get(), reader.read(report.get()).claims()));
            } else {
                answers.add(answer(entry, report.orElseThrow(), told.orElseThrow()));
            }
        }
        return answers;
    }

    private static Path file(String name) {
        return Stream.of(REPORTS, REPORTS.resolve("dev"))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Entry entry, Report report, ReportNames names) {
        List<Entry> at = entry.get("at").items();
        Span span = new Span((int) at.get(0).number(), (int) at.get(1).number());
        Mention mention = Mention.at(span, report.text());
        String role = entry.get("role").text();
        String id = switch (role) {
            case "actor" -> names.actor(mention).id().orElse("open");
            case "counterpart" -> names.counterpart(mention).id().orElse("open");
            case "place" -> names.place(mention).id().orElse("open");
            case "voice" -> names.speaker(mention).id().orElse("open");
            default -> throw entry.error("no such role");
        };
        List<String> labels = entry.textsOf("is");
        boolean right = labels.stream().anyMatch(label -> fits(id, label));
        return new Answer(role, right, report.name() + " " + role + " \"" + mention.text() + "\" " + id + " " + labels);
    }

    private static boolean fits(String id, String label) {
        boolean affiliated = label.startsWith(SourceKind.PREFIX) && id.startsWith(label + "@");
        return affiliated || (label.endsWith(":" + Names.UNRESOLVED) ? id.startsWith(label) : id.equals(label));
    }

    private static double share(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::right).count() / answers.size();
    }

    private static String row(String name, List<Answer> answers) {
        return String.format(Locale.ROOT, "%-12s %3d %.3f%n", name, answers.size(), share(answers));
    }
}
