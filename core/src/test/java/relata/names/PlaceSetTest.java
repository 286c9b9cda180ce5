package relata.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import relata.claims.Mention;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** What names of places stand for that no profile lists ({@code bench/places}); what was told goes to {@code target/places.txt}. */
class PlaceSetTest {

    private static final Path TEXTS = Path.of("../bench/places/texts.yaml");
    private static final Pattern MARK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final String PLACE = "place:";
    private static final Gazetteer WORLD = WorldGazetteer.whenAsked();

    // Just under what was measured last: a ratchet that catches a loss, and no aim.
    private static final double RIGHT = 0.97;
    private static final double PRECISION = 0.98;

    private record Answer(String set, boolean resolved, boolean right, String told) {}

    @Test
    void unlistedPlacesAreToldAsWellAsTheyWere() throws IOException, UnreadableReport {
        List<Answer> answers = new ArrayList<>();
        for (Entry entry : Vocabulary.file(TEXTS).get("texts").items()) {
            answers.addAll(answers(entry));
        }
        List<Answer> resolved = answers.stream().filter(Answer::resolved).toList();

        StringBuilder table = new StringBuilder();
        for (String set : List.of("developed on", "kept apart", "added")) {
            table.append(row(
                    set,
                    answers.stream().filter(answer -> answer.set().equals(set)).toList()));
        }
        table.append(row("all", answers)).append("\n");
        answers.stream().filter(answer -> !answer.right()).forEach(answer -> table.append(answer.told()));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "places.txt"), table);

        assertThat(share(answers)).as(table.toString()).isGreaterThanOrEqualTo(RIGHT);
        assertThat(share(resolved)).as(table.toString()).isGreaterThanOrEqualTo(PRECISION);
    }

    private static List<Answer> answers(Entry entry) throws IOException, UnreadableReport {
        String marked = entry.get("text").text();
        String text = MARK.matcher(marked).replaceAll("$1");
        Report report =
                ReportReader.standard().read(entry.get("name").text() + ".txt", text.getBytes(UTF_8), Given.NOTHING);
        Profile profile = entry.find("profile")
                .map(name -> Profile.shipped(name.text()))
                .orElseGet(() -> Profile.shipped(Profile.GENERAL));
        ReportNames names = new ReportNames(new Names(profile, WORLD, Precedents.NONE), report, List.of());
        List<Answer> answers = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int removed = 0;
        while (mark.find()) {
            int start = mark.start() - removed;
            Span span = new Span(start, start + mark.group(1).length());
            removed += mark.group().length() - mark.group(1).length();
            Resolution told = names.place(new Mention(mark.group(1), span, Optional.empty()));
            answers.add(answer(entry, mark.group(1), mark.group(2), told));
        }
        return answers;
    }

    private static Answer answer(Entry entry, String words, String labels, Resolution told) {
        String id = told.id().orElse("open");
        boolean resolved =
                told.id().filter(one -> !one.contains(Names.UNRESOLVED)).isPresent();
        boolean right = Arrays.stream(labels.split("\\s+or\\s+")).anyMatch(label -> fits(id, resolved, label));
        return new Answer(
                entry.find("set").map(Entry::text).orElse("developed on"),
                resolved,
                right,
                entry.get("name").text() + " \"" + words + "\" " + id + " [" + labels + "] " + told.candidates()
                        + "\n");
    }

    /** A name that no gazetteer has may be left open or have an identity of its own. */
    private static boolean fits(String id, boolean resolved, String label) {
        return label.equals("open") || label.equals(Names.UNRESOLVED)
                ? !resolved
                : id.equals(label.startsWith(PLACE) ? label : PLACE + label);
    }

    private static double share(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::right).count() / Math.max(1, answers.size());
    }

    /** How many, what share of them right; how many were taken for a place, what share of these right. */
    private static String row(String name, List<Answer> answers) {
        List<Answer> resolved = answers.stream().filter(Answer::resolved).toList();
        return String.format(
                Locale.ROOT,
                "%-14s %3d %.3f %3d %.3f%n",
                name,
                answers.size(),
                share(answers),
                resolved.size(),
                share(resolved));
    }
}
