package relata.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.voices.Voice;

/** How two claims of one report and one relation compare, role by role. */
record Likeness(
        Relation relation,
        Match wording,
        Match actors,
        Match counterparts,
        Match place,
        Match quantity,
        Match measure,
        Match topic,
        Match weapon,
        Match modality,
        Match occurred,
        Match voice) {

    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    enum Match {
        SAME,
        /** One of them does not tell, or what it tells cannot be compared ("the city" with a name). */
        OPEN,
        DIFFERENT
    }

    /** @param text the report's */
    static Likeness of(Claim a, Claim b, String text) {
        return new Likeness(
                a.relation(),
                wording(a, b, text),
                mentions(a.actors(), b.actors()),
                mentions(a.counterparts(), b.counterparts()),
                places(a.place(), b.place()),
                both(a.quantity(), b.quantity(), Likeness::quantities),
                equal(a.measure(), b.measure()),
                equal(a.topic().filter(t -> !t.equals("other")), b.topic().filter(t -> !t.equals("other"))),
                both(a.weapon(), b.weapon(), (x, y) -> words(x).equals(words(y)) ? Match.SAME : Match.DIFFERENT),
                mood(a.modality()) == mood(b.modality()) ? Match.SAME : Match.DIFFERENT,
                both(a.occurred(), b.occurred(), Likeness::times),
                both(Repeats.named(a), Repeats.named(b), Likeness::voices));
    }

    /** Whether nothing that both tell differs. */
    boolean allowsOne() {
        return Stream.of(
                        wording,
                        actors,
                        counterparts,
                        place,
                        quantity,
                        measure,
                        topic,
                        weapon,
                        modality,
                        occurred,
                        voice)
                .noneMatch(Match.DIFFERENT::equals);
    }

    /** Whether, besides, what identifies a claim of this kind is the same. */
    boolean isOne() {
        return allowsOne() && (wording == Match.SAME || isSame());
    }

    private boolean isSame() {
        return switch (relation.kind()) {
            case CONTROL -> place == Match.SAME;
            case ATTACK ->
                place == Match.SAME && (actors == Match.SAME || counterparts == Match.SAME)
                        || actors == Match.SAME && counterparts == Match.SAME;
            case CASUALTIES ->
                quantity == Match.SAME && (place == Match.SAME || counterparts == Match.SAME || actors == Match.SAME)
                        || place == Match.SAME && counterparts == Match.SAME;
            case FIGURE -> quantity == Match.SAME && measure == Match.SAME;
            case DIPLOMACY -> actors == Match.SAME && (topic == Match.SAME || counterparts == Match.SAME);
        };
    }

    /** The same sentence twice tells the same thing twice; one sentence tells different things. */
    private static Match wording(Claim a, Claim b, String text) {
        if (a.sentence().equals(b.sentence())) {
            return Match.DIFFERENT;
        }
        boolean same = a.trigger().text().equalsIgnoreCase(b.trigger().text())
                && words(a.sentence().of(text)).equals(words(b.sentence().of(text)));
        return same ? Match.SAME : Match.OPEN;
    }

    /** Hedged and asserted are one mood: the headline drops "reportedly". */
    private static Modality mood(Modality modality) {
        return modality == Modality.HEDGED ? Modality.ASSERTED : modality;
    }

    private static Match mentions(List<Mention> a, List<Mention> b) {
        if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> mention(x, y) == Match.SAME))) {
            return Match.SAME;
        }
        boolean comparable = !a.isEmpty()
                && !b.isEmpty()
                && Stream.concat(a.stream(), b.stream()).allMatch(m -> m.id().isPresent());
        return comparable ? Match.DIFFERENT : Match.OPEN;
    }

    private static Match mention(Mention a, Mention b) {
        if (a.id().isPresent() && b.id().isPresent()) {
            return a.id().equals(b.id()) ? Match.SAME : Match.DIFFERENT;
        }
        return words(a).equals(words(b)) ? Match.SAME : Match.OPEN;
    }

    private static String words(Mention mention) {
        return words(mention.text());
    }

    private static String words(String text) {
        return BORDERS.matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replaceFirst("^ ?(the|a|an) ", "")
                .strip();
    }

    private static Match places(Optional<Place> a, Optional<Place> b) {
        return both(a, b, (x, y) -> x.part() == y.part() ? mention(x.mention(), y.mention()) : Match.DIFFERENT);
    }

    private static Match equal(Optional<String> a, Optional<String> b) {
        return both(a, b, (x, y) -> x.equals(y) ? Match.SAME : Match.DIFFERENT);
    }

    /** "43" and "at least 40" can be told of one event, but one number alone does not say so. */
    private static Match quantities(Quantity a, Quantity b) {
        if (!a.unit().equals(b.unit()) || !meet(a, b) || !meet(b, a)) {
            return Match.DIFFERENT;
        }
        return a.low().equals(b.low()) || a.high().isPresent() && a.high().equals(b.high()) ? Match.SAME : Match.OPEN;
    }

    private static boolean meet(Quantity a, Quantity b) {
        return bound(a.low(), Double.NEGATIVE_INFINITY) <= bound(b.high(), Double.POSITIVE_INFINITY);
    }

    private static double bound(OptionalDouble bound, double open) {
        return bound.orElse(open);
    }

    private static Match times(Occurred a, Occurred b) {
        boolean apart = a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        return apart ? Match.DIFFERENT : Match.OPEN;
    }

    private static Match voices(Voice x, Voice y) {
        boolean same = x.id().isPresent() && y.id().isPresent()
                ? x.id().equals(y.id())
                : x.text().equalsIgnoreCase(y.text());
        return same ? Match.SAME : Match.DIFFERENT;
    }

    private static <T> Match both(Optional<T> a, Optional<T> b, BiFunction<T, T, Match> compare) {
        return a.isPresent() && b.isPresent() ? compare.apply(a.get(), b.get()) : Match.OPEN;
    }
}
