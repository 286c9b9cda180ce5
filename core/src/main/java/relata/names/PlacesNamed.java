package relata.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.IdentityCandidate;
import relata.text.Span;

/** The places that a report names, where it names them, and what "the city" may therefore point back to. */
final class PlacesNamed {

    /** Kinds of gazetteers in the words of profiles. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "capital", Set.of("city"),
            "city", Set.of("city", "town"), // GeoNames' seats of any division, however small
            "town", Set.of("town", "village"),
            "settlement", Set.of("town", "village"),
            "first-level division", Set.of("governorate", "oblast", "state"));

    /** A place of unknown kind is what "the town" means where it was named this close before. */
    private static final int NEAR = 600;

    /**
     * A place where it is named.
     *
     * @param kinds what it may be called; empty where nobody says
     */
    record Anchor(String id, Set<String> kinds, Span span) {}

    private final String text;
    private final PlaceNames places;
    private final PlacePhrases phrases;
    private final List<Anchor> anchors;
    private final Function<String, Optional<KnownPlace>> known;
    private final Supplier<Whereabouts> whereabouts;
    private final BiPredicate<String, String> holds;

    /** @param listed where the text has names that the profile lists */
    PlacesNamed(String text, List<Claim> claims, Names names, List<NamesInText.Named> listed) {
        this.text = text;
        this.places = names.places().places();
        this.phrases = names.places().phrases();
        this.known = names::knownPlace;
        this.holds = names.places()::holds;
        this.whereabouts = names.places().whereabouts(text, listed);
        List<Anchor> found = new ArrayList<>();
        listed.forEach(named -> found.add(anchor(named.id(), named.span())));
        claims.stream()
                .flatMap(claim -> Stream.concat(
                        claim.place().stream().map(place -> place.mention()),
                        claim.counterparts().stream().filter(mention -> names.isPlace(mention.text()))))
                .forEach(mention -> names.places()
                        .resolve(mention.text(), new Unanchored(whereabouts, mention.span()))
                        .id()
                        .filter(id -> places.place(id).isEmpty())
                        .ifPresent(id -> found.add(new Anchor(id, kinds(id, mention.text()), mention.span()))));
        found.sort(Comparator.comparing(Anchor::span));
        this.anchors = List.copyOf(found);
    }

    /** What an unlisted place may be called: what its gazetteer says, else its own words. */
    private Set<String> kinds(String id, String words) {
        return known.apply(id)
                .map(place -> KINDS.getOrDefault(place.kind(), Set.of(place.kind())))
                .orElseGet(() -> phrases.read(words)
                        .noun()
                        .or(() -> lastWord(words))
                        .map(phrases::kindsOf)
                        .orElse(Set.of()));
    }

    private static Optional<String> lastWord(String words) {
        List<String> folded = Fold.words(words, true);
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded.get(folded.size() - 1));
    }

    private Anchor anchor(String id, Span span) {
        return new Anchor(
                id, places.place(id).map(place -> Set.of(place.kind())).orElse(Set.of()), span);
    }

    /** The report as it looks from a place in its text, before it is known what "the city" points back to. */
    private record Unanchored(Supplier<Whereabouts> whereabouts, Span at) implements Setting {

        @Override
        public boolean isIn(String container, String place) {
            return true;
        }

        @Override
        public Resolution pointedAt(String noun) {
            return NONE.pointedAt(noun);
        }

        @Override
        public Resolution justNamed() {
            return NONE.justNamed();
        }

        @Override
        public Whereabouts report() {
            return whereabouts.get();
        }
    }

    /** The report as it looks from a place in its text. */
    Setting from(Span at) {
        return new Setting() {
            @Override
            public Whereabouts report() {
                return whereabouts.get();
            }

            @Override
            public Span at() {
                return at;
            }

            @Override
            public boolean isIn(String container, String place) {
                return isSetIn(container, place);
            }

            @Override
            public Resolution pointedAt(String noun) {
                return PlacesNamed.this.pointedAt(noun, at);
            }

            @Override
            public Resolution justNamed() {
                return there(at);
            }
        };
    }

    private boolean isSetIn(String container, String place) {
        return anchors.stream()
                .filter(anchor -> !anchor.id().equals(place))
                .anyMatch(anchor -> anchor.id().equals(container)
                        || places.containers(anchor.id()).contains(container));
    }

    /** What a common noun points back to from a place in the text: the nearest place before it that may be called so. */
    private Resolution pointedAt(String noun, Span from) {
        Set<String> kinds = phrases.kindsOf(noun);
        List<Anchor> before = anchors.stream()
                .filter(anchor -> anchor.span().end() <= from.start())
                .sorted(Comparator.comparing(Anchor::span).reversed())
                .toList();
        Optional<Fit> known = before.stream()
                .flatMap(anchor -> fitting(anchor, kinds).map(id -> new Fit(id, anchor.span())).stream())
                .findFirst();
        Optional<Fit> unknown = before.stream()
                .filter(anchor -> anchor.kinds().isEmpty() && isSettlement(kinds))
                .filter(anchor -> from.start() - anchor.span().end() <= NEAR)
                .map(anchor -> new Fit(anchor.id(), anchor.span()))
                .findFirst();
        if (known.isEmpty() && unknown.isEmpty()) {
            return Resolution.open("\"" + noun + "\": no place named before may be called so");
        }
        if (known.isPresent()
                && unknown.filter(fit -> fit.at().start() > known.get().at().start())
                        .isEmpty()) {
            return alone(known.get(), noun, kinds, before);
        }
        Fit nearer = unknown.orElseThrow();
        if (known.isPresent() && from.start() - known.get().at().end() <= NEAR) {
            return Resolution.open("\"" + noun + "\": two places fit")
                    .weighed(List.of(
                            candidate(nearer.id(), 0.5, "named last, of unknown kind"),
                            candidate(known.get().id(), 0.5, "the last that is known to be one")));
        }
        List<String> beside = before.stream()
                .filter(anchor -> anchor.kinds().isEmpty() && !anchor.id().equals(nearer.id()))
                .filter(anchor -> sameSentence(anchor.span(), nearer.at()))
                .map(Anchor::id)
                .distinct()
                .toList();
        return beside.isEmpty()
                ? Resolution.of(nearer.id(), "points back: \"" + noun + "\" is the place named last")
                        .weighed(List.of(candidate(nearer.id(), 0.7, "named last, of unknown kind")))
                : Resolution.open("\"" + noun + "\": two places named together fit");
    }

    private record Fit(String id, Span at) {}

    private Resolution alone(Fit fit, String noun, Set<String> kinds, List<Anchor> before) {
        List<String> rivals = before.stream()
                .filter(anchor -> sameSentence(anchor.span(), fit.at()))
                .filter(anchor -> anchor.kinds().stream().anyMatch(kinds::contains))
                .map(Anchor::id)
                .filter(id -> !id.equals(fit.id()))
                .distinct()
                .toList();
        if (rivals.isEmpty()) {
            return Resolution.of(
                            fit.id(), "points back: \"" + noun + "\" is the last place named that is or lies in one")
                    .weighed(List.of(candidate(fit.id(), 0.9, "the last that is known to be, or to lie in, one")));
        }
        List<IdentityCandidate> candidates = Stream.concat(Stream.of(fit.id()), rivals.stream())
                .map(id -> candidate(id, 1.0 / (1 + rivals.size()), "named in the sentence before"))
                .toList();
        return Resolution.open("\"" + noun + "\": two places named together fit")
                .weighed(candidates);
    }

    /** The place itself, or what of that kind holds it: who speaks of its east speaks of the city. */
    private Optional<String> fitting(Anchor anchor, Set<String> kinds) {
        if (anchor.kinds().stream().anyMatch(kinds::contains)) {
            return Optional.of(anchor.id());
        }
        return places.containers(anchor.id()).stream()
                .filter(id -> places.place(id)
                        .filter(place -> kinds.contains(place.kind()))
                        .isPresent())
                .findFirst();
    }

    /** The one place named in the same sentence or the one before, and not what holds it: "Ada, in Maravel … there". */
    private Resolution there(Span from) {
        List<Anchor> before = anchors.stream()
                .filter(anchor -> anchor.span().end() <= from.start())
                .filter(anchor -> sentencesBetween(anchor.span().end(), from.start()) <= 1)
                .toList();
        List<String> all = before.stream().map(Anchor::id).distinct().toList();
        List<String> ids = all.stream()
                .filter(id -> all.stream().noneMatch(part -> holds.test(id, part)))
                .toList();
        if (ids.size() == 1) {
            return Resolution.of(ids.get(0), "points back: the one place named just before");
        }
        return Resolution.open(ids.isEmpty() ? "no place named just before" : "several places named just before");
    }

    private static boolean isSettlement(Set<String> kinds) {
        return kinds.contains("town") || kinds.contains("city") || kinds.contains("village");
    }

    private IdentityCandidate candidate(String id, double score, String reason) {
        return new IdentityCandidate(id, known.apply(id).map(KnownPlace::name).orElse(id), score, reason);
    }

    private boolean sameSentence(Span one, Span other) {
        return sentencesBetween(Math.min(one.end(), other.end()), Math.max(one.start(), other.start())) == 0;
    }

    private int sentencesBetween(int from, int to) {
        int ends = 0;
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == '\n' && text.charAt(i + 1) == '\n'
                    || ".!?".indexOf(c) >= 0
                            && (Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == '”')) {
                ends++;
            }
        }
        return ends;
    }
}
