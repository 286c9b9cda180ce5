package relata.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.reading.Report;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.voices.Speech;
import relata.voices.Voice;

/** Makes claims of what was found in one sentence: one for each place, figure, act or group of victims. */
final class ClaimBuilder {

    private static final Set<String> PARTS = Set.of(
            "part",
            "area",
            "portion",
            "swathe",
            "swath",
            "half",
            "most",
            "section",
            "majority",
            "outskirt",
            "outskirts",
            "edge",
            "remainder",
            "rest",
            "bulk",
            "third",
            "neighbourhood",
            "neighborhood");

    private static final List<String> LOCATING = List.of("in", "near", "on", "at");
    private static final String VOICE = "<voice>"; // as an actor: whoever says the sentence
    private static final int NEAR = 8; // characters: a preposition and its spaces

    private final Report report;
    private final Sentence sentence;
    private final Speech speech;
    private final Kinds kinds;
    private final Quantities quantities;
    private final Topics topics;
    private final Modalities modalities;
    private final Occurrences occurrences;
    private final List<TimeExpression> times;
    private final Optional<TimeExpression> before;
    private final Trace trace;

    ClaimBuilder(
            Report report,
            Sentence sentence,
            Speech speech,
            Kinds kinds,
            Quantities quantities,
            Topics topics,
            Modalities modalities,
            Occurrences occurrences,
            Trace trace) {
        this.trace = trace;
        this.report = report;
        this.sentence = sentence;
        this.speech = speech;
        this.kinds = kinds;
        this.quantities = quantities;
        this.topics = topics;
        this.modalities = modalities;
        this.occurrences = occurrences;
        this.times = occurrences.in(sentence.span());
        this.before = occurrences.before(sentence.span());
    }

    List<Claim> claims(Saying saying) {
        return switch (saying.relation().kind()) {
            case CONTROL -> eachPlace(saying);
            case ATTACK -> eachTarget(saying);
            case CASUALTIES -> eachGroup(saying);
            default -> {
                Claim act = claim(
                        saying, saying.counterparts(), saying.places().stream().findFirst(), Optional.empty());
                // "the army should stop": a demand only where somebody is known to make it
                yield isByVoice(saying) && act.actors().isEmpty() ? List.of() : List.of(act);
            }
        };
    }

    private List<Claim> eachPlace(Saying saying) {
        if (saying.places().isEmpty()) {
            return List.of(claim(saying, saying.counterparts(), Optional.empty(), Optional.empty()));
        }
        return saying.places().stream()
                .map(place -> claim(saying, saying.counterparts(), Optional.of(place), Optional.empty()))
                .toList();
    }

    private List<Claim> eachTarget(Saying saying) {
        List<Phrase> targets =
                saying.counterparts().stream().filter(kinds::isNamedPlace).toList();
        boolean targetsAreThePlaces = saying.places().equals(targets);
        if (targetsAreThePlaces && targets.size() > 1) {
            return targets.stream()
                    .map(target -> claim(saying, List.of(target), Optional.of(target), Optional.empty()))
                    .toList();
        }
        if (saying.places().size() > 1) {
            return saying.places().stream()
                    .map(place -> claim(saying, saying.counterparts(), Optional.of(place), Optional.empty()))
                    .toList();
        }
        return List.of(
                claim(saying, saying.counterparts(), saying.places().stream().findFirst(), Optional.empty()));
    }

    private List<Claim> eachGroup(Saying saying) {
        Optional<Phrase> place = saying.places().stream().findFirst();
        List<Claim> claims = new ArrayList<>();
        List<Phrase> uncounted = new ArrayList<>();
        for (Phrase group : saying.counterparts()) {
            Optional<Quantity> number = number(group);
            if (number.isPresent()) {
                claims.add(claim(saying, List.of(group), place, number));
            } else {
                uncounted.add(group);
            }
        }
        if (claims.isEmpty()) {
            claims.add(claim(saying, uncounted, place, saying.quantity().map(Quantities.Found::quantity)));
        } else {
            List<Phrase> beside = uncounted.stream()
                    .filter(group -> isListedWith(group, saying))
                    .toList();
            if (!beside.isEmpty()) {
                claims.add(claim(saying, beside, place, Optional.empty()));
            }
        }
        return claims;
    }

    /**
     * "killed <i>the leader</i> and two guards": on the same side of the verb as those who are counted. The count of "13 women
     * and children" is of both.
     */
    private boolean isListedWith(Phrase uncounted, Saying saying) {
        if (!kinds.isDefinite(uncounted)) {
            return false;
        }
        int verb = saying.clause().head().index();
        return saying.counterparts().stream()
                .filter(group -> number(group).isPresent())
                .anyMatch(
                        group -> group.head().index() < verb == uncounted.head().index() < verb);
    }

    private Optional<Quantity> number(Phrase group) {
        Optional<Quantity> counted =
                quantities.ofPeople(group, sentence.tokens()).map(Quantities.Found::quantity);
        return counted.or(() -> isOnePerson(group) ? Optional.of(Quantity.exactly(1, "people")) : Optional.empty());
    }

    /** "an officer", not "a group". */
    private boolean isOnePerson(Phrase phrase) {
        Token first = phrase.tokens().get(0);
        boolean indefinite = first.is("a") || first.is("an") || first.is("another");
        return phrase.head().is("another")
                || indefinite
                        && phrase.head().tag().equals("NN")
                        && kinds.is(phrase, "people")
                        && !kinds.is(phrase, "group")
                        && phrase.span().end() == phrase.base().end();
    }

    /** A claim of a figure. */
    Claim figure(Saying saying, Measures.Measure measure) {
        Span amount = sentence.tokens()
                .get(measure.found().from())
                .span()
                .cover(sentence.tokens().get(measure.found().to() - 1).span());
        Span both = saying.trigger().cover(amount).cover(measure.head().span());
        Span trigger = both.length() <= amount.length() + 60 ? both : amount;
        String done = switch (saying.relation()) {
            case TAKES, ADVANCES -> "taken";
            case LOSES, LEAVES -> "lost";
            default -> "held";
        };
        return build(
                saying.measured(measure),
                measure.relation(),
                trigger,
                saying.counterparts(),
                measure.place(),
                Optional.of(measure.found().quantity()),
                Optional.of(done));
    }

    private Claim claim(Saying saying, List<Phrase> counterparts, Optional<Phrase> place, Optional<Quantity> quantity) {
        return build(saying, saying.relation(), saying.trigger(), counterparts, place, quantity, Optional.empty());
    }

    private Claim build(
            Saying saying,
            Relation relation,
            Span trigger,
            List<Phrase> counterparts,
            Optional<Phrase> place,
            Optional<Quantity> quantity,
            Optional<String> measure) {
        List<Voice> voices = voices(relation, trigger);
        boolean nobody = Stream.concat(counterparts.stream(), place.stream()).anyMatch(kinds::isNobody)
                || saying.frame().idiom().isPresent()
                        && saying.clause().at("object").stream().anyMatch(kinds::isNobody); // "made no gains"
        Manner manner = manner(saying, relation, trigger, nobody, voices);
        Modality modality = manner.modality();
        Optional<String> topic =
                relation.kind() == Kind.DIPLOMACY ? Optional.of(topic(saying, trigger)) : Optional.empty();
        List<Mention> others = nobody
                ? List.of()
                : mentions(counterparts.stream()
                        .filter(p -> !kinds.isBareNumber(p))
                        // "an assault was beaten back by the militia": one phrase, at two paths
                        .filter(p -> relation.kind() != Kind.CONTROL
                                || !saying.actors().contains(p))
                        .toList());
        Optional<Occurred> occurred = occurrences.of(trigger, relation, modality, times, before);
        Claim claim = new Claim(
                id(relation, trigger, place, quantity, others),
                relation,
                Mention.at(trigger, report.text()),
                sentence.span(),
                isByVoice(saying) ? speaker(voices) : mentions(saying.actors()),
                others,
                place.map(this::place),
                quantity,
                measure,
                topic,
                saying.weapon().map(this::mention),
                modality,
                occurred,
                voices,
                rule(saying),
                Optional.empty());
        trace.claimed(claim, saying, manner, () -> occurrences.why(trigger, modality, times, before, occurred));
        return claim;
    }

    private Manner manner(Saying saying, Relation relation, Span trigger, boolean nobody, List<Voice> voices) {
        if (nobody) {
            return Manner.by(Modality.DENIED, "of nobody");
        }
        if (isDenied(trigger)) {
            return Manner.by(Modality.DENIED, "\"not\" before the number");
        }
        Manner manner = modalities.of(
                saying.clause(), saying.carrier(), !voices.stream().allMatch(Voice::isUnsaid));
        boolean isTheAct =
                relation == Relation.REJECTS && saying.frame().isNegative() && manner.modality() == Modality.DENIED;
        return isTheAct ? Manner.by(Modality.ASSERTED, "the denial is the act itself") : manner;
    }

    /** "capture actor=subject place=object": the frame, and what filled each role. */
    private static String rule(Saying saying) {
        StringBuilder rule = new StringBuilder(saying.frame().name());
        for (Role role : Role.values()) {
            saying.source(role)
                    .ifPresent(source ->
                            rule.append(' ').append(role.word()).append('=').append(source));
        }
        return rule.toString();
    }

    /** By the words of the topic, else of what completes the act ("demanded that they leave"), else of the act itself. */
    private String topic(Saying saying, Span trigger) {
        return saying.topic()
                .flatMap(phrase -> topics.of(phrase.span().of(report.text())))
                .or(() -> complements(saying)
                        .flatMap(words -> topics.of(words.of(report.text())).stream())
                        .findFirst())
                .or(() -> topics.of(trigger.of(report.text())))
                .orElse("other");
    }

    /** The clauses that complete an act, or a noun of it: "refused to leave", "a deadline to surrender". */
    private Stream<Span> complements(Saying saying) {
        Clause act = saying.clause();
        Stream<Clause> nouns =
                act.at("object").stream().flatMap(phrase -> sentence.graph().headedBy(phrase.head()).stream());
        return Stream.concat(Stream.of(act), nouns)
                .flatMap(host -> host.dependents().stream()
                        .filter(clause -> clause.head().isVerb()
                                && clause.head().index() > host.head().index()
                                && clause.link()
                                        .filter(link -> link != Clause.Link.COORDINATE
                                                && link != Clause.Link.PARENTHESIS
                                                && link != Clause.Link.RELATIVE)
                                        .isPresent()))
                .map(ClaimBuilder::reach);
    }

    /** From a verb to the end of what belongs to it. */
    private static Span reach(Clause clause) {
        return clause.arguments().stream()
                .map(argument -> argument.phrase().span())
                .filter(span -> span.start() > clause.head().span().start())
                .reduce(clause.head().span(), Span::cover);
    }

    /** Who says it; of "X denied the charge" X is the actor of the act, not a voice that tells of it. */
    private List<Voice> voices(Relation relation, Span trigger) {
        return speech.chainAt(trigger).stream()
                .filter(voice -> relation.kind() != Kind.DIPLOMACY
                        || voice.cueSpan().filter(trigger::overlaps).isEmpty())
                .toList();
    }

    private static boolean isByVoice(Saying saying) {
        return saying.frame().paths(Role.ACTOR).contains(VOICE);
    }

    private List<Mention> speaker(List<Voice> voices) {
        return voices.stream()
                .limit(1)
                .filter(voice -> !voice.isUnsaid())
                .map(voice -> Mention.at(voice.span(), report.text()))
                .toList();
    }

    /** "– not 70% –": a number can be denied by itself. */
    private boolean isDenied(Span trigger) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream()
                .filter(token -> token.span().start() == trigger.start() && token.isNumber() && token.index() > 0)
                .anyMatch(token -> tokens.get(token.index() - 1).is("not"));
    }

    private List<Mention> mentions(List<Phrase> phrases) {
        return phrases.stream().map(this::mention).distinct().toList();
    }

    private Mention mention(Phrase phrase) {
        return Mention.at(phrase.span(), report.text());
    }

    private Place place(Phrase phrase) {
        boolean hasOf = phrase.span().end() > phrase.base().end();
        boolean part = hasOf && PARTS.contains(Kinds.lemma(phrase.head()))
                || phrase.tokens().get(0).is("most")
                || phrase.tokens().get(0).is("parts");
        return new Place(Mention.at(located(phrase), report.text()), part);
    }

    /** A place without a name takes in the words that tell where it is: "a village in the north of Idlib". */
    private Span located(Phrase phrase) {
        if (kinds.isNamedPlace(phrase)) {
            return phrase.span();
        }
        return sentence.graph().headedBy(phrase.head()).stream()
                .flatMap(clause -> LOCATING.stream().flatMap(path -> clause.at(path).stream()))
                .filter(where -> where.span().start() > phrase.span().end()
                        && where.span().start() - phrase.span().end() <= NEAR)
                .filter(kinds::isPlace)
                .findFirst()
                .map(where -> phrase.span().cover(where.span()))
                .orElse(phrase.span());
    }

    private String id(
            Relation relation,
            Span trigger,
            Optional<Phrase> place,
            Optional<Quantity> quantity,
            List<Mention> others) {
        String key = Stream.of(
                        report.digest(),
                        relation.word(),
                        trigger.start() + "-" + trigger.end(),
                        place.map(p -> p.span().start() + "-" + p.span().end()).orElse(""),
                        quantity.map(Quantity::toString).orElse(""),
                        others.stream()
                                .findFirst()
                                .map(m -> "" + m.span().start())
                                .orElse(""))
                .reduce("", (a, b) -> a + "|" + b);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
