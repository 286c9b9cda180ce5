package relata.voices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.Reader;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.voices.ChainScore.Pair;
import relata.voices.ChainSet.Item;
import relata.voices.ChainSet.Link;

/** How well the chains of a set are found. */
final class ChainScores {

    private record Scored(Item item, Report report, ChainScore score) {

        private String place() {
            return item.id() + " '" + score.mark().at().of(report.text()) + "': ";
        }
    }

    /** How much of what was found is right, how much of what is right was found, and at how many places nothing is wrong. */
    record Figures(int marks, double precision, double recall, double exact) {

        private static Figures of(List<ChainScore> scores) {
            int right = scores.stream().mapToInt(score -> score.pairs().size()).sum();
            return new Figures(
                    scores.size(),
                    share(
                            right,
                            scores.stream()
                                    .mapToInt(score -> score.found().size())
                                    .sum()),
                    share(
                            right,
                            scores.stream()
                                    .mapToInt(score -> score.wanted().size())
                                    .sum()),
                    share(scores.stream().filter(ChainScore::exact).count(), scores.size()));
        }

        private String row(String name) {
            double f1 = 2 * precision * recall / (precision + recall);
            String row = String.format(
                    Locale.ROOT, "%-24s %6d %9.3f %7.3f %6.3f %7.3f%n", name, marks, precision, recall, f1, exact);
            return row.replace("NaN", "  -");
        }
    }

    private static final class Tally {

        private int wanted;
        private int found;
        private int right;

        private void count(boolean isWanted, boolean isFound, boolean isRight) {
            wanted += isWanted ? 1 : 0;
            found += isFound ? 1 : 0;
            right += isRight ? 1 : 0;
        }

        private String row(String name) {
            return String.format("%-24s wanted %3d, found %3d, right %3d%n", name, wanted, found, right);
        }
    }

    private final List<Scored> scored;

    private ChainScores(List<Scored> scored) {
        this.scored = scored;
    }

    static ChainScores of(List<Item> items, Reader reader) throws UnreadableReport {
        List<Scored> scored = new ArrayList<>();
        for (Item item : items) {
            Report report = ReportReader.standard().read(item.id(), item.text().getBytes(UTF_8), Given.NOTHING);
            Speech speech = reader.read(report).speech();
            item.marks().forEach(mark -> scored.add(new Scored(item, report, ChainScore.of(mark, speech))));
        }
        return new ChainScores(scored);
    }

    Figures all() {
        return Figures.of(scores().toList());
    }

    /** Where two or more speak through one another. */
    Figures nested() {
        return Figures.of(
                scores().filter(score -> score.mark().chain().size() > 1).toList());
    }

    /** The figures as text: all, by length of the chain, by construction, the other fields of a link, and what is wrong. */
    String table() {
        StringBuilder out = new StringBuilder("chains                    marks precision  recall     F1   exact\n");
        out.append(all().row("all")).append(nested().row("two links or more"));
        grouped(one -> Stream.of(one.item().isEven() ? "even numbers" : "odd numbers"))
                .forEach((name, f) -> out.append(f.row(name)));
        grouped(one -> Stream.of(one.score().mark().chain().size() + " in the chain"))
                .forEach((n, f) -> out.append(f.row(n)));
        out.append("\nby construction\n");
        grouped(one -> one.item().constructions().stream()).forEach((name, f) -> out.append(f.row(name)));
        out.append("\nother fields of the links found\n").append(fields());
        out.append("\nnot exact\n");
        scored.stream()
                .filter(one -> !one.score().exact())
                .forEach(one -> out.append(one.place()).append(one.score()).append('\n'));
        out.append("\nwrong mode\n");
        for (Scored one : scored) {
            for (Pair pair : one.score().pairs()) {
                if (!modeIsRight(pair)) {
                    out.append(one.place())
                            .append(pair.wanted().who().get(0))
                            .append(" is ")
                            .append(String.join(" or ", pair.wanted().modes()))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private Stream<ChainScore> scores() {
        return scored.stream().map(Scored::score);
    }

    private Map<String, Figures> grouped(Function<Scored, Stream<String>> names) {
        Map<String, List<ChainScore>> groups = new TreeMap<>();
        for (Scored one : scored) {
            names.apply(one)
                    .distinct()
                    .forEach(name ->
                            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(one.score()));
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        groups.forEach((name, scores) -> figures.put(name, Figures.of(scores)));
        return figures;
    }

    private String fields() {
        Tally cue = new Tally();
        Tally mode = new Tally();
        Tally addressee = new Tally();
        Tally nobody = new Tally();
        for (Scored one : scored) {
            for (Pair pair : one.score().pairs()) {
                Link wanted = pair.wanted();
                cue.count(true, true, cueIsRight(wanted, pair.found()));
                mode.count(true, true, modeIsRight(pair));
                Optional<String> to = pair.found()
                        .addressee()
                        .map(span -> span.of(one.report().text()));
                addressee.count(
                        wanted.addressee().isPresent(),
                        to.isPresent(),
                        wanted.addressee()
                                .filter(right -> to.filter(words -> ChainScore.shareAWord(right, words))
                                        .isPresent())
                                .isPresent());
            }
            boolean wanted = one.score().wantsNobody();
            boolean found = one.score().nobody();
            nobody.count(wanted, found, wanted && found);
        }
        return cue.row("cue") + mode.row("mode") + addressee.row("addressee") + nobody.row("nobody named");
    }

    /** A mark is a cue that the program may leave out. */
    private static boolean cueIsRight(Link wanted, Voice found) {
        return wanted.cues().stream()
                .anyMatch(cue -> cue.codePoints().noneMatch(Character::isLetter)
                        ? found.cue().codePoints().noneMatch(Character::isLetter)
                        : ChainScore.shareAWord(cue, found.cue()));
    }

    private static boolean modeIsRight(Pair pair) {
        return pair.wanted().modes().contains(pair.found().mode().name().toLowerCase(Locale.ROOT));
    }

    /** Not a number where the whole is nothing. */
    private static double share(long part, long whole) {
        return (double) part / whole;
    }
}
