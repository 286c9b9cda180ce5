package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Explanation;
import relata.claims.Explanation.Filling;
import relata.claims.Explanation.Found;
import relata.claims.Explanation.Trial;
import relata.claims.Explanation.Trigger;
import relata.claims.Mention;
import relata.claims.Place;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;

/** Why a sentence gives the claims it gives, for people: the words, the frames tried on them, the claims. */
public final class ExplanationText {

    private static final int LABEL = 12; // columns: "counterpart", the longest name of a role, and a blank
    private static final int NARROWEST = 20; // columns for words

    private final Screen screen;
    private final Report report;
    private final CodePoints points;
    private final Consumer<String> out;

    public ExplanationText(Screen screen, Report report, Consumer<String> out) {
        this.screen = screen;
        this.report = report;
        this.points = CodePoints.of(report.text());
        this.out = out;
    }

    /**
     * Prints one sentence.
     *
     * @param number of the sentence in its report, from 1
     */
    public void print(int number, Explanation explanation) {
        Span span = explanation.sentence();
        long line = 1
                + report.text()
                        .substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        out.accept(screen.paint(Style.STRONG, Printable.line(report.name()) + ":" + line) + " sentence " + number
                + ", characters " + points.at(span.start()) + "–" + points.at(span.end()));
        put(2, "", "“" + Printable.line(span.of(report.text())) + "”");
        if (!explanation.read()) {
            put(2, "", "Not read: no word of it is in lexicon/relations.yaml.");
        }
        explanation.triggers().forEach(this::print);
        out.accept("");
        explanation.claims().forEach(this::print);
        if (explanation.read() && explanation.claims().isEmpty()) {
            put(2, "", screen.paint(Style.WARNING, "No claim."));
            out.accept("");
        }
    }

    private void print(Trigger trigger) {
        String word = Printable.line(trigger.word().of(report.text()));
        if (trigger.trials().isEmpty()) {
            put(2, "", screen.paint(Style.FAINT, word + ": heads no frame as it is read here (" + trigger.tag() + ")"));
            return;
        }
        out.accept("");
        put(
                2,
                "",
                screen.paint(Style.MARKED, word) + ": "
                        + trigger.clause().map(ClauseText::about).orElse(trigger.tag()));
        trigger.clause()
                .ifPresent(clause ->
                        ClauseText.parts(clause, report.text()).forEach((path, words) -> label(6, path, words)));
        trigger.trials().stream().filter(trial -> !isForOtherWords(trial)).forEach(this::print);
        List<Trial> others = trigger.trials().stream()
                .filter(ExplanationText::isForOtherWords)
                .toList();
        if (!others.isEmpty()) {
            String wants = others.stream().map(Trial::wants).distinct().collect(Collectors.joining(" or "));
            String names = others.stream()
                    .map(trial -> trial.frame() + " "
                            + trial.at().substring(trial.at().indexOf(':')))
                    .collect(Collectors.joining(", "));
            put(4, "no    ", screen.paint(Style.FAINT, "for a " + wants + " alone: " + names));
        }
    }

    /** "strike" the noun where the verb stands: nobody wonders why it does not fit. */
    private static boolean isForOtherWords(Trial trial) {
        return trial.failed().filter(trial.wants()::equals).isPresent();
    }

    private void print(Trial trial) {
        String name = trial.frame() + " (" + trial.relation().word() + ")  " + trial.at();
        switch (trial.outcome()) {
            case TOLD -> {
                put(4, screen.paint(Style.GOOD, "yes") + "   ", screen.paint(Style.STRONG, name));
                trial.held().forEach(held -> label(10, "when", Printable.line(held)));
                trial.roles().forEach(role -> label(10, role.role(), filling(role)));
                trial.afterwards().forEach(step -> label(10, "then", Printable.line(step)));
            }
            case LOST -> {
                put(4, screen.paint(Style.WARNING, "lost") + "  ", name);
                put(10, "", Printable.line(trial.why()));
            }
            case MISFIT -> {
                put(4, screen.paint(Style.BAD, "no") + "    ", name);
                label(10, trial.failed().orElse(""), Printable.line(trial.why()));
            }
        }
    }

    /** "the army ← subject", or "– at subject (there: “the film”)". */
    private static String filling(Filling role) {
        if (!role.words().isEmpty()) {
            return Printable.line(String.join("; ", role.words())) + " ← " + role.by();
        }
        return "– none at " + role.by()
                + (role.passed().isEmpty() ? "" : "; there " + Printable.line(String.join(", ", role.passed())));
    }

    private void print(Found found) {
        Claim claim = found.claim();
        put(
                2,
                "",
                screen.paint(
                                Style.HEADING,
                                "Claim " + claim.id() + " " + claim.relation().word()) + " by "
                        + claim.rule().split(" ")[0] + " " + found.at());
        role(found, "actor", Words.names(claim.actors()));
        role(found, "counterpart", Words.names(claim.counterparts()));
        role(found, "place", claim.place().map(ExplanationText::place).orElse(""));
        claim.place().ifPresent(place -> doubts(place.mention()));
        role(found, "quantity", claim.quantity().map(Words::quantity).orElse(""));
        role(found, "measure", claim.measure().orElse(""));
        role(found, "topic", claim.topic().orElse(""));
        role(found, "weapon", claim.weapon().map(w -> Printable.line(w.text())).orElse(""));
        label(6, "modality", claim.modality().word() + because(found.modality()));
        label(6, "occurred", claim.occurred().map(Words::days).orElse("–") + because(found.occurred()));
        label(6, "voices", voices(claim));
        claim.repeats().ifPresent(fullest -> label(6, "repeats", "claim " + fullest));
        out.accept("");
    }

    private void role(Found found, String role, String words) {
        if (!words.isEmpty()) {
            String source = found.sources().get(role);
            label(6, role, words + (source == null ? "" : " ← " + source));
        }
    }

    /** What the words may stand for, where that is open or contested. */
    private void doubts(Mention mention) {
        mention.candidates()
                .forEach(candidate -> label(
                        8,
                        "or",
                        ResolutionView.score(candidate) + " " + Printable.line(candidate.name()) + " ("
                                + Printable.line(candidate.id()) + "): " + Printable.line(candidate.reason())));
    }

    private static String place(Place place) {
        return Printable.line(place.mention().text()) + (place.part() ? " (a part)" : "");
    }

    private static String because(String why) {
        return why.isEmpty() ? "" : ": " + Printable.line(why);
    }

    private static String voices(Claim claim) {
        return claim.voices().isEmpty()
                ? "the report itself"
                : claim.voices().stream()
                        .map(voice -> Printable.line(voice.label() + " (“" + voice.cue() + "”)"))
                        .collect(Collectors.joining(" < "));
    }

    private void label(int indent, String name, String words) {
        put(indent, name + " ".repeat(Math.max(1, LABEL - name.length())), words);
    }

    /** A paragraph beside its label. */
    private void put(int indent, String label, String words) {
        int column = indent + Printable.width(label);
        List<String> lines = Wrap.lines(words, Math.max(NARROWEST, screen.width() - column));
        for (int i = 0; i < lines.size(); i++) {
            out.accept((i == 0 ? " ".repeat(indent) + label : " ".repeat(column)) + lines.get(i));
        }
    }
}
