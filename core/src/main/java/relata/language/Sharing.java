package relata.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import relata.language.Argument.Origin;
import relata.language.Clause.Link;

/** Gives clauses the parts they share with others: coordination, control, participles, relative clauses. */
final class Sharing {

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
    private static final Set<String> RELATIVE_PLACES = Set.of("where");

    // "asked the army to leave": it is the army that leaves.
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask", "urge", "force", "order", "allow", "help", "request", "want", "tell", "call", "press", "enable",
            "permit", "oblige", "compel", "demand", "expect", "see", "hear", "watch", "show", "leave", "prevent",
            "stop", "keep", "cause", "push", "invite", "warn", "accuse", "blame", "let", "make", "have");

    private static final Set<String> ADDRESSING = Set.of("on", "upon", "for", "with");
    private static final Set<String> FOILING = Set.of(
            "foil",
            "thwart",
            "repel",
            "repulse",
            "stop",
            "prevent",
            "block",
            "abort",
            "frustrate",
            "confront",
            "counter");
    private static final Set<String> ATTEMPTS = Set.of("attempt", "bid", "effort", "plan", "try", "plot");

    private final Tree tree;
    private final Phrases phrases;
    private final TreeMap<Integer, Clause> clauses;

    Sharing(Tree tree, Phrases phrases, TreeMap<Integer, Clause> clauses) {
        this.tree = tree;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    void share() {
        // Twice, since a part may be handed on: "managed to enter and take" gives "take" its subject only after "enter"
        // has one.
        for (int round = 0; round < 2; round++) {
            clauses.forEach((index, clause) -> {
                relative(index, clause);
                subject(clause);
            });
        }
        clauses.forEach(this::objectOfLaterVerb);
        clauses.values().forEach(Sharing::objectOfEarlierVerb);
        clauses.values().forEach(Sharing::addressee);
    }

    /** "call on the army to leave": the parser makes the whole a clause; whom one calls on is still a part of "call". */
    private static void addressee(Clause clause) {
        Optional<String> marker = clause.marker().map(m -> m.text().toLowerCase(Locale.ROOT));
        boolean addressed = marker.filter(ADDRESSING::contains).isPresent();
        if (addressed && clause.governor().isPresent()) {
            clause.governor().get().add(marker.orElseThrow(), clause.at("subject"), Origin.INHERITED);
        }
    }

    private void subject(Clause clause) {
        if (!isVerbal(clause) || hasGrammaticalSubject(clause)) {
            return;
        }
        Optional<Clause> governor = clause.governor();
        if (governor.isEmpty()) {
            return;
        }
        List<Phrase> shared = switch (clause.link().orElse(Link.NOUN)) {
            case COORDINATE -> isVerbal(governor.get()) ? grammaticalSubject(governor.get()) : List.of();
            case INFINITIVE -> controller(governor.get());
            case ADVERBIAL ->
                isNonFinite(clause)
                        ? isOfObject(clause) ? controller(governor.get()) : grammaticalSubject(governor.get())
                        : List.of();
            case PARTICIPLE ->
                isNonFinite(clause) && phrases.canHead(governor.get().head().index())
                        ? describedBy(clause, governor.get())
                        : List.of();
            default -> List.of();
        };
        clause.add(clause.passive() ? "object" : "subject", shared, Origin.INHERITED);
    }

    /** "five officers and a dozen gunmen <i>left dead</i>": behind a list a participle is said of all of it. */
    private List<Phrase> describedBy(Clause participle, Clause noun) {
        Stream<Clause> listed = noun.dependents().stream()
                .filter(other -> other.link().filter(Link.COORDINATE::equals).isPresent())
                .filter(other -> !other.head().isVerb()
                        && other.head().index() < participle.head().index());
        return Stream.concat(Stream.of(noun), listed)
                .map(clause -> clause.head().index())
                .filter(phrases::canHead)
                .map(phrases::phrase)
                .toList();
    }

    /** "accused the army <i>of shelling</i>", "kept them <i>from leaving</i>": what the object does. */
    private static boolean isOfObject(Clause clause) {
        String opener = clause.marker().map(Token::text).orElse(clause.preposition());
        return Set.of("of", "from", "into").contains(opener);
    }

    private static boolean isVerbal(Clause clause) {
        return clause.head().isVerb() || !clause.auxiliaries().isEmpty();
    }

    /** The subject as grammar has it: of a passive clause, what it is done to. */
    private static List<Phrase> grammaticalSubject(Clause clause) {
        return clause.at(clause.passive() ? "object" : "subject");
    }

    private static boolean hasGrammaticalSubject(Clause clause) {
        return clause.has(clause.passive() ? "object" : "subject");
    }

    private List<Phrase> controller(Clause governor) {
        Optional<List<Phrase>> foiled = triers(governor);
        if (foiled.isPresent()) {
            return foiled.get();
        }
        boolean byObject = OBJECT_CONTROL.contains(governor.head().lemma()) && governor.has("object");
        if (byObject) {
            return governor.at("object");
        }
        boolean addressed = governor.head().lemma().equals("call") && governor.has("on");
        return addressed ? governor.at("on") : grammaticalSubject(governor);
    }

    /** "foiled an attempt by rebels to enter": whoever tried would have entered. */
    private Optional<List<Phrase>> triers(Clause governor) {
        if (!FOILING.contains(governor.head().lemma())) {
            return Optional.empty();
        }
        return governor.at("object").stream()
                .filter(object -> ATTEMPTS.contains(object.head().lemma()))
                .flatMap(object -> Optional.ofNullable(clauses.get(object.head().index())).stream())
                .map(attempt -> Stream.of("by", "poss", "mod")
                        .map(attempt::at)
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .findFirst();
    }

    private static boolean isNonFinite(Clause clause) {
        String tag = clause.head().tag();
        boolean finiteAuxiliary = clause.auxiliaries().stream()
                .anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(a.tag()));
        boolean form = tag.equals("VBG")
                || tag.equals("VBN")
                || tag.equals("VB")
                // Without commas a participle is often tagged as a past tense.
                || (tag.equals("VBD") && clause.marker().isEmpty());
        return form && !finiteAuxiliary;
    }

    private void relative(int index, Clause clause) {
        if (clause.link().filter(Link.RELATIVE::equals).isEmpty()) {
            return;
        }
        int noun = tree.governor(index);
        if (noun < 0 || !phrases.canHead(noun)) {
            return;
        }
        List<Phrase> antecedent = List.of(phrases.phrase(noun));
        boolean placed = tree.children(index).stream()
                .anyMatch(c -> RELATIVE_PLACES.contains(tree.token(c).text().toLowerCase(Locale.ROOT)));
        if (placed) {
            clause.add("in", antecedent, Origin.INHERITED);
            return;
        }
        Optional<Argument> pronoun = clause.arguments().stream()
                .filter(a -> RELATIVE_PRONOUNS.contains(a.phrase().head().text().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (pronoun.isPresent()) {
            clause.add(pronoun.get().path(), antecedent, Origin.INHERITED);
        } else if (!clause.has("object") && clause.has("subject")) {
            clause.add("object", antecedent, Origin.INHERITED);
        } else if (!hasGrammaticalSubject(clause)) {
            clause.add(clause.passive() ? "object" : "subject", antecedent, Origin.INHERITED);
        }
    }

    /** "found and detained <i>a suspect</i>": the parser gives what both did it to to the first. */
    private static void objectOfEarlierVerb(Clause clause) {
        Optional<Clause> earlier = clause.governor()
                .filter(verb -> clause.link().filter(Link.COORDINATE::equals).isPresent())
                .filter(verb -> verb.head().isVerb() && !verb.passive())
                .filter(verb -> verb.head().index() == clause.head().index() - 2);
        if (earlier.isEmpty() || !clause.head().isVerb() || clause.passive() || clause.has("object")) {
            return;
        }
        List<Phrase> behind = earlier.get().at("object").stream()
                .filter(phrase -> phrase.head().index() > clause.head().index())
                .toList();
        clause.add("object", behind, Origin.INHERITED);
    }

    /** "shelled and bombed the town": the first of two verbs has the second's object where only a conjunction stands between. */
    private void objectOfLaterVerb(int index, Clause clause) {
        if (!clause.head().isVerb() || clause.passive() || clause.has("object")) {
            return;
        }
        for (int other : tree.coordinated(index)) {
            Clause later = clauses.get(other);
            if (other > index
                    && other <= index + 2
                    && later != null
                    && later.head().isVerb()
                    && !later.passive()) {
                clause.add("object", later.at("object"), Origin.INHERITED);
            }
        }
    }
}
