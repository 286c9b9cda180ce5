package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.text.Span;

/**
 * Ties quotations to the cues that introduce, close or split them. What a cue reports and is quoted, is quoted whole:
 * "'A. B,' he said. 'C.'" is one act of speech over three sentences.
 */
final class QuotationLinks {

    private static final int LONGEST_LEAD = 90; // "told a news conference in the capital on Monday:"

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;
    private final List<Finding> findings;
    private final Map<Quotation, Integer> speakerOf = new HashMap<>();

    private QuotationLinks(String text, List<Span> paragraphs, List<Quotation> quotations, List<Finding> findings) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotations = divided(quotations);
        this.findings = new ArrayList<>(findings);
    }

    /** The findings with the quotations that belong to them; those that still report nothing are left out. */
    static List<Finding> tie(String text, List<Span> paragraphs, List<Quotation> quotations, List<Finding> findings) {
        QuotationLinks links = new QuotationLinks(text, paragraphs, quotations, findings);
        links.overlapping();
        links.adjacent();
        links.continued();
        links.write();
        return links.findings.stream()
                .filter(finding -> !finding.content().isEmpty())
                .toList();
    }

    /**
     * "A," he said. "B. / "C," he said: B runs on into the next paragraph by its marks, but goes with the first cue and
     * C with the second.
     */
    private List<Quotation> divided(List<Quotation> whole) {
        List<Quotation> divided = new ArrayList<>();
        for (Quotation quotation : whole) {
            boolean continues = quotation.pieces().size() > 1
                    && whole.stream()
                            .anyMatch(earlier -> earlier.depth() == quotation.depth()
                                    && earlier.marked().end()
                                            <= quotation.marked().start()
                                    && sameParagraph(earlier.end(), quotation.start()));
            if (!continues) {
                divided.add(quotation);
                continue;
            }
            Span first = quotation.pieces().get(0);
            List<Span> rest = quotation.pieces().subList(1, quotation.pieces().size());
            divided.add(new Quotation(
                    List.of(first), new Span(quotation.marked().start(), first.end()), quotation.depth(), false));
            divided.add(new Quotation(
                    rest,
                    new Span(rest.get(0).start(), quotation.marked().end()),
                    quotation.depth(),
                    quotation.complete()));
        }
        return divided;
    }

    /** A quotation that the cue's content already reaches into. */
    private void overlapping() {
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            if (!finding.speech() || finding.outer()) {
                continue;
            }
            for (Quotation quotation : outside(finding)) {
                boolean reaches = finding.content().stream().anyMatch(span -> reaches(span, quotation));
                if (reaches) {
                    claim(quotation, f);
                }
            }
        }
    }

    /** Quotations at the depth of the cue: a cue inside a quotation can only govern what is quoted inside it. */
    private List<Quotation> outside(Finding finding) {
        int at = finding.cue().start();
        int depth = (int)
                quotations.stream().filter(quotation -> quotation.holds(at)).count();
        return quotations.stream()
                .filter(quotation -> quotation.depth() == depth && !quotation.holds(at))
                .filter(quotation -> depth == 0
                        || quotations.stream()
                                .anyMatch(outer -> outer.depth() == depth - 1
                                        && outer.holds(at)
                                        && outer.marked().contains(quotation.marked())))
                .toList();
    }

    /** A scare quote within the content is no speech act of its own; a quotation that runs past it is. */
    private static boolean reaches(Span content, Quotation quotation) {
        boolean overlaps = quotation.pieces().stream().anyMatch(piece -> piece.overlaps(content));
        return overlaps && !(content.start() < quotation.start() && quotation.end() < content.end());
    }

    private void claim(Quotation quotation, int finding) {
        Optional<Integer> owner = Optional.ofNullable(speakerOf.get(quotation));
        if (owner.isEmpty() || distance(quotation, finding) < distance(quotation, owner.get())) {
            speakerOf.put(quotation, finding);
        }
    }

    private int distance(Quotation quotation, int finding) {
        Span cue = findings.get(finding).cue();
        return cue.end() <= quotation.marked().start()
                ? quotation.marked().start() - cue.end()
                : Math.abs(cue.start() - quotation.marked().end());
    }

    /** A quotation right before the speaker and the cue, or right after them. */
    private void adjacent() {
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            if (!finding.speech() || finding.outer() || speakerOf.containsValue(f)) {
                continue;
            }
            for (Quotation quotation : outside(finding)) {
                if (!speakerOf.containsKey(quotation) && isAdjacent(finding, quotation)) {
                    claim(quotation, f);
                }
            }
        }
    }

    private boolean isAdjacent(Finding finding, Quotation quotation) {
        Span frame = finding.frame();
        if (quotation.marked().end() <= frame.start()) {
            return !introducesNext(frame.end())
                    && sameParagraph(quotation.end(), frame.start())
                    && isBlank(text.substring(quotation.marked().end(), frame.start()));
        }
        if (finding.content().isEmpty() && frame.end() <= quotation.marked().start()) {
            String between = text.substring(frame.end(), quotation.marked().start());
            boolean introduces = between.stripTrailing().endsWith(":");
            return between.length() <= LONGEST_LEAD
                    && (sameParagraph(quotation.start(), frame.start()) || introduces)
                    && (introduces || !endsSentence(between));
        }
        return false;
    }

    private boolean introducesNext(int offset) {
        String rest =
                text.substring(offset, Math.min(text.length(), offset + 3)).strip();
        return rest.startsWith(":");
    }

    private static boolean isBlank(String between) {
        return between.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean endsSentence(String between) {
        return between.indexOf(". ") >= 0 || between.strip().endsWith(".");
    }

    private boolean sameParagraph(int a, int b) {
        return paragraphOf(a) == paragraphOf(b);
    }

    private int paragraphOf(int offset) {
        for (int p = 0; p < paragraphs.size(); p++) {
            if (offset <= paragraphs.get(p).end()) {
                return p;
            }
        }
        return paragraphs.size();
    }

    /** A quotation with no cue of its own goes on with the speech before it, in its paragraph or at the head of the next. */
    private void continued() {
        for (Quotation quotation : quotations) {
            if (quotation.depth() > 0 || speakerOf.containsKey(quotation) || !beginsSentence(quotation)) {
                continue;
            }
            before(quotation).ifPresent(link -> {
                Quotation earlier = link.getKey();
                int finding = link.getValue();
                int apart = paragraphOf(quotation.start())
                        - paragraphOf(Math.max(
                                earlier.end(), findings.get(finding).frame().end()));
                boolean goesOn = apart == 0 || apart == 1 && fillsParagraph(quotation);
                if (goesOn && !speaksBetween(earlier, quotation, finding)) {
                    speakerOf.put(quotation, finding);
                }
            });
        }
    }

    /** A paragraph that is nothing but a quotation, and names nobody, goes on with whoever spoke before it. */
    private boolean fillsParagraph(Quotation quotation) {
        Span first = paragraphs
                .get(Math.min(paragraphOf(quotation.start()), paragraphs.size() - 1))
                .trimmed(text);
        return first.start() == quotation.marked().start()
                && isBlank(text.substring(Math.min(quotation.marked().end(), first.end()), first.end()));
    }

    private Optional<Map.Entry<Quotation, Integer>> before(Quotation quotation) {
        return speakerOf.entrySet().stream()
                .filter(link -> link.getKey().depth() == 0
                        && link.getKey().marked().end() <= quotation.marked().start())
                .max(Comparator.comparingInt(link -> link.getKey().end()));
    }

    private boolean speaksBetween(Quotation earlier, Quotation later, int except) {
        for (int f = 0; f < findings.size(); f++) {
            int at = findings.get(f).cue().start();
            if (f != except
                    && findings.get(f).force() == SpeechLexicon.Force.VOICE
                    && findings.get(f).speech()
                    && at >= earlier.marked().end()
                    && at < later.marked().start()) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsSentence(Quotation quotation) {
        String before = text.substring(0, quotation.marked().start()).stripTrailing();
        return before.isEmpty()
                || ".!?,:;”\"".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), quotation.marked().start()).indexOf('\n') >= 0;
    }

    private void write() {
        Map<Integer, List<Quotation>> byFinding = new HashMap<>();
        speakerOf.forEach((quotation, f) ->
                byFinding.computeIfAbsent(f, x -> new ArrayList<>()).add(quotation));
        byFinding.forEach((f, said) -> findings.set(f, findings.get(f).saying(merged(findings.get(f), said))));
        shareWithOuter();
    }

    /** "X was quoted as saying by Y": what is X's is Y's too. */
    private void shareWithOuter() {
        for (int f = 1; f < findings.size(); f++) {
            Finding inner = findings.get(f - 1);
            if (findings.get(f).outer() && inner.rule().equals(findings.get(f).rule())) {
                findings.set(f, findings.get(f).saying(inner.content()));
            }
        }
    }

    private List<Span> merged(Finding finding, List<Quotation> said) {
        List<Span> spans = new ArrayList<>();
        Set<Span> marked = new HashSet<>();
        for (Quotation quotation : said) {
            spans.addAll(quotation.pieces());
            marked.add(quotation.marked());
        }
        for (Span span : finding.content()) {
            spans.addAll(outsideOf(span, marked));
        }
        spans.sort(Comparator.naturalOrder());
        return joined(spans);
    }

    private List<Span> outsideOf(Span span, Set<Span> marked) {
        List<Span> rest = new ArrayList<>(List.of(span));
        for (Span quotation : marked) {
            List<Span> next = new ArrayList<>();
            for (Span part : rest) {
                if (!part.overlaps(quotation)) {
                    next.add(part);
                    continue;
                }
                if (part.start() < quotation.start()) {
                    next.add(new Span(part.start(), quotation.start()).trimmed(text));
                }
                if (quotation.end() < part.end()) {
                    next.add(new Span(quotation.end(), part.end()).trimmed(text));
                }
            }
            rest = next;
        }
        return rest.stream()
                .filter(part -> part.length() > 0 && !isBlank(part.of(text)))
                .toList();
    }

    /** Stretches with nothing but marks between them are one. */
    private List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            boolean touches = last >= 0
                    && (span.start() <= joined.get(last).end()
                            || isBlank(text.substring(joined.get(last).end(), span.start()))
                                    && sameParagraph(joined.get(last).start(), span.start()));
            if (touches) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
