package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is behind the words for a speaker: a listed source or actor, whoever is spoken for by office, a kind of unnamed source,
 * or a name that the profile does not know.
 */
final class Speakers {

    private static final String SOURCE = "source:";
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");

    private final Profile profile;
    private final SpeakerNames listing;
    private final NounPhrase phrases;
    private final Offices offices;
    private final UnnamedSources unnamed;

    Speakers(Profile profile, NounPhrase phrases, PlaceResolver places) {
        this.profile = profile;
        this.listing = new SpeakerNames(profile);
        this.phrases = phrases;
        this.offices = new Offices(profile.words());
        this.unnamed = new UnnamedSources(profile, phrases, places);
    }

    /** @param introduced whom the report has named before */
    Resolution tell(String words, Introduced introduced) {
        String bare = words.strip().replaceAll("[,;]+$", "");
        return described(bare, introduced)
                .or(() -> listed(bare).map(id -> Resolution.of(id, "listed name")))
                .or(() -> offices.in(bare).flatMap(office -> holder(office, introduced)))
                .or(() -> introduced
                        .bodyOf(bare)
                        .map(body -> Resolution.of(body, "speaks for it, as the report says elsewhere")))
                .or(() -> unnamed(bare))
                .or(() -> unlisted(bare).map(id -> Resolution.of(id, "a name the profile does not know")))
                .orElseGet(() -> Resolution.open("names nobody"));
    }

    private Optional<Resolution> described(String words, Introduced introduced) {
        return listing.source(words).isPresent()
                ? Optional.empty()
                : introduced.described(words).map(id -> Resolution.of(id, "the one that the report named before"));
    }

    /** By a name that the profile has, with nothing but descriptions around it. */
    Optional<String> listed(String words) {
        return phrases.sourceForms(words).stream()
                .flatMap(form -> listing.source(form).stream())
                .findFirst()
                .or(() -> listing.find(words));
    }

    /** "Rami Example, the head of the Observatory": for whom he speaks, himself where nobody is told. */
    private Optional<Resolution> holder(Office office, Introduced introduced) {
        return office.person()
                .flatMap(this::listed)
                .or(() -> body(office, introduced))
                .or(() -> office.isBare() ? introduced.lastHolder(office.noun()) : Optional.empty())
                .or(() -> unlistedBody(office))
                .map(id -> Resolution.of(
                        id,
                        office.person()
                                .map(person -> office.noun() + " " + person + " speaks for it")
                                .orElse("its " + office.noun() + " speaks for it")))
                .or(() -> office.person().flatMap(this::unlisted).map(id -> Resolution.of(id, "speaks by office")));
    }

    private Optional<String> body(Office office, Introduced introduced) {
        return office.bodies().stream()
                .flatMap(body -> body(body, introduced).stream())
                .findFirst();
    }

    /** For whom one speaks by office, where the profile or the report tells: "Russian Foreign Ministry", "its". */
    Optional<String> body(String words, Introduced introduced) {
        List<String> tokens = new ArrayList<>(NounPhrase.tokens(words));
        boolean owned = OWN.contains(tokens.get(0).toLowerCase(Locale.ROOT));
        if (owned) {
            tokens.remove(0);
        }
        if (tokens.isEmpty()) {
            return introduced.lastBody();
        }
        String rest = String.join(" ", tokens);
        return introduced.described(rest).or(() -> listed(rest)).or(() -> actor(rest));
    }

    /** "Hezbollah fighters": what an actor's name leaves when common nouns go. */
    private Optional<String> actor(String words) {
        return phrases.actorForms(words).stream()
                .flatMap(form -> listing.find(form).stream())
                .findFirst();
    }

    private Optional<String> unlistedBody(Office office) {
        return office.bodies().stream().filter(this::isBody).findFirst().flatMap(this::unlisted);
    }

    /** "Syrian" of "Syrian envoy" names no body. */
    private boolean isBody(String words) {
        List<String> folded = Fold.words(words, true);
        boolean described = folded.stream()
                .allMatch(word -> profile.words().demonyms().contains(word)
                        || profile.words().open().contains(word)
                        || OWN.contains(word));
        return !described
                && phrases.names(words)
                && NounPhrase.isCapitalised(NounPhrase.tokens(words).get(0));
    }

    private Optional<Resolution> unnamed(String words) {
        if (person(words).isPresent()) {
            return Optional.empty();
        }
        return unnamed.told(words)
                .or(() -> actor(words).map(id -> Resolution.of(id, "listed name")))
                .or(() -> unnamed.alone(words));
    }

    private Optional<String> unlisted(String words) {
        return Stream.of(person(words).or(() -> titled(words)).orElseGet(() -> phrases.withoutDescriptionAround(words)))
                .filter(name -> phrases.names(name) || isNamedBehindArticle(words))
                .map(Fold::strict)
                .filter(key -> !key.isEmpty())
                .map(key -> SOURCE + Names.UNRESOLVED + key)
                .findFirst();
    }

    /** "Ida Roe" of "media activist Ida Roe" and "Governor Ida Roe": the name that follows what one is. */
    private Optional<String> titled(String words) {
        List<String> tokens = NounPhrase.tokens(words);
        int from = tokens.size();
        while (from > 0
                && NounPhrase.isCapitalised(tokens.get(from - 1))
                && !isTitle(Fold.strict(tokens.get(from - 1)))) {
            from--;
        }
        return from > 0 && from < tokens.size() && isTitle(Fold.strict(tokens.get(from - 1)))
                ? Optional.of(String.join(" ", tokens.subList(from, tokens.size())))
                : Optional.empty();
    }

    private boolean isTitle(String word) {
        return profile.words().titles().contains(word)
                || profile.words().offices().containsKey(word)
                || profile.kinds().stream().anyMatch(kind -> kind.heads().contains(word));
    }

    /** Behind an article a capital tells, in the first word too: "the FMLN rebels". */
    private boolean isNamedBehindArticle(String words) {
        List<String> tokens = NounPhrase.tokens(words);
        String first = Fold.strict(tokens.get(0));
        return !words.startsWith(tokens.get(0))
                && NounPhrase.isCapitalised(tokens.get(0))
                && !profile.words().demonyms().contains(first)
                && !profile.words().open().contains(first)
                && !profile.words().descriptors().contains(first);
    }

    /** "Hanno Ruel" of "Hanno Ruel, a shopkeeper in Belet". */
    private static Optional<String> person(String words) {
        int comma = words.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        List<String> tokens = NounPhrase.tokens(words.substring(0, comma));
        return tokens.size() > 1 && tokens.stream().allMatch(NounPhrase::isCapitalised)
                ? Optional.of(words.substring(0, comma))
                : Optional.empty();
    }
}
