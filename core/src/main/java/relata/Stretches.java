package relata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;

/** Where sentences may stand: the passages that are read, cut where a scrape has glued headline and dateline to the text. */
final class Stretches {

    private Stretches() {}

    static List<Span> of(Report report) {
        List<Span> stretches = new ArrayList<>();
        for (Passage passage : report.body()) {
            List<Span> pieces = List.of(passage.span());
            if (passage.kind() == Passage.Kind.BODY) {
                pieces = cut(pieces, endOfRepeatedTitle(report, passage.span()));
                pieces = cut(pieces, endOfDateline(report));
                for (int at : Placelines.edges(report.text(), pieces)) {
                    pieces = cut(pieces, Optional.of(at));
                }
            }
            pieces.stream()
                    .map(piece -> piece.trimmed(report.text()))
                    .filter(piece -> piece.length() > 0)
                    .forEach(stretches::add);
        }
        return stretches;
    }

    private static List<Span> cut(List<Span> pieces, Optional<Integer> at) {
        if (at.isEmpty()) {
            return pieces;
        }
        List<Span> cut = new ArrayList<>();
        for (Span piece : pieces) {
            if (piece.start() < at.get() && at.get() < piece.end()) {
                cut.add(new Span(piece.start(), at.get()));
                cut.add(new Span(at.get(), piece.end()));
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    /** Compares letters and digits only, since scrapes lose the marks of one of the two. */
    private static Optional<Integer> endOfRepeatedTitle(Report report, Span passage) {
        if (report.title().isEmpty()) {
            return Optional.empty();
        }
        String text = report.text();
        int[] title = report.title()
                .get()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        int at = Math.max(passage.start(), startOfTitle(text, passage, title));
        for (int letter : title) {
            while (at < passage.end() && !Character.isLetterOrDigit(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at >= passage.end() || Character.toLowerCase(text.codePointAt(at)) != Character.toLowerCase(letter)) {
                return Optional.empty();
            }
            at += Character.charCount(letter);
        }
        return title.length < 12 ? Optional.empty() : Optional.of(at);
    }

    /** A few words may stand before it ("Oct 3 2017 At least 45 killed …"). */
    private static int startOfTitle(String text, Span passage, int[] title) {
        int limit = Math.min(passage.end() - 12, passage.start() + 60);
        String begin = new String(title, 0, Math.min(title.length, 1));
        for (int at = passage.start(); at < limit; at++) {
            boolean wordStart = at == passage.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (wordStart && text.startsWith(begin, at) && matchesTenLetters(text, at, passage.end(), title)) {
                return at;
            }
        }
        return passage.start();
    }

    private static boolean matchesTenLetters(String text, int start, int end, int[] title) {
        int at = start;
        for (int i = 0; i < Math.min(10, title.length); i++) {
            while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at >= end || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(title[i])) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static Optional<Integer> endOfDateline(Report report) {
        return report.published()
                .filter(published -> published.basis() == Published.Basis.DATELINE)
                .flatMap(Published::span)
                .map(Span::end);
    }
}
