package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.voices.Voice;

/**
 * Says what a mention stands for, by the names of a profile. A name that the profile does not know gets an identity from
 * its own spelling, marked with {@code ~}: the same spelling is the same identity, a similar one is another. What names
 * nobody ("the city", "he") stays open.
 */
public final class Names {

    /** Follows the colon in identities that rest on a spelling alone. */
    public static final String UNRESOLVED = "~";

    private static final String ACTOR = "actor:";
    private static final String PLACE = "place:";
    private static final String SOURCE = "source:";

    private final Profile profile;
    private final NounPhrase phrases;

    public Names(Profile profile) {
        this.profile = profile;
        this.phrases = new NounPhrase(profile.words());
    }

    public Profile profile() {
        return profile;
    }

    /** The claim with an identity for each actor, counterpart, place and voice that can be told. */
    public Claim resolve(Claim claim) {
        return new Claim(
                claim.id(),
                claim.relation(),
                claim.trigger(),
                claim.sentence(),
                claim.actors().stream()
                        .map(mention -> mention.as(actor(mention.text())))
                        .toList(),
                claim.counterparts().stream().map(this::counterpart).toList(),
                claim.place().map(this::place),
                claim.quantity(),
                claim.measure(),
                claim.topic(),
                claim.weapon(),
                claim.modality(),
                claim.occurred(),
                claim.voices().stream().map(this::voice).toList(),
                claim.rule(),
                claim.repeats());
    }

    /** What a publisher's name stands for; none only where it has no letters. */
    public Optional<String> source(String publisher) {
        return knownSource(publisher).or(() -> key(SOURCE, Fold.strict(publisher)));
    }

    /** What words for an actor stand for; none where they name nobody. */
    public Optional<String> actor(String words) {
        return knownActor(words).or(() -> unresolved(ACTOR, phrases.withoutActorHead(words)));
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

    private boolean isLabel(String actor, String words) {
        return profile.actor(actor)
                .filter(known -> known.labels().stream()
                        .anyMatch(label -> Fold.loose(label).equals(Fold.loose(words))))
                .isPresent();
    }

    /** What words for a place stand for; none where they name none ("the city", "near Binnesh"). */
    public Optional<String> place(String words) {
        return located(words).map(Located::id);
    }

    /** What words for a speaker stand for: a source, an actor who speaks, a kind of unnamed source; none for "he". */
    public Optional<String> speaker(String words) {
        return knownSource(words)
                .or(() -> knownActor(words))
                .or(() -> kind(words))
                .or(() -> unresolved(SOURCE, phrases.withoutDescriptors(words)));
    }

    /** How to call what an identity stands for. */
    public String nameOf(String id) {
        return Stream.of(
                        profile.actor(id).map(Actor::name),
                        profile.place(id).map(KnownPlace::name),
                        profile.source(id).map(Source::name),
                        profile.kinds().stream()
                                .filter(kind -> kind.id().equals(id))
                                .map(SourceKind::name)
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> id.substring(id.indexOf(':') + 1).replace(UNRESOLVED, ""));
    }

    /** A place, and whether the words mean less than all of it. */
    private record Located(String id, boolean part) {}

    private Place place(Place place) {
        Optional<Located> located = located(place.mention().text());
        return new Place(
                place.mention().as(located.map(Located::id)),
                place.part() || located.map(Located::part).orElse(false));
    }

    private Optional<Located> located(String words) {
        Optional<Located> known = knownPlace(words).map(id -> new Located(id, false));
        if (known.isPresent() || phrases.leadsAway(words)) {
            return known;
        }
        return phrases.ofPhrase(words)
                .flatMap(this::located)
                .or(() -> unresolved(PLACE, phrases.withoutPlaceHead(words)).map(id -> new Located(id, false)));
    }

    /** "the Sakhour district of Aleppo" is Sakhour; "half of Aleppo" is Aleppo in part; "the pocket of Aleppo" is all of it. */
    private Optional<Located> located(NounPhrase.OfPhrase phrase) {
        Optional<Located> head = knownPlace(phrase.head()).map(id -> new Located(id, false));
        if (head.isPresent() || !phrase.standsForTheRest()) {
            return head;
        }
        return located(phrase.rest()).map(rest -> new Located(rest.id(), rest.part() || phrase.isPart()));
    }

    private Mention counterpart(Mention mention) {
        return mention.as(knownActor(mention.text())
                .or(() -> knownPlace(mention.text()))
                .or(() -> unresolved(ACTOR, phrases.withoutActorHead(mention.text()))));
    }

    private Voice voice(Voice voice) {
        return voice.isUnsaid() ? voice : voice.as(speaker(voice.text()));
    }

    private Optional<String> knownActor(String words) {
        return called(words).map(Called::actor);
    }

    /** By a listed name, or by one with a noun that fits the kind of place: "Kallaseh district", "the city of Aleppo". */
    private Optional<String> knownPlace(String words) {
        return profile.placeNames()
                .find(words)
                .or(() -> phrases.headAndName(words).stream()
                        .flatMap(split -> profile.placeNames().find(split.name()).stream()
                                .filter(id -> profile.place(id)
                                        .filter(place -> phrases.isHeadOf(place.kind(), split.head()))
                                        .isPresent()))
                        .findFirst());
    }

    private Optional<String> knownSource(String words) {
        return first(profile.sourceNames(), phrases.sourceForms(words));
    }

    private static Optional<String> first(NameIndex index, List<String> forms) {
        return forms.stream().map(index::find).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> kind(String words) {
        List<String> head = phrases.head(words);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String noun = head.get(head.size() - 1);
        return profile.kinds().stream()
                .filter(kind -> kind.heads().contains(noun))
                .filter(kind -> kind.with().isEmpty() || head.stream().anyMatch(kind.with()::contains))
                .map(SourceKind::id)
                .findFirst();
    }

    private Optional<String> unresolved(String prefix, String words) {
        return phrases.names(words) ? key(prefix, Fold.strict(words)) : Optional.empty();
    }

    private static Optional<String> key(String prefix, String folded) {
        return folded.isEmpty() ? Optional.empty() : Optional.of(prefix + UNRESOLVED + folded);
    }
}
