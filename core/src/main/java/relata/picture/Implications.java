package relata.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Quantity;

/** The rules by which figures imply others. Each step names the figures it rests on. */
final class Implications {

    /** What is left to one side of a whole, the other side holds of it. */
    static final String REST = "rest";
    /** What one side has lost of a whole, the other side holds of it. */
    static final String LOSS = "loss";
    /** What one side holds of a whole, no other side holds of it. */
    static final String BOUND = "bound";
    /** Who has taken a share of a whole holds at least that. */
    static final String GAIN = "gain";
    /** An amount and its share, said together, give the whole. */
    static final String WHOLE = "whole";
    /** An amount of a whole is a share of it. */
    static final String SHARE = "share";

    /** An amount and a share that one voice gives together, and the whole that they make. */
    private record Whole(Figure amount, Figure share, Range said, Range allowed, Quantity quantity) {

        String words() {
            return Implications.words(share.quantity(), quantity);
        }
    }

    private final Scale scale;
    private final RemainderWords remainders = RemainderWords.load();

    Implications(Scale scale) {
        this.scale = scale;
    }

    List<Implication> of(List<Figure> figures) {
        List<Implication> implications = new ArrayList<>();
        figures.stream()
                .filter(Figures::isShare)
                .flatMap(figure -> shareOfTheOther(figure).or(() -> bound(figure)).stream())
                .forEach(implications::add);
        List<Whole> wholes = wholes(figures);
        List<Figure> withOwnWhole = wholes.stream().map(Whole::amount).toList();
        for (Whole whole : wholes) {
            implications.add(whole(whole));
            figures.stream()
                    .filter(figure -> Figures.isAmount(figure)
                            && figure.quantity().unit().equals(whole.quantity().unit())
                            && !withOwnWhole.contains(figure))
                    .flatMap(figure -> share(figure, whole).stream())
                    .forEach(implications::add);
        }
        return implications;
    }

    private Optional<Implication> shareOfTheOther(Figure figure) {
        boolean lost = figure.measure().equals("lost");
        boolean left = figure.measure().equals("held")
                && remainders.speakOfARemainder(figure.statement().words());
        if (!scale.isOther(figure) || !(lost || left)) {
            return Optional.empty();
        }
        Range said = Range.saidBy(figure.quantity());
        Range allowed = Range.allowedBy(figure.quantity());
        Quantity result =
                (lost ? said : said.rest()).as("percent", figure.quantity().approximate());
        String words = words(figure.quantity(), result);
        String step = lost ? "what one side lost, the other holds" : "the rest of that whole is with the other side";
        return Optional.of(new Implication(
                lost ? LOSS : REST,
                words,
                figure.told() + "; " + step + ": " + words + " held by "
                        + scale.side().name(),
                result,
                List.of(figure),
                Optional.of(lost ? allowed : allowed.rest())));
    }

    private Optional<Implication> bound(Figure figure) {
        boolean held = figure.measure().equals("held");
        boolean taken = figure.measure().equals("taken");
        if (figure.quantity().low().isEmpty() || !(held || taken)) {
            return Optional.empty();
        }
        double said = Range.saidBy(figure.quantity()).low();
        double allowed = Range.allowedBy(figure.quantity()).low();
        if (taken && scale.isSide(figure)) {
            return Optional.of(bound(GAIN, figure, new Range(said, 100), new Range(allowed, 100), "taken, so held"));
        }
        return scale.isAnother(figure)
                ? Optional.of(bound(
                        BOUND,
                        figure,
                        new Range(0, 100 - said),
                        new Range(0, 100 - allowed),
                        "no other side can hold that"))
                : Optional.empty();
    }

    private Implication bound(String rule, Figure figure, Range said, Range allowed, String step) {
        Quantity result = said.as("percent", figure.quantity().approximate());
        String words = words(figure.quantity(), result);
        return new Implication(
                rule,
                words,
                figure.told() + "; " + step + ": " + words + " held by "
                        + scale.side().name(),
                result,
                List.of(figure),
                Optional.of(allowed));
    }

    /** "Less than 10 left" leaves more than 90, and not 90; "40 held" leaves at most 60. */
    private static String words(Quantity from, Quantity result) {
        String plain = Wording.of(result);
        if (result.high().isEmpty() && from.low().isEmpty()) {
            return plain.replaceFirst("^at least", "over");
        }
        return result.low().isEmpty() && from.low().isPresent() ? plain.replaceFirst("^under", "at most") : plain;
    }

    private static List<Whole> wholes(List<Figure> figures) {
        List<Whole> wholes = new ArrayList<>();
        for (Figure amount : figures) {
            figures.stream()
                    .filter(share -> Figures.isAmount(amount) && Figures.isShare(share) && makeAWhole(amount, share))
                    .findFirst()
                    .flatMap(share -> whole(amount, share))
                    .ifPresent(wholes::add);
        }
        return wholes;
    }

    private static boolean makeAWhole(Figure amount, Figure share) {
        return amount.holder().equals(share.holder())
                && amount.measure().equals(share.measure())
                && FigurePlaces.areSaidTogether(amount.statement(), share.statement());
    }

    private static Optional<Whole> whole(Figure amount, Figure share) {
        Range said = Range.saidBy(amount.quantity())
                .over(Range.saidBy(share.quantity()))
                .times(100);
        Range allowed = Range.allowedBy(amount.quantity())
                .over(Range.allowedBy(share.quantity()))
                .times(100);
        String unit = amount.quantity().unit();
        return said.isAnything(unit)
                ? Optional.empty()
                : Optional.of(new Whole(amount, share, said, allowed, said.as(unit, said.low() == said.high())));
    }

    private static Implication whole(Whole whole) {
        return new Implication(
                WHOLE,
                whole.words(),
                whole.amount().told() + " and " + whole.share().words() + " are said together of the same whole: "
                        + whole.words() + " in all",
                whole.quantity(),
                List.of(whole.amount(), whole.share()),
                Optional.empty());
    }

    private Optional<Implication> share(Figure figure, Whole whole) {
        Range said =
                Range.saidBy(figure.quantity()).over(whole.said()).times(100).within(0, 100);
        Range ofWhole = Range.allowedBy(figure.quantity()).over(whole.allowed()).times(100);
        Range allowed = ofWhole.within(0, 100);
        // More than there is of that whole: it was another whole that was meant.
        if (said.isAnything("percent") || ofWhole.low() > 100) {
            return Optional.empty();
        }
        boolean held = figure.measure().equals("held") && scale.isSide(figure);
        boolean lostToIt = figure.measure().equals("lost") && scale.isOther(figure);
        Quantity result = said.as("percent", said.low() == said.high());
        String of = "; of " + whole.words() + " in all, as the figures of "
                + whole.amount().voices() + " imply: ";
        return Optional.of(new Implication(
                SHARE,
                Wording.of(result),
                figure.told()
                        + of
                        + Wording.of(result)
                        + (lostToIt ? " held by " + scale.side().name() : " " + figure.measure()),
                result,
                Stream.of(figure, whole.amount(), whole.share()).toList(),
                held || lostToIt ? Optional.of(allowed) : Optional.empty()));
    }
}
