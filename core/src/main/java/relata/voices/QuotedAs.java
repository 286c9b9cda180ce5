package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** "Y quoted X as saying that …", "X was quoted as saying by Y": two voices, X nearer to the words. */
final class QuotedAs {

    private final Tree tree;
    private final Subjects subjects;

    QuotedAs(Tree tree, Subjects subjects) {
        this.tree = tree;
        this.subjects = subjects;
    }

    List<Finding> read(int quote) {
        Optional<Integer> saying = saying(quote);
        if (saying.isEmpty()) {
            return List.of();
        }
        boolean passive = tree.children(quote).stream()
                .anyMatch(c ->
                        tree.relation(c).equals("aux:pass") || tree.relation(c).equals("nsubj:pass"));
        Optional<Speaker> inner =
                passive ? subjects.of(quote).or(() -> subjects.leftOf(auxiliary(quote))) : quoted(quote);
        Optional<Speaker> outer = passive
                ? subjects.agent(quote).or(() -> subjects.agent(saying.get())).map(this::withName)
                : subjects.of(quote);
        if (inner.isEmpty()) {
            return List.of();
        }
        int from = Math.min(
                quote, passive ? inner.get().first() : outer.map(Speaker::first).orElse(quote));
        List<Finding> found = new ArrayList<>();
        content(saying.get(), from, passive).ifPresent(content -> {
            List<Span> said = Words.spans(tree, content.words()).stream()
                    .filter(span ->
                            outer.filter(o -> o.mention().overlaps(span)).isEmpty())
                    .toList();
            Span cue = tree.token(quote).span().cover(tree.token(saying.get()).span());
            found.add(finding(
                    inner.get(), passive ? cue : tree.token(saying.get()).span(), said, false));
            outer.filter(o -> !o.isFirstPerson())
                    .ifPresent(o -> found.add(finding(o, tree.token(quote).span(), said, true)));
        });
        return found;
    }

    private Optional<Speaker> quoted(int quote) {
        return subjects.rightOf(quote)
                .or(() -> tree.children(quote, "obj")
                        .filter(object -> object > quote)
                        .findFirst()
                        .flatMap(object -> subjects.speaker(object, quote)));
    }

    /** "by the newspaper <i>Dawn</i>". */
    private Speaker withName(Speaker who) {
        int last = who.last();
        while (last + 1 < tree.size() && tree.token(last + 1).isName()) {
            last++;
        }
        Span mention = who.mention().cover(tree.token(last).span());
        return new Speaker(mention, who.name(), who.first(), last, who.isFirstPerson());
    }

    /** What follows "as saying"; where nothing is said there, all before the words "X was quoted", "Y quoted X". */
    private Optional<Content> content(int saying, int from, boolean passive) {
        BitSet words = new BitSet();
        tree.children(saying).stream()
                .filter(child -> child > saying)
                .filter(child ->
                        Complements.isClause(tree, child) || tree.token(child).isVerb())
                .forEach(child -> words.or(Words.under(tree, child)));
        words.clear(0, saying + 1);
        if (!words.isEmpty()) {
            BitSet clause = Words.range(words.nextSetBit(0), reach(Words.last(words)));
            return Optional.of(new Content(clause, Force.VOICE, "quoted as"));
        }
        BitSet left = Words.range(0, from - 1);
        BitSet right = Words.range(saying + 1, tree.size() - 1);
        boolean trails = !Words.hasVerb(tree, right) && Words.hasFiniteVerb(tree, left);
        if (passive ? Words.count(tree, left) > 2 : trails) {
            return Optional.of(new Content(left, Force.VOICE, "quoted as"));
        }
        return Words.count(tree, right) > 1 && (!passive || Words.hasVerb(tree, right))
                ? Optional.of(new Content(right, Force.VOICE, "quoted as"))
                : Optional.empty();
    }

    /** A parse that ends in the middle of a phrase has broken off: what is said goes on to the end of the sentence. */
    private int reach(int last) {
        return last + 1 >= tree.size() || Words.isMark(tree.token(last + 1)) ? last : tree.size() - 1;
    }

    private int auxiliary(int verb) {
        return tree.children(verb, "aux").findFirst().orElse(verb);
    }

    private Optional<Integer> saying(int quote) {
        for (int i = quote + 1; i + 1 < tree.size() && i < quote + 15; i++) {
            if (tree.token(i).is("as") && tree.token(i + 1).tag().equals("VBG")) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Speaker who, Span cue, List<Span> said, boolean outer) {
        return new Finding(
                Optional.of(who.mention()),
                who.name(),
                cue,
                Finding.beside(Optional.of(who.mention()), cue),
                said,
                Optional.empty(),
                Force.VOICE,
                true,
                outer,
                "quoted as");
    }
}
