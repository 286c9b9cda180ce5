package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Documentary;

/**
 * Finds texts that a report reproduces in full. The sentence before names a statement and ends in a colon or says that the
 * text follows; the document is the quotation right after it, or, where no mark opens, the paragraphs up to the end.
 * Its author is whoever issues the statement in that sentence, or in the sentences around.
 */
final class Reproductions {

    private static final int NEAR = 4; // sentences before, in which the author may be named

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;
    private final List<Sentence> sentences;
    private final SpeechLexicon lexicon;
    private final Documentary words;
    private final Set<Integer> paragraphEnds;

    Reproductions(
            String text,
            List<Span> paragraphs,
            List<Quotation> quotations,
            List<Sentence> sentences,
            SpeechLexicon lexicon) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotations = quotations;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.words = lexicon.documents();
        this.paragraphEnds = paragraphs.stream().map(p -> p.trimmed(text).end()).collect(Collectors.toSet());
    }

    List<Reproduced> find() {
        List<Reproduced> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Span introduction = sentences.get(s).span();
            boolean candidate = paragraphEnds.contains(introduction.end()) && introduces(sentences.get(s));
            if (candidate
                    && found.stream().noneMatch(document -> document.span().overlaps(introduction))) {
                int index = s;
                passagesAfter(sentences.get(s)).ifPresent(passages -> {
                    Optional<Span> author = author(index, passages);
                    // Without marks only a named author shows that what follows is somebody's text.
                    found.add(new Reproduced(passages, introduction, author));
                });
            }
        }
        return found;
    }

    /** Names a document and says that it follows. */
    private boolean introduces(Sentence sentence) {
        String lower = sentence.span().of(text).toLowerCase(Locale.ROOT);
        boolean colon = lower.endsWith(":");
        boolean announces = words.introductions().stream().anyMatch(lower::contains);
        boolean noun = sentence.words().stream().anyMatch(this::isDocument);
        boolean telling = sentence.words().size() < 30 && lexicon.mayAttribute(sentence.words());
        return (colon && (noun || telling)) || (noun && announces) || (announces && lower.contains("reproduce"));
    }

    private boolean isDocument(String word) {
        return words.nouns().contains(word.toLowerCase(Locale.ROOT));
    }

    private Optional<List<Span>> passagesAfter(Sentence introduction) {
        int end = introduction.span().end();
        Optional<Quotation> quotation = quotations.stream()
                .filter(q -> q.depth() == 0 && q.marked().start() >= end)
                .filter(q -> Blanks.on(text, end) == q.marked().start())
                .findFirst();
        if (quotation.isPresent()) {
            boolean document = introduction.words().stream().anyMatch(this::isDocument)
                    || introduction.span().of(text).toLowerCase(Locale.ROOT).contains("reproduce");
            return document ? Optional.of(quotation.get().pieces()) : Optional.empty();
        }
        boolean colon = introduction.span().of(text).endsWith(":");
        List<Span> rest = paragraphs.stream()
                .filter(paragraph -> paragraph.start() >= end)
                .map(paragraph -> paragraph.trimmed(text))
                .toList();
        List<Span> unmarked = unmarked(rest);
        return colon && !unmarked.isEmpty() ? Optional.of(unmarked) : Optional.empty();
    }

    /** Without marks a text goes on until a line that closes it, or until the writer quotes or introduces again. */
    private List<Span> unmarked(List<Span> rest) {
        List<Span> passages = new ArrayList<>();
        for (Span paragraph : rest) {
            String lower = paragraph.of(text).toLowerCase(Locale.ROOT);
            boolean ends = words.ends().stream().anyMatch(lower::startsWith);
            boolean quotes = quotations.stream()
                    .anyMatch(q -> q.depth() == 0 && q.marked().start() == paragraph.start());
            if (ends || quotes || (lower.endsWith(":") && !passages.isEmpty())) {
                break;
            }
            passages.add(paragraph);
        }
        return passages;
    }

    private Optional<Span> author(int introduction, List<Span> passages) {
        Optional<Span> author = authorIn(sentences.get(introduction), true);
        for (int s = introduction - 1; author.isEmpty() && s >= Math.max(0, introduction - NEAR); s--) {
            author = authorIn(sentences.get(s), false);
        }
        int end = passages.get(passages.size() - 1).end();
        return author.or(() -> sentences.stream()
                .filter(sentence -> sentence.span().start() >= end)
                .findFirst()
                .flatMap(sentence -> authorIn(sentence, false)));
    }

    /** Who issues, publishes or signs a document in this sentence. */
    private Optional<Span> authorIn(Sentence sentence, boolean introduces) {
        boolean mentions = sentence.words().stream().anyMatch(this::isDocument);
        if (!mentions && !introduces) {
            return Optional.empty();
        }
        Tree tree = sentence.tree();
        Subjects subjects = new Subjects(sentence, Levels.of(sentence, List.of(), text), lexicon.speakers());
        for (Token token : sentence.tokens()) {
            if (isDocument(token.lemma()) && token.isNoun()) {
                Optional<Speaker> author = issuer(tree, subjects, token.index());
                if (author.isPresent()) {
                    return author.map(Speaker::mention);
                }
            }
        }
        return introduces ? teller(sentence, subjects) : Optional.empty();
    }

    /** "X issued the statement", "the statement X published", "signed by X", "a statement by X", "X's statement". */
    private Optional<Speaker> issuer(Tree tree, Subjects subjects, int noun) {
        int verb = tree.governor(noun);
        if (verb >= 0 && tree.token(verb).isVerb() && isAuthoring(tree, verb) && verb < noun) {
            Optional<Speaker> subject = subjects.of(verb).filter(who -> !who.isFirstPerson());
            if (subject.isPresent()) {
                return subject;
            }
        }
        for (int child : tree.children(noun)) {
            boolean clause = tree.is(child, "acl") && isAuthoring(tree, child);
            Optional<Speaker> issuer = clause
                    ? tree.child(child, "nsubj")
                            .flatMap(subject -> subjects.speaker(subject, child))
                            .or(() -> subjects.agent(child))
                    : isOwner(tree, child) ? subjects.speaker(child, noun) : Optional.empty();
            if (issuer.isPresent() && !issuer.get().isFirstPerson()) {
                return issuer;
            }
        }
        return afterwards(tree, subjects, noun);
    }

    /** "the statement X published": what the parser makes of a clause without "that" is not to be relied on. */
    private Optional<Speaker> afterwards(Tree tree, Subjects subjects, int noun) {
        for (int i = noun + 2; i < tree.size() && i < noun + 10; i++) {
            if (tree.token(i).isVerb()) {
                return isAuthoring(tree, i)
                        ? subjects.leftOf(i).filter(who -> who.first() > noun && !who.isFirstPerson())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAuthoring(Tree tree, int verb) {
        return words.authors().contains(tree.token(verb).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isOwner(Tree tree, int child) {
        boolean by = tree.children(child, "case")
                .anyMatch(c -> tree.token(c).is("by") || tree.token(c).is("from"));
        return tree.relation(child).equals("nmod:poss") || (tree.is(child, "nmod") && by);
    }

    /** "X said:" */
    private Optional<Span> teller(Sentence sentence, Subjects subjects) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean tells = tokens.get(i).isVerb()
                    && lexicon.verb(tokens.get(i).lemma(), "quotation").isPresent();
            if (tells) {
                int verb = i;
                return subjects.of(verb)
                        .or(() -> subjects.leftOf(verb))
                        .filter(who -> !who.isFirstPerson())
                        .map(Speaker::mention);
            }
        }
        return Optional.empty();
    }
}
