package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.text.Span;

/**
 * Ties quotations to the cues that introduce, close or split them. What a cue reports and is quoted, is quoted whole:
 * "'A. B,' he said. 'C.'" is one act of speech over three sentences.
 */
final class QuotationLinks {

    private static final int LONGEST_LEAD = 90; // "told a news conference in the capital on Monday:"

    private final String text;
    private final Paragraphs paragraphs;
    private final List<Quotation> quotations;
    private final List<Finding> findings;
    private final QuotationCues cues;
    private final Map<Quotation, Integer> speakerOf = new HashMap<>();

    private QuotationLinks(
            String text,
            List<Span> paragraphs,
            List<Quotation> quotations,
            List<Finding> findings,
            QuotationCues cues) {
        this.text = text;
        this.cues = cues;
        this.paragraphs = new Paragraphs(text, paragraphs);
        this.quotations = divided(quotations);
        this.findings = new ArrayList<>(findings);
    }

    /** The findings with the quotations that belong to them; those that still report nothing are left out. */
    static List<Finding> tie(
            String text,
            List<Span> paragraphs,
            List<Quotation> quotations,
            List<Finding> findings,
            QuotationCues cues) {
        QuotationLinks links = new QuotationLinks(text, paragraphs, quotations, findings, cues);
        links.overlapping();
        links.adjacent();
        links.beside();
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
                                    && paragraphs.same(earlier.end(), quotation.start()));
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
                if (speakerOf.containsKey(quotation) || !isAdjacent(findings.get(f), quotation)) {
                    continue;
                }
                claim(quotation, f);
                Span frame = finding.frame();
                if (frame.end() <= quotation.marked().start()
                        && !speaksForItself(
                                quotation,
                                text.substring(frame.end(), quotation.marked().start()))) {
                    findings.set(
                            f,
                            finding.saying(List.of(new Span(
                                            frame.end(),
                                            cues.sentenceEnd(quotation.marked().end()))
                                    .trimmed(text))));
                }
            }
        }
    }

    /** Cues that the parse did not show. */
    private void beside() {
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            if (quotation.depth() > 0 || !quotation.complete() || speakerOf.containsKey(quotation)) {
                continue;
            }
            Optional<Quotation> next = quotations.stream()
                    .filter(later -> later.depth() == 0
                            && later.marked().start() >= quotation.marked().end())
                    .findFirst();
            Optional<Span> lead = cues.lead(quotation);
            Optional<Integer> leading = lead.flatMap(this::lastIn);
            if (leading.isPresent()) {
                int f = leading.get();
                speakerOf.put(quotation, f);
                if (findings.get(f).content().stream()
                        .allMatch(span -> span.end() <= findings.get(f).frame().start())) {
                    findings.set(f, findings.get(f).saying(List.of())); // "As he walked in, the clerk said: '…'"
                }
            } else {
                cues.of(quotation, next).ifPresent(found -> claimBeside(quotation, found));
            }
        }
    }

    /** "He suggested that the road was cut: '…'": what follows the colon goes with what is said before it. */
    private Optional<Integer> lastIn(Span lead) {
        Optional<Integer> last = Optional.empty();
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            if (finding.force() == SpeechLexicon.Force.VOICE && lead.contains(finding.cue()) && finding.speech()) {
                last = Optional.of(f);
            }
        }
        return last;
    }

    /** Where the parse gave the same cue something else to report, one of the two is wrong: the words that are quoted stay. */
    private void claimBeside(Quotation quotation, Finding beside) {
        for (int f = 0; f < findings.size(); f++) {
            Finding known = findings.get(f);
            if (!known.cue().overlaps(beside.cue())) {
                continue;
            }
            boolean empty = known.content().isEmpty();
            boolean misread = known.content().stream().anyMatch(quotation.marked()::overlaps);
            if (empty || misread) {
                findings.set(f, beside);
                speakerOf.put(quotation, f);
            }
            return;
        }
        findings.add(beside);
        speakerOf.put(quotation, findings.size() - 1);
    }

    private boolean isAdjacent(Finding finding, Quotation quotation) {
        Span frame = finding.frame();
        if (quotation.marked().end() <= frame.start()) {
            return !introducesNext(frame.end())
                    && !beginsAnother(finding, quotation)
                    && paragraphs.same(quotation.end(), frame.start())
                    && Blanks.wordless(text.substring(quotation.marked().end(), frame.start()));
        }
        if (finding.content().isEmpty() && frame.end() <= quotation.marked().start()) {
            String between = text.substring(frame.end(), quotation.marked().start());
            boolean introduces =
                    between.substring(0, Blanks.back(between, between.length())).endsWith(":");
            return between.length() <= LONGEST_LEAD
                    && (paragraphs.same(quotation.start(), frame.start()) || introduces)
                    && (introduces || !endsSentence(between));
        }
        return false;
    }

    /** "'A.' She noted that …": a quotation that has closed its sentence is not what the next one reports. */
    private boolean beginsAnother(Finding finding, Quotation quotation) {
        char last = text.charAt(quotation.end() - 1);
        boolean capital = Character.isUpperCase(text.charAt(finding.frame().start()));
        return capital && (last == '.' || !finding.content().isEmpty() && (last == '!' || last == '?'));
    }

    private boolean introducesNext(int offset) {
        int next = Blanks.on(text, offset);
        return next < text.length() && text.charAt(next) == ':';
    }

    /** "He called the talks a 'charade'": a word or two in marks are a part of the writer's sentence. */
    private boolean speaksForItself(Quotation quotation, String before) {
        String words = text.substring(quotation.start(), quotation.end());
        int count = words.split("\\s+").length;
        boolean closed = ".?!,…".indexOf(words.charAt(words.length() - 1)) >= 0;
        return Blanks.wordless(before) ? closed || count > 2 : closed && count > 3;
    }

    private static boolean endsSentence(String between) {
        return between.indexOf(". ") >= 0
                || between.substring(0, Blanks.back(between, between.length())).endsWith(".");
    }

    /** A quotation with no cue of its own goes on with the speech before it, in its paragraph or at the head of the next. */
    private void continued() {
        for (Quotation quotation : quotations) {
            if (quotation.depth() > 0 || speakerOf.containsKey(quotation) || !cues.beginsSentence(quotation)) {
                continue;
            }
            Optional<Integer> told = tells(quotation);
            if (told.isPresent()) {
                speakerOf.put(quotation, told.get());
                continue;
            }
            before(quotation).ifPresent(link -> {
                Quotation earlier = link.getKey();
                int finding = link.getValue();
                int apart = paragraphs.of(quotation.start())
                        - paragraphs.of(Math.max(
                                earlier.end(), findings.get(finding).frame().end()));
                boolean goesOn = apart == 0 || apart == 1 && fillsParagraph(quotation);
                if (goesOn && !speaksBetween(earlier, quotation, finding)) {
                    speakerOf.put(quotation, finding);
                }
            });
        }
    }

    /** "The clerk said that the road was cut. '…'": who is reported right before a quotation says it as well. */
    private Optional<Integer> tells(Quotation quotation) {
        Optional<Span> sentence = cues.sentenceBefore(quotation);
        if (sentence.isEmpty() || !paragraphs.same(sentence.get().start(), quotation.start())) {
            return Optional.empty();
        }
        Optional<Integer> last = Optional.empty();
        for (int f = 0; f < findings.size(); f++) {
            Span cue = findings.get(f).cue();
            boolean tells = findings.get(f).speech() && findings.get(f).force() == SpeechLexicon.Force.VOICE;
            if (tells && sentence.get().contains(cue) && findings.stream().noneMatch(other -> holds(other, cue))) {
                boolean quoted = last.filter(speakerOf::containsValue).isPresent();
                last = quoted && !speakerOf.containsValue(f) ? last : Optional.of(f);
            }
        }
        return last;
    }

    private static boolean holds(Finding finding, Span cue) {
        return finding.force() == SpeechLexicon.Force.VOICE
                && finding.content().stream().anyMatch(span -> span.contains(cue));
    }

    /** A paragraph that is nothing but a quotation, and names nobody, goes on with whoever spoke before it. */
    private boolean fillsParagraph(Quotation quotation) {
        Span first = paragraphs.at(quotation.start()).orElse(quotation.marked());
        return first.start() == quotation.marked().start()
                && Blanks.wordless(text.substring(Math.min(quotation.marked().end(), first.end()), first.end()));
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
            boolean sameSentence =
                    cues.sameSentence(at, findings.get(except).cue().start());
            if (f != except
                    && !sameSentence
                    && findings.get(f).force() == SpeechLexicon.Force.VOICE
                    && findings.get(f).speech()
                    && at >= earlier.marked().end()
                    && at < later.marked().start()) {
                return true;
            }
        }
        return false;
    }

    private void write() {
        Map<Integer, List<Quotation>> byFinding = new HashMap<>();
        speakerOf.forEach((quotation, f) ->
                byFinding.computeIfAbsent(f, x -> new ArrayList<>()).add(quotation));
        QuotedContents contents = new QuotedContents(text, paragraphs);
        byFinding.forEach((f, said) -> findings.set(f, findings.get(f).saying(contents.of(findings.get(f), said))));
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
}
