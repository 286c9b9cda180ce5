package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.Reader;
import relata.Relata;
import relata.claims.Mention;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** What mentions in short texts of our own on Ukraine and Sudan stand for ({@code bench/identities/wars}). */
class WarIdentitiesTest {

    private static final Path TEXTS = Path.of("../bench/identities/wars");
    private static final Pattern MARK = Pattern.compile("\\[([^]|]+)\\|(actor|place|voice) ([^] ]+)]");
    private static final String PUBLISHER = "PUBLISHER: ";

    // Just under what was measured last: a ratchet that catches a loss, and no aim.
    private static final double RIGHT = 0.9;

    private record Marked(Span span, String role, String is) {}

    private record Answer(boolean right, String told) {}

    @Test
    void mentionsAreTold() throws IOException, UnreadableReport {
        Reader reader = Relata.reader();
        List<Answer> answers = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.sorted().toList()) {
                answers.addAll(answers(reader, file));
            }
        }
        String wrong = answers.stream()
                .filter(answer -> !answer.right())
                .map(Answer::told)
                .reduce("", (one, other) -> one + other + '\n');
        double share = (double) answers.stream().filter(Answer::right).count() / answers.size();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "war-identities.txt"), share + " of " + answers.size() + "\n" + wrong);

        assertThat(share).as(wrong).isGreaterThanOrEqualTo(RIGHT);
    }

    private static List<Answer> answers(Reader reader, Path file) throws IOException, UnreadableReport {
        String marked = Files.readString(file);
        String publisher = marked.lines().findFirst().orElseThrow().substring(PUBLISHER.length());
        List<Marked> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked.substring(marked.indexOf('\n') + 1));
        while (mark.find()) {
            mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(1)));
            marks.add(new Marked(
                    new Span(text.length() - mark.group(1).length(), text.length()), mark.group(2), mark.group(3)));
        }
        mark.appendTail(text);
        Report report = ReportReader.standard()
                .read(
                        file.getFileName().toString(),
                        text.toString().getBytes(UTF_8),
                        Given.of(Optional.of(publisher), Optional.empty()));
        Names names = new Names(Profile.shipped(file.getFileName().toString().replaceAll("-.*", "")));
        ReportNames told = new ReportNames(names, report, reader.read(report).claims());
        return marks.stream().map(each -> answer(report, told, each)).toList();
    }

    private static Answer answer(Report report, ReportNames names, Marked marked) {
        Mention mention = Mention.at(marked.span(), report.text());
        String id = switch (marked.role()) {
            case "actor" -> names.actor(mention).id().orElse("open");
            case "place" -> names.place(mention).id().orElse("open");
            default -> names.speaker(mention).id().orElse("open");
        };
        boolean right =
                marked.is().endsWith(":" + Names.UNRESOLVED) ? id.startsWith(marked.is()) : id.equals(marked.is());
        return new Answer(
                right,
                report.name() + " " + marked.role() + " \"" + mention.text() + "\" " + id + ", not " + marked.is());
    }
}
