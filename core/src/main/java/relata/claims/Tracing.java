package relata.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.text.Span;

/** Writes down what the steps that find claims tell of one sentence. */
final class Tracing implements Trace {

    private static final String FILE = "lexicon/relations.yaml:";
    private static final int LISTED = 6; // words of a condition that are shown

    private final Sentence sentence;
    private final CharSequence text;
    private final Paths paths;
    private final FrameMatcher matcher;
    private final Map<Key, Note> notes = new LinkedHashMap<>();
    private final Map<String, Explanation.Found> found = new LinkedHashMap<>();

    /** One try of a frame. */
    private record Key(Frame frame, int head) {

        static Key of(Saying saying) {
            return new Key(saying.frame(), saying.clause().head().index());
        }
    }

    /** What is known of a try so far. */
    private static final class Note {

        private Explanation.Outcome outcome = Explanation.Outcome.MISFIT;
        private Optional<String> failed = Optional.empty();
        private String why = "";
        private List<String> held = List.of();
        private List<Explanation.Filling> roles = List.of();
        private final List<String> afterwards = new ArrayList<>();
    }

    Tracing(Sentence sentence, CharSequence text, Paths paths, FrameMatcher matcher) {
        this.sentence = sentence;
        this.text = text;
        this.paths = paths;
        this.matcher = matcher;
    }

    @Override
    public void misfit(Frame frame, Clause clause, Misfit misfit) {
        Note note = note(new Key(frame, clause.head().index()));
        note.failed = Optional.of(
                misfit.part() == Misfit.Part.HEAD
                        ? word(frame.head())
                        : misfit.part().word());
        note.why = switch (misfit.part()) {
            case HEAD -> "here it is no " + word(frame.head());
            case PARTICLE ->
                clause.particle().map(p -> "particle is \"" + p.text() + "\"").orElse("no particle") + ", wants "
                        + listed(frame.particles().stream());
            case CASE ->
                (clause.preposition().isEmpty()
                                ? "no preposition before it"
                                : "\"" + clause.preposition() + "\" before it")
                        + ", wants " + listed(frame.cases().stream());
            case WHEN -> failedWhen(misfit.condition().orElseThrow(), clause);
            case UNLESS -> failedUnless(misfit.condition().orElseThrow(), clause);
        };
    }

    /** "object is \"the mood\", no &lt;place&gt;". */
    private String failedWhen(Condition condition, Clause clause) {
        String wanted = wanted(condition);
        String stands = shown(matcher.standing(condition.paths(), clause));
        return stands.isEmpty()
                ? "nothing at " + String.join("|", condition.paths()) + ", wants " + wanted
                : stands + (condition.kind().isPresent() ? ", no " : ", none of ") + wanted;
    }

    private String failedUnless(Condition condition, Clause clause) {
        return "excluded: " + shown(matcher.fitting(condition, clause))
                + condition.kind().map(kind -> ", a <" + kind + ">").orElse("");
    }

    /** "object is \"the mood\", \"the town\", adverb is \"back\"". */
    private String shown(Stream<FrameMatcher.Standing> standing) {
        Map<String, Set<String>> byPath = new LinkedHashMap<>();
        standing.forEach(word -> byPath.computeIfAbsent(word.path(), path -> new LinkedHashSet<>())
                .add(quoted(word.phrase()
                        .map(Phrase::span)
                        .orElseGet(() -> word.head().span()))));
        return byPath.entrySet().stream()
                .map(path -> path.getKey() + " is "
                        + path.getValue().stream().limit(LISTED).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", "));
    }

    private static String wanted(Condition condition) {
        return condition.kind().map(kind -> "<" + kind + ">").orElseGet(() -> listed(condition.words().stream()));
    }

    private static String listed(Stream<String> words) {
        List<String> sorted = words.sorted().toList();
        String first = sorted.stream().limit(LISTED).collect(Collectors.joining(", "));
        return sorted.size() > LISTED ? first + " … (" + sorted.size() + ")" : first;
    }

    @Override
    public void unfilled(Saying saying, Supplier<List<String>> missing) {
        Note note = matched(saying);
        note.failed = Optional.of("need");
        note.why = need(saying.frame()) + ": "
                + missing.get().stream().map(name -> without(saying, name)).collect(Collectors.joining("; "));
    }

    private static String need(Frame frame) {
        return frame.need().stream()
                .map(all -> all.stream().sorted().collect(Collectors.joining("+")))
                .collect(Collectors.joining(" or "));
    }

    /** "no place at object (\"the mood\")". */
    private String without(Saying saying, String need) {
        String kind = need.contains("-") ? " " + need.substring(need.indexOf('-') + 1) : "";
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(r -> need.startsWith(r.word()) || need.endsWith(r.word() + "s"))
                .findFirst();
        if (role.isEmpty()) {
            return need.equals("negated") || need.equals("armed") ? "not " + need : "no " + need;
        }
        if (saying.source(role.get()).isPresent()) {
            return need.startsWith("two-")
                    ? "only one actor"
                    : "no" + kind + " as " + role.get().word();
        }
        List<String> at = paths(saying, role.get());
        List<String> passed = passed(saying, role.get());
        return "no " + role.get().word() + " at " + String.join(", ", at)
                + (passed.isEmpty() ? "" : ", there " + String.join(", ", passed));
    }

    @Override
    public void found(Saying saying) {
        matched(saying).outcome = Explanation.Outcome.LOST; // until a claim comes of it
    }

    private Note matched(Saying saying) {
        Note note = note(Key.of(saying));
        note.held = saying.frame().when().stream()
                .map(condition -> held(condition, saying.clause()))
                .toList();
        note.roles = Arrays.stream(Role.values())
                .filter(role ->
                        !paths(saying, role).isEmpty() || saying.source(role).isPresent())
                .map(role -> filling(saying, role))
                .toList();
        return note;
    }

    private String held(Condition condition, Clause clause) {
        return shown(matcher.fitting(condition, clause).limit(1)) + ", "
                + (condition.kind().isPresent() ? "a " + wanted(condition) : "one of " + wanted(condition));
    }

    private Explanation.Filling filling(Saying saying, Role role) {
        Optional<String> source = saying.source(role);
        return new Explanation.Filling(
                role.word(),
                source.orElseGet(() -> String.join(", ", paths(saying, role))),
                words(saying, role),
                source.isPresent() ? List.of() : passed(saying, role));
    }

    private static List<String> paths(Saying saying, Role role) {
        return saying.frame().paths(role);
    }

    private List<String> passed(Saying saying, Role role) {
        return paths(saying, role).stream()
                .flatMap(path -> paths.at(saying.clause(), path).stream())
                .map(phrase -> quoted(phrase.span()))
                .distinct()
                .toList();
    }

    private List<String> words(Saying saying, Role role) {
        Stream<Span> spans = switch (role) {
            case ACTOR -> saying.actors().stream().map(Phrase::span);
            case COUNTERPART -> saying.counterparts().stream().map(Phrase::span);
            case PLACE -> saying.places().stream().map(Phrase::span);
            case WEAPON -> saying.weapon().stream().map(Phrase::span);
            case TOPIC -> saying.topic().stream().map(Phrase::span);
            case QUANTITY -> saying.quantity().stream().map(this::span);
        };
        return spans.map(span -> span.of(text)).toList();
    }

    private Span span(Quantities.Found number) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(number.from())
                .span()
                .cover(tokens.get(number.to() - 1).span());
    }

    @Override
    public void lent(Saying saying, Role role, Saying lender) {
        note(Key.of(saying)).afterwards.add(role.word() + " from " + named(lender));
    }

    @Override
    public void lost(Saying saying, Saying winner, String why) {
        note(Key.of(saying)).why = "lost to " + named(winner) + ": " + why;
    }

    private String named(Saying saying) {
        return quoted(saying.clause().head().span()) + " by frame "
                + saying.frame().name();
    }

    @Override
    public void parted(List<Saying> sayings, Amounts amounts) {
        for (Saying saying : sayings) {
            Note note = note(Key.of(saying));
            amounts.figures().stream()
                    .filter(figure -> Key.of(figure.saying()).equals(Key.of(saying)))
                    .map(figure -> "its amount "
                            + quoted(span(figure.measure().found())) + " is told as a figure: "
                            + figure.measure().relation().word())
                    .forEach(note.afterwards::add);
            boolean plain =
                    amounts.plain().stream().anyMatch(other -> Key.of(other).equals(Key.of(saying)));
            if (!plain && note.afterwards.isEmpty()) {
                note.why = "its place is an amount, or too vague: " + String.join(", ", words(saying, Role.PLACE));
            }
        }
    }

    @Override
    public void claimed(Claim claim, Saying saying, Manner manner, Supplier<String> occurred) {
        note(Key.of(saying)).outcome = Explanation.Outcome.TOLD;
        Map<String, String> sources = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            saying.source(role).ifPresent(source -> sources.put(role.word(), source));
        }
        found.putIfAbsent(
                claim.id(),
                new Explanation.Found(claim, FILE + saying.frame().line(), sources, manner.why(), occurred.get()));
    }

    private Note note(Key key) {
        return notes.computeIfAbsent(key, k -> new Note());
    }

    private String quoted(Span span) {
        return "\"" + span.of(text) + "\"";
    }

    private static String word(Frame.Head head) {
        return head.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * All that was told.
     *
     * @param scanned numbers of the words whose form is in the lexicon
     * @param claims those that stand, in their order
     */
    Explanation explanation(List<Integer> scanned, List<Claim> claims) {
        Map<Integer, List<Explanation.Trial>> trials = new TreeMap<>();
        scanned.forEach(word -> trials.put(word, new ArrayList<>()));
        notes.forEach((key, note) ->
                trials.computeIfAbsent(key.head(), h -> new ArrayList<>()).add(trial(key.frame(), note)));
        List<Explanation.Trigger> triggers = new ArrayList<>();
        trials.forEach((word, tried) -> {
            Token token = sentence.tokens().get(word);
            triggers.add(new Explanation.Trigger(
                    token.span(), token.tag(), sentence.graph().headedBy(token), tried));
        });
        List<Explanation.Found> standing = claims.stream()
                .flatMap(claim -> Optional.ofNullable(found.get(claim.id())).stream())
                .toList();
        return new Explanation(sentence.span(), true, triggers, standing);
    }

    private static Explanation.Trial trial(Frame frame, Note note) {
        return new Explanation.Trial(
                frame.name(),
                frame.relation(),
                FILE + frame.line(),
                word(frame.head()),
                note.outcome,
                note.held,
                note.roles,
                note.failed,
                note.why,
                note.afterwards);
    }
}
