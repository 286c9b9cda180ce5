package relata.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads how many: "12", "five", "twenty-four", "1,500", "a few", "a couple of". */
final class Quantities {

    private static final int TOO_MANY = 10_000;

    /**
     * @param text as TIMEX3 writes it, X where the number is left open
     * @param most the number, or the most an open one can mean
     * @param exact whether the number is told
     * @param next the token after it
     */
    record Quantity(String text, int most, boolean exact, int next) {}

    private final Tokens tokens;
    private final TimeWords words;

    Quantities(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Quantity> at(int i) {
        return whole(i).map(this::withHalf);
    }

    /** "5 1/2", "two and a half". */
    private Quantity withHalf(Quantity whole) {
        int i = whole.next();
        boolean digits = tokens.is(i, "1") && tokens.is(i + 1, "/") && tokens.is(i + 2, "2") && tokens.isGlued(i + 2);
        boolean said = tokens.is(i, "and") && tokens.is(i + 1, "a") && tokens.is(i + 2, "half");
        return whole.exact() && (digits || said) && !whole.text().contains(".")
                ? new Quantity(whole.text() + ".5", whole.most() + 1, true, i + 3)
                : whole;
    }

    private Optional<Quantity> whole(int i) {
        if (tokens.isNumber(i)) {
            return digits(i);
        }
        int article = tokens.is(i, "a") || tokens.is(i, "the") ? i + 1 : i;
        OptionalInt open = words.vagueNumber(tokens.key(article));
        if (open.isPresent()) {
            int next = tokens.is(article + 1, "of") ? article + 2 : article + 1;
            boolean couple = tokens.is(article, "couple");
            return Optional.of(new Quantity(couple ? "2" : "X", open.getAsInt(), couple, next));
        }
        return inWords(i);
    }

    private Optional<Quantity> digits(int i) {
        if (tokens.isGlued(i) && (tokens.is(i - 1, ".") || tokens.is(i - 1, ",") || tokens.is(i - 1, "$"))) {
            return Optional.empty();
        }
        boolean joined = tokens.isGlued(i + 1) && tokens.isGlued(i + 2) && tokens.isNumber(i + 2);
        if (joined && tokens.is(i + 1, ".")) {
            int whole = tokens.number(i);
            return whole < 0 || whole >= TOO_MANY
                    ? Optional.empty()
                    : Optional.of(new Quantity(tokens.key(i) + "." + tokens.key(i + 2), whole + 1, true, i + 3));
        }
        if (joined && tokens.is(i + 1, ",") && tokens.length(i + 2) == 3 && tokens.length(i) <= 3) {
            return counted(tokens.number(i) * 1000 + tokens.number(i + 2), i + 3);
        }
        return counted(tokens.number(i), i + 1);
    }

    private Optional<Quantity> inWords(int i) {
        OptionalInt number = words.number(tokens.key(i));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int tens = number.getAsInt();
        OptionalInt ones = tokens.is(i + 1, "-") ? words.number(tokens.key(i + 2)) : OptionalInt.empty();
        return tens >= 20 && ones.isPresent() && ones.getAsInt() < 10
                ? counted(tens + ones.getAsInt(), i + 3)
                : counted(tens, i + 1);
    }

    private static Optional<Quantity> counted(int number, int next) {
        return number < 0 || number >= TOO_MANY
                ? Optional.empty()
                : Optional.of(new Quantity(String.valueOf(number), number, true, next));
    }
}
