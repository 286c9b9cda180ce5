package relata.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Atoms atoms;
    private final ActTopics topics;
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
        this.atoms = new Atoms(sentence, kinds, quantities);
        this.topics = new ActTopics(report, sentence, topics);
        this.modalities = modalities;
        this.occurrences = occurrences;
        this.times = occurrences.in(sentence.span());
        this.before = occurrences.before(sentence.span());
    }

    List<Claim> claims(Saying saying) {
        List<Claim> claims =
                atoms.of(saying).stream().map(atom -> claim(saying, atom)).toList();
        // "the army should stop": a demand only where somebody is known to make it
        boolean nobodys = isByVoice(saying)
                && claims.stream().allMatch(claim -> claim.actors().isEmpty());
        return nobodys ? List.of() : claims;
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

    private Claim claim(Saying saying, Atoms.Atom atom) {
        return build(
                saying,
                saying.relation(),
                saying.trigger(),
                atom.counterparts(),
                atom.place(),
                atom.quantity(),
                Optional.empty());
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
                relation.kind() == Kind.DIPLOMACY ? Optional.of(topics.of(saying, trigger)) : Optional.empty();
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
                ClaimId.of(
                        report.digest(),
                        relation,
                        trigger,
                        place.map(Phrase::span),
                        quantity,
                        others.stream().findFirst()),
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
        trace.claimed(
                claim, saying, manner, () -> occurrences.why(trigger, relation, modality, times, before, occurred));
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
}
