package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** "Y quoted X as saying that …", "X was quoted as saying by Y": two voices, X nearer to the words. */
final class QuotedAs {

    private final Tree tree;
    private final Subjects subjects;
    private final Complements complements;

    QuotedAs(Tree tree, Subjects subjects, Complements complements) {
        this.tree = tree;
        this.subjects = subjects;
        this.complements = complements;
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
                passive ? subjects.of(quote).or(() -> subjects.leftOf(auxiliary(quote))) : subjects.rightOf(quote);
        Optional<Speaker> outer =
                passive ? subjects.agent(quote).or(() -> subjects.agent(saying.get())) : subjects.of(quote);
        if (inner.isEmpty()) {
            return List.of();
        }
        int from = Math.min(inner.get().first(), quote);
        List<Finding> found = new ArrayList<>();
        complements.saidBy(saying.get(), from).ifPresent(content -> {
            List<Span> said = Words.spans(tree, content.words()).stream()
                    .filter(span ->
                            outer.filter(o -> o.mention().overlaps(span)).isEmpty())
                    .toList();
            Span cue = tree.token(quote).span().cover(tree.token(saying.get()).span());
            found.add(finding(
                    inner.get(), passive ? cue : tree.token(saying.get()).span(), said, false, content.confidence()));
            outer.filter(o -> !o.isFirstPerson())
                    .ifPresent(o -> found.add(finding(o, tree.token(quote).span(), said, true, content.confidence())));
        });
        return found;
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

    private static Finding finding(Speaker who, Span cue, List<Span> said, boolean outer, double confidence) {
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
                "quoted as",
                confidence);
    }
}
