package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.Reading;
import relata.Relata;
import relata.claims.Mention;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Voice;

/**
 * Who is meant by the words that name a speaker: in texts of our own ({@code speakers.yaml}), and in reports that are kept beside
 * the project ({@code bench/identities/voices.jsonl}). What is wrong goes to {@code target/speakers.txt}.
 */
class SpeakerSetTest {

    private static final Path LABELS = Path.of("../bench/identities/voices.jsonl");
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)]]");

    // Just under what was measured last: ratchets that catch a loss, and no aims.
    private static final double OWN = 0.96;
    private static final double KEPT_BESIDE = 0.92;

    private record Marked(Span span, List<String> is) {}

    private record Answer(boolean right, String told) {}

    private final relata.Reader reader = Relata.reader();
    private final Map<String, Names> profiles = new HashMap<>();

    @Test
    void whoSpeaksIsToldInTextsOfOurOwn() throws IOException, UnreadableReport {
        List<Answer> answers = new ArrayList<>();
        try (Reader file =
                new InputStreamReader(Objects.requireNonNull(getClass().getResourceAsStream("speakers.yaml")), UTF_8)) {
            for (Entry item : Vocabulary.parse("speakers.yaml", file).items()) {
                List<Marked> marks = new ArrayList<>();
                String text = unmarked(item.get("text").text(), marks);
                Report report =
                        ReportReader.standard().read("line " + item.line(), text.getBytes(UTF_8), Given.NOTHING);
                answers.addAll(answers(report, marks, item.get("profile").text()));
            }
        }
        assertThat(answers).hasSize(125);
        assertNoLess("own", answers, OWN);
    }

    @Test
    void whoSpeaksIsToldInReportsKeptBesideTheProject() throws IOException, UnreadableReport {
        assumeTrue(Files.isDirectory(REPORTS), "the reports are kept beside the project, and are not there");
        List<Answer> answers = new ArrayList<>();
        List<Entry> lines = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS, UTF_8)) {
            lines.add(Vocabulary.parse("voices.jsonl", new StringReader(line)));
        }
        for (int i = 0; i < lines.size(); ) {
            Entry head = lines.get(i++);
            List<Marked> marks = new ArrayList<>();
            for (; i < lines.size() && lines.get(i).find("file").isEmpty(); i++) {
                List<Entry> at = lines.get(i).get("at").items();
                marks.add(new Marked(
                        new Span((int) at.get(0).number(), (int) at.get(1).number()),
                        lines.get(i).textsOf("is")));
            }
            Report report = ReportReader.standard().read(file(head.get("file").text()), Given.NOTHING);
            assertThat(report.digest()).isEqualTo(head.get("sha256").text());
            answers.addAll(answers(report, marks, head.get("profile").text()));
        }
        assertThat(answers).hasSize(97);
        assertNoLess("beside", answers, KEPT_BESIDE);
    }

    private static Path file(String name) {
        return Stream.of(REPORTS, REPORTS.resolve("dev"))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static String unmarked(String text, List<Marked> marks) {
        StringBuilder plain = new StringBuilder();
        Matcher matcher = MARK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain.append(text, from, matcher.start());
            int start = plain.length();
            plain.append(matcher.group(1));
            marks.add(new Marked(
                    new Span(start, plain.length()), List.of(matcher.group(2).split(" / "))));
            from = matcher.end();
        }
        return plain.append(text.substring(from)).toString();
    }

    private List<Answer> answers(Report report, List<Marked> marks, String profile) {
        Names names = profiles.computeIfAbsent(profile, name -> new Names(Profile.shipped(name)));
        Reading reading = reader.read(report);
        ReportNames told = new ReportNames(names, report, reading.claims());
        return marks.stream().map(mark -> answer(report, reading, told, mark)).toList();
    }

    /** By the voice that the words belong to; by the words alone where no voice was found. */
    private static Answer answer(Report report, Reading reading, ReportNames told, Marked mark) {
        Optional<Voice> voice = reading.speech().attributions().stream()
                .map(Attribution::voice)
                .flatMap(Optional::stream)
                .filter(spoken -> spoken.mention().overlaps(mark.span()))
                .findFirst();
        Resolution resolution =
                voice.map(told::speaker).orElseGet(() -> told.speaker(Mention.at(mark.span(), report.text())));
        String id = resolution.id().orElse("open");
        boolean right = mark.is().stream().anyMatch(label -> fits(id, label));
        return new Answer(
                right,
                report.name() + " \"" + mark.span().of(report.text()) + "\" ("
                        + voice.map(Voice::text).orElse("no voice") + ") " + id + " (" + resolution.rule() + ") "
                        + mark.is());
    }

    /** With nothing behind its last mark, any identity of that sort will do. */
    private static boolean fits(String id, String label) {
        return label.endsWith(":" + Names.UNRESOLVED) || label.endsWith(":") ? id.startsWith(label) : id.equals(label);
    }

    private static void assertNoLess(String set, List<Answer> answers, double floor) throws IOException {
        double right = (double) answers.stream().filter(Answer::right).count() / answers.size();
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%s %d %.3f%n", set, answers.size(), right));
        answers.stream()
                .filter(answer -> !answer.right())
                .forEach(answer -> table.append(answer.told()).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "speakers-" + set + ".txt"), table);
        assertThat(right).as(table.toString()).isGreaterThanOrEqualTo(floor);
    }
}
