package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.reading.Report;

/**
 * Says what a mention stands for, by the names of a profile. A name that the profile does not know gets an identity from
 * its own spelling, marked with {@code ~}: the same spelling is the same identity, a similar one a candidate. What names
 * nobody ("the city", "he") stays open.
 */
public final class Names {

    /** Follows the colon in identities that rest on a spelling alone. */
    public static final String UNRESOLVED = "~";

    private static final String ACTOR = "actor:";
    private static final String SOURCE = "source:";

    private final Profile profile;
    private final Gazetteer gazetteer;
    private final NounPhrase phrases;
    private final PlaceResolver resolver;
    private final Speakers speakers;

    /** By the profile alone. */
    public Names(Profile profile) {
        this(profile, Gazetteer.NONE, Precedents.NONE);
    }

    /**
     * By a profile first; what it does not list is looked up among the places of a gazetteer.
     *
     * @param precedents what names were taken for before
     */
    public Names(Profile profile, Gazetteer gazetteer, Precedents precedents) {
        this.profile = profile;
        this.gazetteer = gazetteer;
        this.phrases = new NounPhrase(profile.words());
        PlacePhrases places = new PlacePhrases(profile.words());
        this.resolver = new PlaceResolver(
                new PlaceNames(profile, phrases),
                phrases,
                places,
                profile.words(),
                gazetteer == Gazetteer.NONE
                        ? Optional.empty()
                        : Optional.of(new PlaceSearch(gazetteer, profile, precedents, places)));
        this.speakers = new Speakers(profile, phrases, resolver);
    }

    public Profile profile() {
        return profile;
    }

    /** The claims of one report with an identity for each actor, counterpart, place and voice that can be told. */
    public List<Claim> resolve(Report report, List<Claim> claims) {
        return new ReportNames(this, report, claims).resolved();
    }

    /** A claim by itself, with an identity for each actor, counterpart, place and voice that its own words tell. */
    public Claim resolve(Claim claim) {
        return ReportNames.alone(this, claim);
    }

    /** What a publisher's name stands for; none only where it has no letters. */
    public Optional<String> source(String publisher) {
        return knownSource(publisher).or(() -> key(SOURCE, Fold.strict(publisher)));
    }

    /** What words for an actor stand for; none where they name nobody. */
    public Optional<String> actor(String words) {
        return knownActor(words)
                .or(() -> phrases.namesActor(words)
                        ? unresolved(ACTOR, phrases.withoutActorHead(words))
                        : Optional.empty());
    }

    /** What words for an actor stand for by themselves. */
    public Resolution explainActor(String words) {
        return told(
                actor(words),
                called(words).filter(Called::loaded).isPresent() ? "a label that others use" : "listed name");
    }

    /** What words for a speaker stand for by themselves. */
    public Resolution explainSpeaker(String words) {
        return speakers.tell(words, Introduced.NOBODY);
    }

    private Resolution told(Optional<String> id, String listed) {
        if (id.isEmpty()) {
            return Resolution.open("names nobody");
        }
        return Resolution.of(id.get(), id.get().contains(UNRESOLVED) ? "a name the profile does not know" : listed);
    }

    /**
     * The words of a mention by which an actor of the profile is known.
     *
     * @param actor its identity
     * @param words without what adds nothing to who it is: "terrorists" of "more than 20 terrorists"
     * @param loaded whether the profile lists them as a label that others use, not as a name
     */
    public record Called(String actor, String words, boolean loaded) {}

    /** What an actor is called in a mention; none where the profile does not know the words. */
    public Optional<Called> called(String mention) {
        return phrases.actorForms(mention).stream()
                .flatMap(form -> profile.actorNames().find(form).stream()
                        .map(actor -> new Called(actor, Fold.strict(form), isLabel(actor, form))))
                .findFirst();
    }

    /** The words of a mention without what adds nothing to who it is, the fullest first; folded. */
    List<String> actorForms(String mention) {
        return phrases.actorForms(mention).stream().map(Fold::strict).toList();
    }

    private boolean isLabel(String actor, String words) {
        return profile.actor(actor)
                .filter(known -> known.labels().stream()
                        .anyMatch(label -> Fold.loose(label).equals(Fold.loose(words))))
                .isPresent();
    }

    /** What words for a place stand for; none where they name none ("the city", "near Binnesh"). */
    public Optional<String> place(String words) {
        return explainPlace(words).id();
    }

    /** What words for a place stand for by themselves, with all that was weighed. */
    public Resolution explainPlace(String words) {
        return resolver.resolve(words, Setting.NONE);
    }

    /**
     * What the profile knows by a name that somebody asks for, in whatever spelling: one or none, and of an actor or a side all that
     * belong to it.
     */
    public Set<String> meantBy(Profile.Role role, String words) {
        return switch (role) {
            case ACTOR -> profile.membersOf(words);
            case PLACE -> known(place(words));
            case VOICE -> known(speaker(words));
            case PUBLISHER -> known(source(words));
        };
    }

    private static Set<String> known(Optional<String> id) {
        return id.filter(one -> !one.contains(UNRESOLVED)).map(Set::of).orElse(Set.of());
    }

    /** What words for a speaker stand for: a source, an actor who speaks, a kind of unnamed source; none for "he". */
    public Optional<String> speaker(String words) {
        return explainSpeaker(words).id();
    }

    /** How to call what some words stand for: what the profile does not know is called as the report calls it. */
    public String nameOf(String id, String words) {
        return id.contains(UNRESOLVED) && !id.startsWith(SourceKind.PREFIX) ? words : nameOf(id);
    }

    /** How to call what an identity stands for. An unnamed source is called with whom it belongs to: "a military source (Syrian army)". */
    public String nameOf(String id) {
        Optional<UnnamedSource> affiliated =
                UnnamedSource.of(id).filter(source -> source.affiliation().isPresent());
        return affiliated
                .map(source -> plainName(source.kind()) + " ("
                        + plainName(source.affiliation().orElseThrow()) + ")")
                .orElseGet(() -> plainName(id));
    }

    /** How to call a side of the profile; any other identity as it is. */
    public String nameOfSide(String id) {
        return profile.sides().stream()
                .filter(side -> side.id().equals(id))
                .map(Side::name)
                .findFirst()
                .orElse(id);
    }

    private String plainName(String id) {
        return Stream.of(
                        profile.actor(id).map(Actor::name),
                        knownPlace(id).map(KnownPlace::name),
                        profile.source(id).map(Source::name),
                        profile.kinds().stream()
                                .filter(kind -> kind.id().equals(id))
                                .map(SourceKind::name)
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> id.substring(id.indexOf(':') + 1).replace(UNRESOLVED, ""));
    }

    /** A place of the profile or of the gazetteers; those of gazetteers have a slash. */
    public Optional<KnownPlace> knownPlace(String id) {
        return profile.place(id).or(() -> id.indexOf('/') > 0 ? gazetteer.place(id) : Optional.empty());
    }

    /** Whether words for somebody acted upon name a place: "the town of Ada". */
    boolean isPlace(String words) {
        if (resolver.places().find(words).isPresent()) {
            return true;
        }
        PlacePhrase phrase = resolver.phrases().read(words);
        boolean called = phrase.noun().isPresent()
                || phrases.withoutPlaceHead(phrase.name()).length()
                        < phrase.name().length();
        return called && resolver.namesPlace(phrase.name());
    }

    Speakers speakers() {
        return speakers;
    }

    PlaceResolver places() {
        return resolver;
    }

    Optional<String> knownActor(String words) {
        return called(words).map(Called::actor);
    }

    private Optional<String> knownSource(String words) {
        return first(profile.sourceNames(), phrases.sourceForms(words));
    }

    private static Optional<String> first(NameIndex index, List<String> forms) {
        return forms.stream().map(index::find).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> unresolved(String prefix, String words) {
        return phrases.names(words) ? key(prefix, Fold.strict(words)) : Optional.empty();
    }

    private static Optional<String> key(String prefix, String folded) {
        return folded.isEmpty() ? Optional.empty() : Optional.of(prefix + UNRESOLVED + folded);
    }
}
