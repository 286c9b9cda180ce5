package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds who passes on what another says, where another cue already tells what is said: "KNA reported the raid, <i>citing an
 * officer</i>", "an officer <i>quoted by KNA</i> reported the raid", "said in remarks <i>carried by KNA</i>". Both are voices
 * of the same words; the one who is cited is nearer to them.
 */
final class Relays {

    static final String CITED = "cited";
    static final String CARRIED = "carried";

    private final SpeechLexicon lexicon;
    private final RelayLexicon relays;
    private final Sentence sentence;
    private final Tree tree;
    private final Levels levels;
    private final Subjects subjects;
    private final List<Finding> findings;

    private Relays(SpeechLexicon lexicon, Sentence sentence, Levels levels, List<Finding> findings) {
        this.lexicon = lexicon;
        this.relays = lexicon.relays();
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.levels = levels;
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
        this.findings = findings;
    }

    /** The findings with those that pass them on, each beside the one it shares its words with, the nearer to them first. */
    static List<Finding> among(
            List<Finding> findings,
            List<Sentence> sentences,
            SpanIndex<Quotation> quotations,
            String text,
            SpeechLexicon lexicon) {
        List<Finding> all = new ArrayList<>(findings);
        SpanIndex<Finding> cues = SpanIndex.of(findings, Finding::cue);
        for (Sentence sentence : sentences) {
            if (lexicon.relays().mayRelay(sentence.words())
                    && !cues.overlapping(sentence.span()).isEmpty()) {
                Levels levels = Levels.of(sentence, quotations.overlapping(Levels.near(sentence)), text);
                Relays relays = new Relays(lexicon, sentence, levels, all);
                sentence.tokens().forEach(relays::read);
            }
        }
        return all;
    }

    private void read(Token token) {
        if (relays.isCiting(token.text())) {
            cited(token.index());
        } else if (token.tag().equals("VBN") || token.tag().equals("VBD")) {
            carried(token.index());
        }
        repeated(token.index());
    }

    /** "citing an officer": whoever is cited says what the sentence's other cue tells. */
    private void cited(int i) {
        boolean saying = findings.stream()
                .anyMatch(f -> f.rule().equals("quoted as") && f.cue().overlaps(span(i)));
        if (saying) {
            return;
        }
        object(i).filter(this::isSource).ifPresent(who -> {
            if (i == first()) {
                rename(who);
            }
            host(i, who).filter(host -> !sameWords(host, who)).ifPresent(host -> insert(host, who, i, CITED, false));
        });
    }

    /** "Citing an officer, <i>the agency</i> said": the parser takes the agency for another name of the officer. */
    private void rename(Speaker cited) {
        int comma = cited.last() + 1;
        if (comma >= tree.size() || !tree.token(comma).is(",")) {
            return;
        }
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            boolean wrong = finding.cue().start() > span(comma).start()
                    && finding.source().filter(cited.mention()::overlaps).isPresent();
            if (wrong) {
                int at = f;
                subjects.rightOf(comma)
                        .filter(who -> who.mention().end() <= finding.cue().start())
                        .ifPresent(who -> findings.set(at, finding.by(who.mention())));
            }
        }
    }

    private Optional<Speaker> object(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > verb && tree.is(child, "obj"))
                .findFirst()
                .flatMap(object -> subjects.speaker(object, verb))
                .or(() -> subjects.rightOf(verb));
    }

    /** A name, or a noun for somebody or something that tells. */
    private boolean isSource(Speaker who) {
        Token head = head(who);
        return head.isName() || relays.isSource(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** The last noun before a preposition: "an <i>officer</i> at the front". */
    private Token head(Speaker who) {
        Token head = tree.token(who.first());
        for (int i = who.first(); i <= who.last(); i++) {
            Token token = tree.token(i);
            if (token.isNoun()) {
                head = token;
            } else if (head.isNoun() && !token.tag().equals("POS")) {
                break;
            }
        }
        return head;
    }

    /** The cue that "citing" belongs to: of the speaker before it, of the one after it, or of the sentence. */
    private Optional<Finding> host(int i, Speaker who) {
        boolean after =
                who.last() + 1 < tree.size() && tree.token(who.last() + 1).is(",");
        if (i == first()) {
            return speaking(
                    f -> f.source().filter(s -> s.start() > who.mention().end()).isPresent()
                            && !f.cue().overlaps(span(i)));
        }
        boolean between = i > 1 && after && tree.token(i - 1).is(",");
        Optional<Finding> host = between
                ? speaking(f ->
                        f.source().filter(s -> s.end() == span(i - 2).end()).isPresent()
                                && f.cue().start() > span(i).start())
                : Optional.empty();
        boolean interrupts = between && who.last() + 2 < tree.size() && Words.isFinite(tree.token(who.last() + 2));
        return host.isPresent() || interrupts ? host : speaking(f -> f.cue().end() <= span(i).start());
    }

    private int first() {
        int i = 0;
        while (i + 1 < tree.size() && Words.isMark(tree.token(i))) {
            i++;
        }
        return i;
    }

    /** The outermost of the voices of this sentence for which something holds. */
    private Optional<Finding> speaking(Predicate<Finding> condition) {
        return findings.stream()
                .filter(f -> f.force() == Force.VOICE && f.source().isPresent())
                .filter(f -> sentence.span().contains(f.cue()) && f.cue().length() > 0)
                .filter(condition)
                .max(Comparator.comparingInt((Finding f) -> extent(f)).thenComparing(Finding::outer));
    }

    private static int extent(Finding finding) {
        return finding.content().stream().mapToInt(Span::length).sum();
    }

    private boolean sameWords(Finding host, Speaker who) {
        return host.source().filter(source -> source.overlaps(who.mention())).isPresent();
    }

    /** "quoted by KNA", "in remarks carried by KNA", "in a message that Ida Roe shared". */
    private void carried(int i) {
        Token verb = tree.token(i);
        if (!relays.isCarrying(verb.lemma().toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<Speaker> outlet = outlet(i);
        if (outlet.isEmpty() || outlet.get().isFirstPerson()) {
            return;
        }
        relayed(i)
                .filter(host -> !sameWords(host, outlet.get()))
                .ifPresent(host -> insert(host, outlet.get(), i, CARRIED, true));
    }

    private Optional<Speaker> outlet(int i) {
        if (tree.is(i, "acl:relcl") && !PassiveCues.isPassive(tree, i)) {
            return subjects.of(i).filter(who -> who.last() < i && who.name().isEmpty());
        }
        if (i + 2 >= tree.size()) {
            return Optional.empty();
        }
        boolean by = tree.token(i + 1).is("by");
        boolean in = tree.token(i + 1).is("in") || tree.token(i + 1).is("on");
        return by || in ? subjects.rightOf(i + 1).filter(who -> by || head(who).isName()) : Optional.empty();
    }

    /** The cue whose speaker is quoted, or whose words the noun before the verb names. */
    private Optional<Finding> relayed(int i) {
        int noun = tree.is(i, "acl") ? tree.governor(i) : i;
        Optional<Finding> quoted = speaking(f -> f.source()
                        .filter(source -> source.contains(span(noun)) || endsBefore(source, i))
                        .isPresent()
                && !f.cue().overlaps(span(i)));
        if (quoted.isPresent()) {
            return quoted;
        }
        boolean remark = noun < i && relays.isRemark(tree.token(noun).lemma().toLowerCase(Locale.ROOT));
        boolean as = i > 0 && tree.token(i - 1).is("as");
        if (!remark && !as) {
            return Optional.empty();
        }
        return speaking(f -> f.cue().end() <= span(noun).start() && level(f) == levels.at(i))
                .or(() -> speaking(f -> f.cue().start() > span(i).end() && level(f) == levels.at(i)));
    }

    private boolean endsBefore(Span source, int i) {
        int before = i - 1;
        while (before > 0 && (tree.token(before).is(",") || tree.token(before).is("as"))) {
            before--;
        }
        return before >= 0 && source.end() == span(before).end();
    }

    private int level(Finding finding) {
        return sentence.tokens().stream()
                .filter(token -> finding.cue().contains(token.span()))
                .mapToInt(token -> levels.at(token.index()))
                .findFirst()
                .orElse(0);
    }

    /** "repeated the army's claim that it fell" makes whoever repeats it a voice too. */
    private void repeated(int i) {
        if (!relays.isRepeating(tree.token(i).lemma().toLowerCase(Locale.ROOT))) {
            return;
        }
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            boolean holds = finding.cue().contains(span(i))
                    && finding.force() == Force.STANCE
                    && finding.source().isPresent()
                    && findings.stream().anyMatch(other -> isClaimIn(other, finding));
            if (holds) {
                findings.set(f, finding.as(Force.VOICE, finding.outer()));
            }
        }
    }

    private static boolean isClaimIn(Finding claim, Finding finding) {
        return claim.rule().startsWith("noun")
                && claim.force() == Force.VOICE
                && finding.content().stream().anyMatch(content -> content.contains(claim.cue()));
    }

    private void insert(Finding host, Speaker who, int cue, String rule, boolean outer) {
        BitSet own = Words.range(Math.min(cue, who.first()), Math.max(cue, who.last()));
        Span relay = span(own.nextSetBit(0)).cover(span(Words.last(own)));
        List<Span> content = host.content().stream()
                .flatMap(span -> without(span, relay).stream())
                .toList();
        if (content.isEmpty()) {
            return;
        }
        int at = findings.indexOf(host);
        findings.set(at, host.as(host.force(), host.outer() || !outer));
        findings.add(
                outer ? at + 1 : at,
                new Finding(
                        Optional.of(who.mention()),
                        who.name(),
                        span(cue),
                        relay,
                        content,
                        Optional.empty(),
                        Force.VOICE,
                        false,
                        outer || host.outer(),
                        rule));
    }

    private List<Span> without(Span span, Span cut) {
        if (!span.overlaps(cut)) {
            return List.of(span);
        }
        List<Span> rest = new ArrayList<>();
        if (span.start() < cut.start()) {
            rest.add(new Span(span.start(), lastWordBefore(cut.start()).orElse(cut.start())));
        }
        if (cut.end() < span.end()) {
            rest.add(new Span(cut.end(), span.end()));
        }
        return rest;
    }

    /** Where the last word before an offset ends; the marks behind it belong to nobody. */
    private Optional<Integer> lastWordBefore(int offset) {
        return sentence.tokens().stream()
                .filter(token -> token.span().end() <= offset && !Words.isMark(token))
                .map(token -> token.span().end())
                .max(Comparator.naturalOrder());
    }

    private Span span(int i) {
        return tree.token(i).span();
    }
}
