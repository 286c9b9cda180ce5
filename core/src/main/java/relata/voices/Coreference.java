package relata.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.Voice.Standing;

/**
 * Takes the words beside a cue to the fullest mention of the same speaker before them: "he" to "Ida Roe", "the source" to "a
 * battlefield source", "the VOHR" to the Valley Observatory for Human Rights. Each step is a rule with a name. Where no
 * rule is sure, the words stay as they are, and are marked as open: a wrong speaker is worse than none.
 */
final class Coreference {

    private static final String UNRESOLVED = "unresolved";

    private final String text;
    private final SpeakerLexicon lexicon;
    private final Speakers speakers;
    private final FullNames names;
    private final Agreement agreement;
    private final SentenceSubjects subjects;
    private final Map<Span, List<Span>> said;
    private final Map<Span, Antecedent> known = new HashMap<>();

    /**
     * @param said what is said by whom: all words that name a speaker, with what each is said to have said
     * @param quotations those that stand in no other
     */
    Coreference(
            String text,
            List<Span> paragraphs,
            SpanIndex<Quotation> quotations,
            Map<Span, List<Span>> said,
            ParsedSentences sentences,
            SpeakerLexicon lexicon) {
        this.agreement = new Agreement(lexicon);
        this.subjects = new SentenceSubjects(text, sentences, lexicon, agreement);
        this.said = said;
        this.text = text;
        this.lexicon = lexicon;
        this.speakers = new Speakers(text, paragraphs, quotations, said, sentences.spans(), lexicon, agreement);
        this.names = new FullNames(text, lexicon);
        // In text order, so that a pronoun finds what the pronoun before it stands for.
        said.keySet().stream().sorted().forEach(this::of);
    }

    Antecedent of(Span words) {
        Optional<Antecedent> before = Optional.ofNullable(known.get(words));
        if (before.isPresent()) {
            return before.get();
        }
        Antecedent found = find(Mention.of(words, text, lexicon));
        known.put(words, found);
        return found;
    }

    private Antecedent find(Mention mention) {
        return switch (mention.form()) {
            case NAME -> name(mention);
            case PRONOUN -> pronoun(mention);
            case DEFINITE -> description(mention);
            case INDEFINITE -> new Antecedent(mention.span(), Antecedent.AS_WRITTEN, Standing.UNNAMED);
        };
    }

    private Antecedent name(Mention mention) {
        Optional<Span> spoken = mention.words().size() > 1 ? Optional.empty() : speakers.endingIn(mention);
        return spoken.map(fuller -> new Antecedent(fuller, "full name", Standing.NAMED))
                .or(() -> names.spelledOut(mention).map(full -> new Antecedent(full, "acronym", Standing.NAMED)))
                .or(() -> names.fuller(mention).map(full -> new Antecedent(full, "full name", Standing.NAMED)))
                .orElseGet(() -> new Antecedent(mention.span(), Antecedent.AS_WRITTEN, Standing.NAMED));
    }

    private Antecedent pronoun(Mention mention) {
        if (!lexicon.isPersonal(mention.head())) {
            return new Antecedent(mention.span(), Antecedent.AS_WRITTEN, Standing.UNNAMED);
        }
        return subjects.before(mention, said.getOrDefault(mention.span(), List.of()))
                .filter(subject -> !subject.span().equals(mention.span()))
                .map(subject -> through(subject, "pronoun, subject"))
                .or(() -> speakers.agreeing(mention).map(other -> through(other, "pronoun, last named")))
                .filter(antecedent -> antecedent.standing() != Standing.OPEN)
                .map(antecedent -> {
                    agreement.learn(Mention.of(antecedent.span(), text, lexicon), mention.head());
                    return antecedent;
                })
                .orElseGet(() -> new Antecedent(mention.span(), UNRESOLVED, Standing.OPEN));
    }

    /** The description of one who was mentioned, or of the only one there is ("the army"). */
    private Antecedent description(Mention mention) {
        Optional<Antecedent> same = speakers.sameNoun(mention).map(other -> through(other, "same noun"));
        if (same.isPresent() || mention.words().size() > 2 || !mention.further().isEmpty()) {
            return same.orElseGet(() -> new Antecedent(mention.span(), Antecedent.AS_WRITTEN, asDescribed(mention)));
        }
        return speakers.described(mention, this::fullest)
                .map(other -> through(other, "description"))
                .or(() -> lexicon.isText(mention.head())
                        ? speakers.issuer(mention).map(other -> through(other, "issuer"))
                        : Optional.empty())
                .orElseGet(() -> mention.words().size() == 1 && isVague(mention)
                        ? new Antecedent(mention.span(), UNRESOLVED, Standing.OPEN)
                        : new Antecedent(mention.span(), Antecedent.AS_WRITTEN, asDescribed(mention)));
    }

    private Mention fullest(Mention mention) {
        return Mention.of(of(mention.span()).span(), text, lexicon);
    }

    private Standing asDescribed(Mention mention) {
        return isVague(mention) ? Standing.UNNAMED : Standing.NAMED;
    }

    private boolean isVague(Mention mention) {
        return lexicon.isUnnamed(mention.head())
                || lexicon.isUnnamed(Mention.singular(mention.head()))
                || lexicon.isText(mention.head());
    }

    /** What a mention before stands for is what this one stands for. */
    private Antecedent through(Mention other, String rule) {
        Antecedent antecedent = of(other.span());
        return new Antecedent(antecedent.span(), rule, antecedent.standing());
    }
}
