package relata.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a report tells of a source that it leaves without a name: of which kind it is, and with whom it belongs. */
final class UnnamedSources {

    private static final String RULE = "a kind of source without a name";

    /** Behind these, a place is a likelier reading than whoever may be called by its name: "officials in Moscow". */
    private static final Set<String> WHERE = Set.of("in", "from", "inside", "near", "of");

    private static final Set<String> WITH_WHOM = Set.of("at", "of", "with", "for", "in", "from", "to", "within");

    private final Profile profile;
    private final SpeakerNames listing;
    private final NounPhrase phrases;
    private final PlaceResolver places;

    UnnamedSources(Profile profile, NounPhrase phrases, PlaceResolver places) {
        this.profile = profile;
        this.listing = new SpeakerNames(profile);
        this.phrases = phrases;
        this.places = places;
    }

    /** A mention, as its words divide: "Syrian army", "source", "in", "the eastern districts". */
    private record Divided(List<String> before, String noun, Optional<String> joint, String after) {}

    /** None where the words do not describe a kind of source. */
    Optional<Resolution> told(String words) {
        Divided divided = divide(words);
        if (isName(divided)) {
            return Optional.empty();
        }
        List<String> before = divided.before().stream()
                .flatMap(word -> Fold.words(word, true).stream())
                .toList();
        return first(kind -> kind.fits(Fold.strict(divided.noun()), before))
                .map(kind -> new UnnamedSource(kind.id(), affiliation(divided, kind)))
                .map(source -> Resolution.of(source.id(), RULE));
    }

    /** "Valley Monitor" is the name of one. */
    private boolean isName(Divided divided) {
        boolean ofSource = profile.words().sourceTypes().values().stream()
                .anyMatch(nouns -> nouns.contains(Fold.strict(divided.noun())));
        return ofSource
                && NounPhrase.isCapitalised(divided.noun())
                && !divided.before().isEmpty()
                && unlisted(
                                divided.before()
                                        .subList(
                                                divided.before().size() - 1,
                                                divided.before().size()),
                                1)
                        .isPresent();
    }

    /** By a noun that stands for a kind only where nobody is named with it: "the authorities". */
    Optional<Resolution> alone(String words) {
        String noun = Fold.strict(divide(words).noun());
        return first(kind -> kind.alone().contains(noun)).map(kind -> Resolution.of(kind.id(), RULE));
    }

    private Optional<SourceKind> first(Predicate<SourceKind> fits) {
        return profile.kinds().stream().filter(fits).findFirst();
    }

    private Divided divide(String words) {
        List<String> tokens = NounPhrase.tokens(words);
        int head = Math.max(1, phrases.headLength(tokens));
        String noun = tokens.get(head - 1);
        List<String> before = tokens.subList(0, head - 1);
        int joint = head;
        while (joint < tokens.size() && !WITH_WHOM.contains(tokens.get(joint).toLowerCase(Locale.ROOT))) {
            joint++;
        }
        if (joint >= tokens.size() - 1) {
            return new Divided(before, noun, Optional.empty(), "");
        }
        String after = String.join(" ", tokens.subList(joint + 1, tokens.size()));
        int comma = after.indexOf(',');
        return new Divided(
                before,
                noun,
                Optional.of(tokens.get(joint).toLowerCase(Locale.ROOT)),
                comma < 0 ? after : after.substring(0, comma));
    }

    private Optional<String> affiliation(Divided divided, SourceKind kind) {
        return before(divided.before(), kind).or(() -> divided.joint().flatMap(joint -> after(joint, divided.after())));
    }

    /** The longest run of words before the noun that somebody is known by: "US" of "a senior US defence official". */
    private Optional<String> before(List<String> tokens, SourceKind kind) {
        for (int length = tokens.size(); length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                String run = String.join(" ", tokens.subList(from, from + length));
                Optional<String> known = says(run, kind) ? known(run) : Optional.empty();
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return unlisted(tokens, 2);
    }

    /** "Military" says of which kind a source is, not whose; "Turkish" does not say for whom a newspaper speaks. */
    private boolean says(String run, SourceKind kind) {
        List<String> words = Fold.words(run, true);
        boolean ofKind = words.stream().allMatch(this::tellsKind);
        boolean ofCountry = kind.isPrivate() && profile.words().demonyms().containsAll(words);
        boolean loaded =
                profile.labels().stream().anyMatch(label -> label.words().contains(Fold.strict(run)));
        return !ofKind && !ofCountry && !loaded;
    }

    private boolean tellsKind(String word) {
        return profile.kinds().stream().anyMatch(kind -> kind.with().contains(word));
    }

    /** Sources are names, and have a capital: "independent analysts" are not of The Independent. */
    private Optional<String> known(String run) {
        return run.chars().anyMatch(Character::isUpperCase)
                ? listing.find(run)
                : profile.actorNames().find(run);
    }

    /** Two words with capitals are a name that the profile does not know: "White House officials". */
    private Optional<String> unlisted(List<String> tokens, int least) {
        List<String> name = tokens.stream()
                .filter(NounPhrase::isCapitalised)
                .filter(token -> !isCommon(Fold.strict(token)))
                .toList();
        return name.size() >= least ? Optional.of(source(String.join(" ", name))) : Optional.empty();
    }

    private boolean isCommon(String word) {
        Words words = profile.words();
        return words.open().contains(word)
                || words.descriptors().contains(word)
                || words.demonyms().contains(word)
                || tellsKind(word);
    }

    private Optional<String> after(String joint, String words) {
        Optional<String> place =
                WHERE.contains(joint) ? places.resolve(words, Setting.NONE).id() : Optional.empty();
        boolean listed = place.filter(id -> !id.contains(Names.UNRESOLVED)).isPresent();
        if (listed && !joint.equals("of")) {
            return place;
        }
        Optional<String> whom = listing.find(words)
                .or(() -> phrases.sourceForms(words).stream()
                        .flatMap(form -> listing.find(form).stream())
                        .findFirst());
        return whom.or(() -> place)
                .or(() -> phrases.names(words)
                                && NounPhrase.isCapitalised(
                                        NounPhrase.tokens(words).get(0))
                        ? Optional.of(source(words))
                        : Optional.empty());
    }

    private static String source(String words) {
        return "source:" + Names.UNRESOLVED + Fold.strict(words);
    }
}
