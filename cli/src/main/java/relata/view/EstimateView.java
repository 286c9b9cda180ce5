package relata.view;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.estimate.Chance;
import relata.estimate.Estimate;
import relata.estimate.Reason;
import relata.picture.Picture;
import relata.picture.PlacePicture;

/** Estimates for people, below the picture: how likely each answer is, and what moved it most; never one without the other. */
public final class EstimateView {

    /** Less likely answers are left out. */
    private static final double LEAST_SHOWN = .005;

    private final Screen screen;

    public EstimateView(Screen screen) {
        this.screen = screen;
    }

    public void print(Picture picture, Map<String, Estimate> estimates, Consumer<String> out) {
        if (estimates.isEmpty()) {
            return;
        }
        List<PlacePicture> shown = picture.places().stream()
                .filter(place -> Optional.ofNullable(estimates.get(place.place()))
                        .filter(Estimate::isEnough)
                        .isPresent())
                .toList();
        out.accept("");
        Wrap.lines(sentence(estimates.values(), shown.size()), screen.width()).forEach(out);
        if (shown.isEmpty()) {
            return;
        }
        out.accept("");
        Table table = new Table(List.of("PLACE", "ESTIMATE", "MOVED MOST BY (LOG-ODDS)"));
        for (PlacePicture place : shown) {
            Estimate estimate = Objects.requireNonNull(estimates.get(place.place()));
            table.add(List.of(
                    screen.paint(Style.STRONG, Printable.line(place.name())),
                    estimate.chances().stream()
                            .filter(chance -> chance.forwards() >= LEAST_SHOWN)
                            .map(EstimateView::chance)
                            .collect(Collectors.joining("\n")),
                    estimate.reasons().stream().map(EstimateView::reason).collect(Collectors.joining("\n"))));
        }
        table.print(screen, out);
    }

    private static String sentence(Collection<Estimate> all, int shown) {
        Estimate any = all.iterator().next();
        int few = all.size() - shown;
        return "Estimate for " + any.day()
                + ": how likely each answer is by what had been said until then, not what is so;"
                + " in brackets, by all that is known now (docs/estimate.md; --no-estimate leaves it out)."
                + (few > 0
                        ? " Not enough for an estimate is said of " + (few == 1 ? "1 place" : few + " places")
                                + ": it wants "
                                + Estimate.STATEMENTS_NEEDED + " statements, copies once, of "
                                + Estimate.ORIGINS_NEEDED + " origins."
                        : "");
    }

    private static String chance(Chance chance) {
        return percent(chance.forwards()) + " (" + percent(chance.hindsight()) + ") " + Printable.line(chance.name());
    }

    /** Nothing is certain: never 0 or 100. */
    static String percent(double chance) {
        long percent = Math.round(chance * 100);
        return percent < 1 ? "<1 %" : percent > 99 ? ">99 %" : percent + " %";
    }

    private static String reason(Reason reason) {
        return String.format(Locale.ROOT, "%+.1f ", reason.pull()) + ClaimTable.who(reason.statement()) + ": "
                + reason.statement().claim().relation().word() + " "
                + Printable.line(Words.names(reason.statement().claim().actors()))
                + reason.statement()
                        .claim()
                        .occurred()
                        .map(days -> " " + Words.days(days))
                        .orElse("");
    }
}
