package relata.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The words that attribute, from {@code lexicon/speech.yaml}. */
final class SpeechLexicon {

    /** Whether a cue makes whoever uses it a voice of the report, or only tells an act or attitude of theirs. */
    enum Force {
        VOICE,
        STANCE
    }

    /** A sentence and what must be found in it; nothing where {@code content} is empty. */
    record Example(String text, Optional<String> source, Optional<String> content, int line) {}

    /** Words around a text reproduced in full. */
    record Documentary(
            Set<String> nouns,
            List<String> introductions,
            List<String> closings,
            Set<String> authors,
            List<String> ends) {

        Documentary(Entry file) {
            this(
                    Set.copyOf(file.allow(Set.of("nouns", "introductions", "closings", "authors", "ends"))
                            .textsOf("nouns")),
                    file.textsOf("introductions"),
                    file.textsOf("closings"),
                    Set.copyOf(file.textsOf("authors")),
                    file.textsOf("ends"));
        }
    }

    private static final double UNMEASURED = 0.5;

    private final SpeakerLexicon speakers;
    private final RaisingLexicon raising;
    private final ActLexicon acts;
    private final NominalLexicon nominal;
    private final Map<String, Double> precision = new HashMap<>();
    private final Documentary documents;
    private final RelayLexicon relays;
    private final Set<String> headlineSpeakers;
    private final Set<String> headlineClosing;
    private final Set<String> headlineQualifiers;
    private final Set<String> outlets;
    private final Set<String> referenceNouns;
    private final Set<String> referencePlaces;
    private final Map<String, Map<String, Force>> verbs = new HashMap<>();
    private final Set<String> addressing = new HashSet<>();
    private final Map<String, Set<String>> evidence = new HashMap<>();
    private final Map<String, Set<String>> telling = new HashMap<>();
    private final Set<String> trailing = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> nobodyAfterPhrase = new HashSet<>();
    private final Set<String> adverbs = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();

    private SpeechLexicon(Entry file) {
        file.allow(Set.of(
                "verbs",
                "nouns",
                "phrases",
                "adverbs",
                "adjectives",
                "forms",
                "documents",
                "headlines",
                "back references",
                "nouns too",
                "raising",
                "acts",
                "light verbs",
                "made clear",
                "speakers",
                "relays",
                "rules"));
        speakers = new SpeakerLexicon(file.get("speakers"));
        file.get("rules")
                .keys()
                .forEach(rule -> precision.put(rule, file.get("rules").get(rule).number()));
        ambiguous.addAll(file.textsOf("nouns too"));
        documents = new Documentary(file.get("documents"));
        relays = new RelayLexicon(
                file.get("relays"), Vocabulary.shipped("lexicon/nouns.yaml").textsOf("people"));
        Entry headlines = file.get("headlines").allow(Set.of("speakers", "closing", "qualifiers", "outlets"));
        headlineClosing = Set.copyOf(headlines.textsOf("closing"));
        headlineSpeakers = Set.copyOf(headlines.textsOf("speakers"));
        headlineQualifiers = Set.copyOf(headlines.textsOf("qualifiers"));
        outlets = Set.copyOf(headlines.textsOf("outlets"));
        Entry references = file.get("back references").allow(Set.of("nouns", "places"));
        referenceNouns = Set.copyOf(references.textsOf("nouns"));
        referencePlaces = Set.copyOf(references.textsOf("places"));
        file.itemsOf("verbs").forEach(this::readVerbs);
        acts = new ActLexicon(file.get("acts"));
        nominal = new NominalLexicon(file);
        file.itemsOf("nouns").forEach(group -> {
            group.textsOf("words").forEach(this::inflect);
            readExamples(group);
        });
        nominal.forms().forEach(forms::add);
        file.itemsOf("adjectives").forEach(this::readExamples);
        raising = new RaisingLexicon(file.itemsOf("raising"));
        file.itemsOf("raising").forEach(group -> {
            group.textsOf("words").forEach(this::inflect);
            readExamples(group);
        });
        file.find("phrases").ifPresent(this::readPhrases);
        file.find("adverbs").ifPresent(group -> {
            group.allow(Set.of("words", "examples", "not"));
            adverbs.addAll(group.textsOf("words"));
            forms.addAll(adverbs);
            readExamples(group);
        });
        file.find("forms")
                .ifPresent(irregular -> irregular.keys().forEach(word -> forms.addAll(irregular.textsOf(word))));
    }

    /** The vocabulary that ships with Relata. */
    static SpeechLexicon shipped() {
        return new SpeechLexicon(Vocabulary.shipped("lexicon/speech.yaml"));
    }

    private void readVerbs(Entry group) {
        group.allow(Set.of(
                "about", "voice", "takes", "addressee", "trails", "subjects", "objects", "words", "examples", "not"));
        Force force = force(group.get("voice"));
        for (String word : group.textsOf("words")) {
            Map<String, Force> takes = verbs.computeIfAbsent(word, w -> new HashMap<>());
            for (String frame : group.textsOf("takes")) {
                takes.merge(frame, force, (a, b) -> a == Force.VOICE ? a : b);
            }
            group.find("addressee").ifPresent(addressee -> addressing.add(word));
            if (group.find("subjects").isPresent()) {
                evidence.put(word, Set.copyOf(group.textsOf("subjects")));
            }
            if (group.find("objects").isPresent()) {
                telling.put(word, Set.copyOf(group.textsOf("objects")));
            }
            group.find("trails").ifPresent(trails -> trailing.addAll(trails.texts()));
            inflect(word.split(" ")[0]);
        }
        readExamples(group);
    }

    private void readPhrases(Entry group) {
        group.allow(Set.of("words", "except", "examples", "not"));
        nobodyAfterPhrase.addAll(group.textsOf("except"));
        for (String phrase : group.textsOf("words")) {
            phrases.add(List.of(phrase.split(" ")));
            forms.add(phrase.equals("according to") ? "according" : phrase.split(" ")[0]);
        }
        readExamples(group);
    }

    private void readExamples(Entry group) {
        for (Entry example : group.itemsOf("examples")) {
            example.allow(Set.of("text", "source", "content"));
            examples.add(new Example(
                    example.get("text").text(),
                    example.find("source").map(Entry::text),
                    Optional.of(example.get("content").text()),
                    example.line()));
        }
        for (Entry silent : group.itemsOf("not")) {
            examples.add(new Example(silent.text(), Optional.empty(), Optional.empty(), silent.line()));
        }
    }

    static Force force(Entry voice) {
        return yes(voice) ? Force.VOICE : Force.STANCE;
    }

    static boolean yes(Entry value) {
        return switch (value.text()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw value.error("yes or no is wanted here, not '" + value.text() + "'");
        };
    }

    /** The regular forms of a word, so that a text can be scanned before it is tagged. */
    private void inflect(String word) {
        char last = word.charAt(word.length() - 1);
        String stem = last == 'e' ? word.substring(0, word.length() - 1) : word;
        forms.addAll(List.of(
                word, word + "s", word + "es", stem + "ed", stem + "ing", word + last + "ed", word + last + "ing"));
        if (last == 'y') {
            String base = word.substring(0, word.length() - 1);
            forms.addAll(List.of(base + "ies", base + "ied"));
        }
    }

    /** Whether a verb may report this kind of thing, and with what force. */
    Optional<Force> verb(String lemma, String frame) {
        return Optional.ofNullable(verbs.getOrDefault(lemma, Map.of()).get(frame));
    }

    boolean isVerb(String lemma) {
        return verbs.containsKey(lemma);
    }

    /** The kinds of thing a verb may report. */
    Set<String> takes(String lemma) {
        return verbs.getOrDefault(lemma, Map.of()).keySet();
    }

    /** Whether the verb's object is whom it was told. */
    boolean addresses(String lemma) {
        return addressing.contains(lemma);
    }

    /** Whether the verb may close a sentence without a comma before its speaker: "The road is cut the army said Monday". */
    boolean trails(String lemma) {
        return trailing.contains(lemma);
    }

    /** Whether what this subject does to its object tells us of it: a video shows a raid, a minister shows a guest round. */
    boolean mayShow(String lemma, String subject) {
        Set<String> subjects = evidence.getOrDefault(lemma, Set.of());
        return subjects.isEmpty() && !telling.containsKey(lemma)
                || List.of(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                        .anyMatch(subjects::contains);
    }

    /** Whether the verb tells only of such an object: a source puts the toll at five, the army puts a gun on a hill. */
    boolean mayTellOf(String lemma, String object) {
        return telling.getOrDefault(lemma, Set.of()).contains(object.toLowerCase(Locale.ROOT));
    }

    /** Whether this subject is one that shows things without saying them: a video, a poll. */
    boolean isEvidence(String lemma, String subject) {
        return evidence.containsKey(lemma) && mayShow(lemma, subject);
    }

    /** Whether the verb's form in -s is as often a plural noun. */
    boolean isNounToo(String lemma) {
        return ambiguous.contains(lemma);
    }

    /** Nouns and adjectives that attribute. */
    NominalLexicon nominal() {
        return nominal;
    }

    /** Prepositions that name a voice, as lists of words. */
    List<List<String>> phrases() {
        return phrases;
    }

    /** "according to <i>plan</i>". */
    boolean isNobodyAfterPhrase(String words) {
        return nobodyAfterPhrase.contains(words.toLowerCase(Locale.ROOT));
    }

    boolean isAdverb(String word) {
        return adverbs.contains(word);
    }

    /** Whether one of the words may attribute: cheap, and never wrong by saying no. */
    boolean mayAttribute(List<String> words) {
        return words.stream().anyMatch(word -> forms.contains(word.toLowerCase(Locale.ROOT)));
    }

    Documentary documents() {
        return documents;
    }

    /** Whether a headline names its voice with this word, before a colon or behind a dash. */
    boolean isHeadlineSpeaker(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return headlineSpeakers.contains(lower) || headlineClosing.contains(lower);
    }

    /** Whether a headline that ends with this word names its voice there, even without a mark. */
    boolean closesHeadline(String word) {
        return headlineClosing.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name with this word is that of a paper, an agency or a station, and a headline's voice at either end. */
    boolean isOutlet(String word) {
        return outlets.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word right before a headline's speaker belongs to it: "<i>Local</i> reports". */
    boolean isHeadlineQualifier(String word) {
        return headlineQualifiers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "report above". */
    boolean isBackReference(String noun, String place) {
        return referenceNouns.contains(noun.toLowerCase(Locale.ROOT))
                && referencePlaces.contains(place.toLowerCase(Locale.ROOT));
    }

    /** Verbs whose subject belongs to what is told. */
    RaisingLexicon raising() {
        return raising;
    }

    /** Words around a verb of act that do not belong to it. */
    ActLexicon acts() {
        return acts;
    }

    /** Words by which one voice passes on another. */
    RelayLexicon relays() {
        return relays;
    }

    /** Words that tell who speaks. */
    SpeakerLexicon speakers() {
        return speakers;
    }

    /** How often a rule was right where it was measured, 0 to 1. */
    double precision(String rule) {
        return precision.getOrDefault(rule, UNMEASURED);
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }
}
