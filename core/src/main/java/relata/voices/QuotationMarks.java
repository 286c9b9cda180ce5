package relata.voices;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;
import relata.voices.QuotationMark.Family;
import relata.voices.QuotationMark.Side;

/**
 * Finds the quotation marks of a paragraph and tells them from apostrophes, inch marks and the wrapping of a
 * comma-separated file. Single marks are only reported in pairs, since most of them are apostrophes.
 */
final class QuotationMarks {

    private final String text;
    private final Span paragraph;
    private final List<QuotationMark> found = new ArrayList<>();

    private QuotationMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** All marks of a paragraph, in text order. */
    static List<QuotationMark> in(String text, Span paragraph) {
        QuotationMarks marks = new QuotationMarks(text, paragraph.trimmed(text));
        marks.scan();
        marks.unwrap();
        return marks.found;
    }

    private void scan() {
        boolean lowOpen = false; // „German “ closes what „ opened
        int singleEnd = -1; // where the single mark that closes the open one stands
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int length = runLength(i);
            Span span = new Span(i, i + length);
            switch (text.charAt(i)) {
                case '“' -> {
                    boolean closes = lowOpen || hasOpen() && closesByPlace(span) && !opensByPlace(span);
                    add(span, closes ? Side.CLOSES : Side.OPENS, Family.DOUBLE);
                    lowOpen = false;
                }
                case '„', '‟' -> {
                    add(span, Side.OPENS, Family.DOUBLE);
                    lowOpen = true;
                }
                case '”' -> {
                    add(span, opensByPlace(span) ? Side.OPENS : Side.CLOSES, Family.DOUBLE);
                    lowOpen = false;
                }
                case '«' -> add(span, closesByPlace(span) ? Side.CLOSES : Side.OPENS, Family.ANGLE);
                case '»' -> add(span, opensByPlace(span) ? Side.OPENS : Side.CLOSES, Family.ANGLE);
                case '"', '`' -> addStraight(span);
                case '\'', '‘', '’' -> {
                    if (length > 1) {
                        addStraight(span);
                    } else if (i == singleEnd) {
                        add(span, Side.CLOSES, Family.SINGLE);
                        singleEnd = -1;
                    } else if (singleEnd < 0 && text.charAt(i) != '’' && opensByPlace(span) && !isElision(i)) {
                        singleEnd = partner(i);
                        if (singleEnd >= 0) {
                            add(span, Side.OPENS, Family.SINGLE);
                        }
                    }
                }
                default -> {}
            }
            i += length;
        }
    }

    private void addStraight(Span span) {
        boolean opens = opensByPlace(span);
        boolean closes = closesByPlace(span);
        boolean inch = !opens && Character.isDigit(before(span)) && span.length() == 1 && isPlainEnd(after(span));
        if (text.charAt(span.start()) == '`') {
            if (span.length() > 1) {
                add(span, Side.OPENS, Family.DOUBLE);
            }
        } else if (inch && !hasOpen()) {
            return;
        } else {
            add(span, opens == closes ? Side.EITHER : opens ? Side.OPENS : Side.CLOSES, Family.DOUBLE);
        }
    }

    private boolean hasOpen() {
        return found.stream().filter(mark -> mark.family() == Family.DOUBLE).count() % 2 == 1;
    }

    private static boolean isPlainEnd(char next) {
        return next == ' ' || next == ')' || next == '-';
    }

    /** How many characters the mark at {@code i} takes: runs of straight marks and pairs of single ones are one mark. */
    private int runLength(int i) {
        char c = text.charAt(i);
        int end = i + 1;
        if (c == '"') {
            while (end < paragraph.end() && text.charAt(end) == '"') {
                end++;
            }
        } else if ((c == '\'' || c == '`' || c == '’' || c == '‘') && end < paragraph.end() && text.charAt(end) == c) {
            end++;
        }
        return end - i;
    }

    private boolean opensByPlace(Span mark) {
        char before = before(mark);
        char after = after(mark);
        return (Blanks.is(before) || isOpeningNeighbour(before)) && !Blanks.is(after) && ".,;:!?)]".indexOf(after) < 0;
    }

    private boolean closesByPlace(Span mark) {
        char before = before(mark);
        char after = after(mark);
        return !Blanks.is(before) && !isOpeningNeighbour(before) && !Character.isLetterOrDigit(after);
    }

    private static boolean isOpeningNeighbour(char c) {
        return "([{“„«‘\"'–—-:/".indexOf(c) >= 0;
    }

    private char before(Span mark) {
        return mark.start() > paragraph.start() ? text.charAt(mark.start() - 1) : ' ';
    }

    private char after(Span mark) {
        return mark.end() < paragraph.end() ? text.charAt(mark.end()) : ' ';
    }

    /** {@code '90s}, {@code 'em}: an apostrophe that stands where an opening mark could. */
    private boolean isElision(int i) {
        int end = i + 1;
        while (end < paragraph.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
        return word.isEmpty()
                || List.of("em", "tis", "twas", "til", "cause", "n", "bout").contains(word)
                || (Character.isDigit(word.charAt(0)) && word.endsWith("s"));
    }

    /**
     * Where the single mark opened at {@code i} closes, or -1. A mark after a plural s ("the rebels' claim") is only
     * taken where no better one follows.
     */
    private int partner(int i) {
        int fallback = -1;
        for (int at = i + 2; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c == '‘' || (c == '\'' && opensByPlace(new Span(at, at + 1)))) {
                return fallback;
            }
            if ((c == '\'' || c == '’') && closesByPlace(new Span(at, at + 1))) {
                boolean possessive = Character.toLowerCase(text.charAt(at - 1)) == 's'
                        && at + 2 < paragraph.end()
                        && text.charAt(at + 1) == ' '
                        && Character.isLowerCase(text.charAt(at + 2));
                if (!possessive) {
                    return at;
                }
                if (fallback < 0) {
                    fallback = at;
                }
            }
        }
        return fallback;
    }

    /** A paragraph that came as a field of a comma-separated file: one more mark at both ends, all others doubled. */
    private void unwrap() {
        int last = found.size() - 1;
        if (last < 1 || !isWrapper(found.get(0)) || !isWrapper(found.get(last))) {
            return;
        }
        List<QuotationMark> inner = found.subList(1, last).stream()
                .filter(mark -> text.charAt(mark.span().start()) == '"')
                .toList();
        boolean wrapped = found.get(0).span().start() == paragraph.start()
                && found.get(last).span().end() == paragraph.end()
                && (!inner.isEmpty() || found.get(0).span().length() > 1)
                && inner.stream().allMatch(mark -> mark.span().length() % 2 == 0);
        if (!wrapped) {
            return;
        }
        List<QuotationMark> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            QuotationMark mark = found.get(i);
            Span span = mark.span();
            if (i == 0) {
                span = new Span(span.start() + 1, span.end());
            } else if (i == last) {
                span = new Span(span.start(), span.end() - 1);
            }
            if (span.length() > 0) {
                kept.add(new QuotationMark(span, mark.side(), mark.family()));
            }
        }
        found.clear();
        found.addAll(kept);
    }

    private boolean isWrapper(QuotationMark mark) {
        return text.charAt(mark.span().start()) == '"' && mark.span().length() % 2 == 1;
    }

    private void add(Span span, Side side, Family family) {
        found.add(new QuotationMark(span, side, family));
    }
}
