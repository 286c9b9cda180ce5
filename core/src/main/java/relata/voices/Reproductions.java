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
 * text follows; the document is the quotation right after it, or, where no mark opens, the paragraphs up to the end. It may also
 * begin behind the colon in the same line.
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
    private final RunIns runIns;
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
        this.runIns = new RunIns(text, words);
        this.paragraphEnds = paragraphs.stream().map(p -> p.trimmed(text).end()).collect(Collectors.toSet());
    }

    List<Reproduced> find() {
        List<Reproduced> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            int index = s;
            introduction(sentences.get(s))
                    .filter(introduction ->
                            found.stream().noneMatch(document -> document.span().overlaps(introduction)))
                    .ifPresent(introduction -> passagesAfter(introduction, sentences.get(index))
                            // Without marks only a named author shows that what follows is somebody's text.
                            .map(passages ->
                                    new Reproduced(passages, introduction, author(index, introduction, passages)))
                            .ifPresent(found::add));
        }
        return found;
    }

    /** A sentence at the end of its paragraph, or the part of one up to a colon. */
    private Optional<Span> introduction(Sentence sentence) {
        return runIns.in(sentence)
                .or(() -> Optional.of(sentence.span())
                        .filter(span -> paragraphEnds.contains(span.end()) && introduces(sentence)));
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

    private Optional<List<Span>> passagesAfter(Span introduction, Sentence sentence) {
        int end = introduction.end();
        Optional<Quotation> quotation = quotations.stream()
                .filter(q -> q.depth() == 0 && q.marked().start() >= end)
                .filter(q -> Blanks.on(text, end) == q.marked().start())
                .findFirst();
        if (quotation.isPresent()) {
            boolean document = sentence.words().stream().anyMatch(this::isDocument)
                    || introduction.of(text).toLowerCase(Locale.ROOT).contains("reproduce");
            return document ? Optional.of(quotation.get().pieces()) : Optional.empty();
        }
        boolean colon = introduction.of(text).endsWith(":");
        List<Span> rest = paragraphs.stream()
                .filter(paragraph -> paragraph.end() > end)
                .map(paragraph -> new Span(Math.max(paragraph.start(), end), paragraph.end()).trimmed(text))
                .filter(paragraph -> paragraph.length() > 0)
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

    private Optional<Span> author(int sentence, Span introduction, List<Span> passages) {
        Optional<Span> author = authorIn(sentences.get(sentence), Optional.of(introduction));
        for (int s = sentence - 1; author.isEmpty() && s >= Math.max(0, sentence - NEAR); s--) {
            author = authorIn(sentences.get(s), Optional.empty());
        }
        int end = passages.get(passages.size() - 1).end();
        return author.or(() -> sentences.stream()
                .filter(next -> next.span().start() >= end)
                .findFirst()
                .flatMap(next -> authorIn(next, Optional.empty())));
    }

    /** Who issues, publishes or signs a document in this sentence. */
    private Optional<Span> authorIn(Sentence sentence, Optional<Span> introduction) {
        boolean mentions = sentence.words().stream().anyMatch(this::isDocument);
        if (!mentions && introduction.isEmpty()) {
            return Optional.empty();
        }
        Tree tree = sentence.tree();
        Subjects subjects = new Subjects(sentence, Levels.of(sentence, List.of(), text), lexicon.speakers());
        Span told = introduction.orElse(sentence.span()); // what stands behind it in the line is the document itself
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> told.contains(token.span()))
                .toList();
        for (Token token : tokens) {
            if (isDocument(token.lemma()) && token.isNoun()) {
                Optional<Speaker> author = issuer(tree, subjects, token.index());
                if (author.isPresent()) {
                    return author.map(Speaker::mention);
                }
            }
        }
        return introduction.isPresent() ? teller(tokens, subjects) : Optional.empty();
    }

    /** "X issued the statement", "the statement X published", "signed by X", "a statement by X", "X's statement". */
    private Optional<Speaker> issuer(Tree tree, Subjects subjects, int noun) {
        int verb = tree.governor(head(tree, noun));
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

    /** In "communique <i>No.</i> 12" the noun behind is the head. */
    private static int head(Tree tree, int noun) {
        return tree.is(noun, "compound") && tree.governor(noun) == noun + 1 ? noun + 1 : noun;
    }

    /** "the statement X published": what the parser makes of a clause without "that" is not to be relied on. */
    private Optional<Speaker> afterwards(Tree tree, Subjects subjects, int noun) {
        for (int i = noun + 2; i < tree.size() && i < noun + 10; i++) {
            if (tree.token(i).isVerb()) {
                return isAuthoring(tree, i)
                        ? subjects.leftOf(i)
                                .filter(who -> who.first() > noun && !who.isFirstPerson())
                                .filter(who ->
                                        !isDocument(tree.token(who.last()).lemma()))
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
    private Optional<Span> teller(List<Token> tokens, Subjects subjects) {
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
