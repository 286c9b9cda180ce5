package relata.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;

/**
 * Finds the dateline of a report. Only a clear one counts, a full date with its year that stands where no sentence has one:
 * before the first sentence, after the headline or an agency's name, or after a place and before a dash.
 */
final class Datelines {

    private static final int PASSAGES = 3;
    private static final int FURTHEST = 450;
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_REMARK = 80; // "(Emisoras Caracol Network)"
    private static final Set<String> PARTICLES = Set.of("of", "the", "de", "del", "la", "al", "el", "and", "by", "in");
    private static final String UNKNOWN_YEAR = "XXXX-";

    private final TimeExpressions times;
    private final Set<String> published;
    private final Set<String> updated;
    private final Set<String> agencies;

    Datelines(TimeExpressions times, Entry vocabulary) {
        this.times = times;
        Entry stamps = vocabulary.get("stamps").allow(Set.of("published", "updated"));
        published = new HashSet<>(stamps.textsOf("published"));
        updated = new HashSet<>(stamps.textsOf("updated"));
        agencies = new HashSet<>(vocabulary.textsOf("agencies"));
    }

    /** The first clear dateline; where there is none, the time of a later touch. */
    Optional<Dateline> in(String text, List<Passage> passages, Optional<String> title) {
        List<Dateline> found = new ArrayList<>();
        heads(passages).forEach(passage -> head(text, passage, title).ifPresent(found::add));
        return found.stream()
                .filter(dateline -> !dateline.touch())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .or(() -> aboveHeadline(text, passages));
    }

    /** "LOWTOWN, Valland (Dec. 7) –": a dateline without its year tells no time, but is no part of the sentence behind it. */
    Optional<Span> withoutYear(String text, List<Passage> passages) {
        return heads(passages)
                .flatMap(passage -> times.in(text, window(passage), Optional.empty()).stream()
                        .filter(time -> time.value().matches(UNKNOWN_YEAR + "\\d\\d-\\d\\d"))
                        .flatMap(time -> placed(text, passage, time).stream())
                        .filter(stamp -> stamp.of(text).matches("(?s)(\\p{Lu}{2}|[^,(]*[,(]).*"))) // not "On Dec. 7 –"
                .findFirst();
    }

    private static Stream<Span> heads(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .limit(PASSAGES)
                .map(Passage::span);
    }

    /** The letterhead of a release stands before its headline: there a line counts that is a date and nothing else. */
    private Optional<Dateline> aboveHeadline(String text, List<Passage> passages) {
        return passages.stream()
                .takeWhile(passage -> passage.kind() != Passage.Kind.BODY)
                .filter(passage -> passage.kind() == Passage.Kind.FRAME)
                .map(Passage::span)
                .flatMap(line -> times.in(text, window(line), Optional.empty()).stream()
                        .filter(time -> time.isFullDate() && time.span().equals(line)))
                .findFirst()
                .map(time -> dateline(time.span(), time, false));
    }

    private static Span window(Span passage) {
        return new Span(passage.start(), Math.min(passage.end(), passage.start() + FURTHEST));
    }

    private Optional<Dateline> head(String text, Span passage, Optional<String> title) {
        for (TimeExpression time : times.in(text, window(passage), Optional.empty())) {
            if (!time.isFullDate()) {
                continue;
            }
            Span before = new Span(passage.start(), time.span().start());
            Optional<Dateline> dateline = atStart(text, passage, before, time)
                    .or(() -> afterPlace(text, passage, time))
                    .or(() -> afterHeadline(text, passage, before, time, title));
            if (dateline.isPresent()) {
                return dateline;
            }
        }
        return Optional.empty();
    }

    /** "Wednesday 22 July 2015 …", "Published April 2 2017 …". */
    private Optional<Dateline> atStart(String text, Span passage, Span before, TimeExpression time) {
        Words words = Words.in(text, before);
        String phrase = String.join(" ", words.keys());
        int end = endsAsSentence(text, passage, time.span().end())
                ? time.span().end() + 1
                : time.span().end();
        boolean touch = updated.contains(phrase);
        if (!phrase.isEmpty() && !touch && !published.contains(phrase) || !startsAnew(text, passage, end)) {
            return Optional.empty();
        }
        return Optional.of(dateline(before.cover(withTouch(text, passage, time.span())), time, touch));
    }

    /** "08.04.2017(updated 1954 08.04.2017)": the remark goes with the date. */
    private Span withTouch(String text, Span passage, Span date) {
        int open = skipSpace(text, passage, date.end());
        OptionalInt close = endOfRemark(text, passage, open);
        if (close.isEmpty()) {
            return date;
        }
        List<String> remark = Words.in(text, new Span(open, close.getAsInt())).keys();
        boolean touch = !remark.isEmpty() && updated.contains(remark.get(0));
        return touch ? new Span(date.start(), close.getAsInt() + 1) : date;
    }

    /** Where the bracket closes that opens here, if it soon does. */
    private static OptionalInt endOfRemark(String text, Span passage, int open) {
        if (open >= passage.end() || text.charAt(open) != '(') {
            return OptionalInt.empty();
        }
        return IntStream.range(open, Math.min(passage.end(), open + LONGEST_REMARK))
                .filter(i -> text.charAt(i) == ')')
                .findFirst();
    }

    /** "BEIRUT, 7 Dec 2016 –", "Bogota, 22 Sep 88 (Emisoras Caracol Network) --", "LOWTOWN, Valland (Dec. 7, 2016) –". */
    private static Optional<Dateline> afterPlace(String text, Span passage, TimeExpression time) {
        return placed(text, passage, time).map(stamp -> dateline(stamp, time, false));
    }

    /** The stamp that a place and a date make, with the mark that ends it. */
    private static Optional<Span> placed(String text, Span passage, TimeExpression time) {
        Span before = new Span(passage.start(), time.span().start());
        if (before.length() > LONGEST_PLACE || !isName(Words.in(text, before))) {
            return Optional.empty();
        }
        int i = skipSpace(text, passage, time.span().end());
        boolean bracketed = before.trimmed(text).of(text).endsWith("(");
        if (bracketed && i < passage.end() && text.charAt(i) == ')') {
            i = skipSpace(text, passage, i + 1);
        }
        if (i < passage.end() && text.charAt(i) == '(') {
            OptionalInt close = endOfRemark(text, passage, i);
            if (close.isEmpty()) {
                return Optional.empty();
            }
            i = skipSpace(text, passage, close.getAsInt() + 1);
        }
        int dash = i;
        while (i < passage.end() && "-–—:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean line = i == passage.end() || text.charAt(i) == '.' && startsAnew(text, passage, i + 1);
        return i > dash || line
                ? Optional.of(new Span(passage.start(), Math.min(passage.end(), line ? i + 1 : i)))
                : Optional.empty();
    }

    /** "Rebel shelling kills four AFP Sunday 15 Oct 2017 Shelling on …", in a scrape that lost its lines. */
    private Optional<Dateline> afterHeadline(
            String text, Span passage, Span before, TimeExpression time, Optional<String> title) {
        Words words = Words.in(text, before);
        if (words.size() == 0 || !startsAnew(text, passage, time.span().end())) {
            return Optional.empty();
        }
        String last = words.texts().get(words.size() - 1);
        boolean agency = agencies.contains(last.toLowerCase(Locale.ROOT)) && Character.isUpperCase(last.charAt(0));
        boolean headline = title.filter(name -> endsWith(words, name)).isPresent();
        boolean marks = ".,;:".indexOf(text.charAt(before.trimmed(text).end() - 1)) >= 0;
        return (agency || headline) && !marks ? Optional.of(dateline(time.span(), time, false)) : Optional.empty();
    }

    private static Dateline dateline(Span stamp, TimeExpression time, boolean touch) {
        return new Dateline(stamp, time.span(), StatedTime.of(time).orElseThrow(), touch);
    }

    /** Whether what follows begins a sentence or a remark rather than going on with one. */
    private static boolean startsAnew(String text, Span passage, int end) {
        int i = skipSpace(text, passage, end);
        if (i >= passage.end()) {
            return true;
        }
        char next = text.charAt(i);
        return Character.isUpperCase(next) || Character.isDigit(next) || "(\"“‘'[-–—|".indexOf(next) >= 0;
    }

    /** "7 Dec 2016. The bridge …", "7 Dec 2016: the bridge …". */
    private static boolean endsAsSentence(String text, Span passage, int end) {
        return end + 1 < passage.end()
                && ".:".indexOf(text.charAt(end)) >= 0
                && Character.isWhitespace(text.charAt(end + 1));
    }

    private static boolean isName(Words words) {
        return words.size() > 0
                && Character.isUpperCase(words.texts().get(0).charAt(0))
                && words.texts().stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(word));
    }

    private static boolean endsWith(Words words, String title) {
        List<String> wanted = Words.in(title, new Span(0, title.length())).keys();
        int offset = words.size() - wanted.size();
        return !wanted.isEmpty()
                && offset >= 0
                && words.keys().subList(offset, words.size()).equals(wanted);
    }

    private static int skipSpace(String text, Span passage, int from) {
        int i = from;
        while (i < passage.end() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}
