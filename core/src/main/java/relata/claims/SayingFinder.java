package relata.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.ClauseGraph;
import relata.language.Phrase;

/** Finds the frames of a sentence and fills their roles. */
final class SayingFinder {

    private static final String WHERE = "<where>";
    private static final String TARGET = "target"; // a place because it is what was hit
    private static final String CAUSE = "cause"; // an actor because of what the words around it say
    private static final List<String> COMPANY = List.of("along with", "together with", "as well as", "in addition to");
    private static final Set<Kind> WIDE = Set.of(Kind.ATTACK, Kind.CASUALTIES);

    private final Frames frames;
    private final Kinds kinds;
    private final Quantities quantities;
    private final ClauseGraph graph;
    private final Paths paths;
    private final Agents agents;
    private final Wheres wheres;
    private final FrameMatcher matcher;
    private final Listings listings;
    private final Needs needs;
    private final Triggers triggers;

    SayingFinder(
            Frames frames,
            Kinds kinds,
            Quantities quantities,
            ClauseGraph graph,
            Paths paths,
            Wheres wheres,
            FrameMatcher matcher) {
        this.frames = frames;
        this.kinds = kinds;
        this.quantities = quantities;
        this.graph = graph;
        this.paths = paths;
        this.agents = new Agents(graph, kinds, paths, frames::tellsOfAttack);
        this.wheres = wheres;
        this.matcher = matcher;
        this.listings = new Listings(kinds, quantities, graph, paths);
        this.needs = new Needs(kinds, paths);
        this.triggers = new Triggers(kinds, paths);
    }

    List<Saying> find(Trace trace) {
        List<Saying> found = new ArrayList<>();
        for (Clause clause : graph.clauses()) {
            for (Frame frame : frames.headedBy(clause.head())) {
                Optional<Misfit> misfit = matcher.misfit(frame, clause);
                if (misfit.isPresent()) {
                    trace.misfit(frame, clause, misfit.get());
                    continue;
                }
                Saying saying = fill(frame, clause);
                if (needs.areMet(saying)) {
                    Saying told = withoutStructures(saying);
                    trace.found(told);
                    found.add(told);
                } else {
                    trace.unfilled(saying, () -> needs.missing(saying));
                }
            }
        }
        return Companions.complete(found, trace);
    }

    private Saying fill(Frame frame, Clause clause) {
        Clause carrier = paths.lightVerbOf(clause).orElse(clause);
        Map<Role, String> sources = new EnumMap<>(Role.class);
        List<Phrase> counterparts = counterparts(frame, clause, sources);
        List<Phrase> actors = actors(frame, clause, sources);
        List<Phrase> places = places(frame, clause, sources);
        if (frame.relation() == Relation.STRIKES) {
            counterparts = counterparts.stream().flatMap(listings::names).toList();
            List<Phrase> where = places;
            places = placesOfStrike(counterparts, where);
            if (!where.containsAll(places)) {
                sources.put(Role.PLACE, TARGET);
            }
        }
        Optional<Phrase> weapon = at(frame, Role.WEAPON, clause, sources).stream()
                .filter(kinds::isWeapon)
                .findFirst();
        Optional<Phrase> topic = at(frame, Role.TOPIC, clause, sources).stream().findFirst();
        Optional<Quantities.Found> quantity = quantity(frame, clause, sources);
        if (quantity.isEmpty()) {
            quantity = firstOf(counterparts);
            sources.put(Role.QUANTITY, Role.COUNTERPART.word());
        }
        return new Saying(
                frame,
                clause,
                carrier,
                triggers.of(frame, clause),
                actors,
                counterparts,
                places,
                weapon,
                topic,
                quantity,
                sources);
    }

    /** "shelled a house", "killed in their car": that is what was hit, not where. */
    private Saying withoutStructures(Saying saying) {
        boolean harm = WIDE.contains(saying.relation().kind()) && saying.relation() != Relation.DISPLACED;
        return harm
                ? saying.withPlaces(saying.places().stream()
                        .filter(place -> !kinds.isUnnamedStructure(place))
                        .toList())
                : saying;
    }

    /** The number at the first path that holds one: of "the toll of the strike has reached 14", not what the toll is of. */
    private Optional<Quantities.Found> quantity(Frame frame, Clause clause, Map<Role, String> sources) {
        for (String path : frame.paths(Role.QUANTITY)) {
            Optional<Quantities.Found> found = firstOf(paths.at(clause, path));
            if (found.isPresent()) {
                sources.put(Role.QUANTITY, path);
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantities.Found> firstOf(List<Phrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> quantities.ofPeople(phrase, graph.tokens()).stream())
                .findFirst();
    }

    /** What stands at the first path of a role that holds something. */
    private List<Phrase> at(Frame frame, Role role, Clause clause, Map<Role, String> sources) {
        for (String path : frame.paths(role)) {
            List<Phrase> found = paths.at(clause, path);
            if (!found.isEmpty()) {
                sources.put(role, path);
                return found;
            }
        }
        return List.of();
    }

    /** What is hit is where it is hit, if that is a place; named places before others. */
    private List<Phrase> placesOfStrike(List<Phrase> targets, List<Phrase> where) {
        List<Phrase> namedTargets = targets.stream().filter(kinds::isNamedPlace).toList();
        if (!namedTargets.isEmpty()) {
            return namedTargets;
        }
        List<Phrase> named = where.stream().filter(kinds::isNamedPlace).toList();
        if (!named.isEmpty()) {
            return named;
        }
        Stream<Phrase> settlements = targets.stream().filter(kinds::isSettlement);
        Stream<Phrase> others = targets.stream().filter(kinds::isPlace);
        return Stream.of(settlements, where.stream(), others)
                .flatMap(found -> found)
                .limit(1)
                .toList();
    }

    private List<Phrase> actors(Frame frame, Clause clause, Map<Role, String> sources) {
        if (frame.relation() == Relation.MEETS) {
            sources.put(Role.ACTOR, String.join("|", frame.paths(Role.ACTOR)));
            return frame.paths(Role.ACTOR).stream()
                    .flatMap(path -> agents.acting(clause, path, Kind.DIPLOMACY).stream())
                    .distinct()
                    .toList();
        }
        for (String path : frame.paths(Role.ACTOR)) {
            List<Phrase> acting = agents.acting(clause, path, frame.relation().kind());
            if (!acting.isEmpty()) {
                sources.put(Role.ACTOR, path);
                return acting;
            }
        }
        sources.put(Role.ACTOR, CAUSE);
        return causing(frame, clause);
    }

    /** Who did it, where no path of the frame tells. */
    private List<Phrase> causing(Frame frame, Clause clause) {
        boolean casualties = frame.relation().kind() == Kind.CASUALTIES && !Agents.hasOwnSubject(clause)
                || frame.relation().kind() == Kind.CASUALTIES
                        && frame.relation() != Relation.DISPLACED
                        && frame.paths(Role.ACTOR).isEmpty();
        if (casualties) {
            return agents.causing(clause);
        }
        return frame.relation() == Relation.STRIKES && !clause.head().isVerb()
                ? graph.phrase(clause.head()).map(agents::behind).orElse(List.of())
                : List.of();
    }

    private List<Phrase> counterparts(Frame frame, Clause clause, Map<Role, String> sources) {
        for (String path : frame.paths(Role.COUNTERPART)) {
            List<Phrase> found = counterparts(frame, clause, path);
            if (!found.isEmpty()) {
                sources.put(Role.COUNTERPART, path);
                return found;
            }
        }
        return List.of();
    }

    private List<Phrase> counterparts(Frame frame, Clause clause, String path) {
        boolean victims = frame.relation().kind() == Kind.CASUALTIES;
        boolean addressees = frame.relation().kind() == Kind.DIPLOMACY; // "condemned the raids" blames nobody
        List<Phrase> named = paths.at(clause, path).stream()
                .filter(phrase -> !victims || kinds.isPeople(phrase))
                .filter(phrase -> !addressees || kinds.isParty(phrase))
                .filter(phrase -> !kinds.isCircumstance(phrase)
                        || path.equals("object") && kinds.is(phrase, "facility")) // an office can be shelled
                .filter(phrase -> !path.endsWith("mod") || kinds.isActingModifier(phrase))
                .toList();
        return victims ? withCompany(named, clause) : named;
    }

    /** "a leader was captured <i>along with three guards</i>": they were taken as he was. */
    private List<Phrase> withCompany(List<Phrase> victims, Clause clause) {
        if (victims.isEmpty()) {
            return victims;
        }
        int last = victims.get(victims.size() - 1).head().index();
        Stream<Phrase> company = COMPANY.stream()
                .flatMap(path -> clause.at(path).stream())
                .filter(phrase -> phrase.head().index() > last && kinds.isPeople(phrase));
        return Stream.concat(victims.stream(), company).distinct().toList();
    }

    private List<Phrase> places(Frame frame, Clause clause, Map<Role, String> sources) {
        for (String path : frame.paths(Role.PLACE)) {
            List<Phrase> found = path.equals(WHERE)
                    ? wheres.around(clause, isWide(frame))
                    : paths.at(clause, path).stream()
                            .filter(p -> kinds.isPlace(p) || kinds.isPronoun(p))
                            .toList();
            if (!found.isEmpty()) {
                sources.put(Role.PLACE, path);
                return frame.relation().kind() == Kind.CONTROL
                        ? found.stream()
                                .flatMap(place -> listings.of(place, clause))
                                .distinct()
                                .toList()
                        : found;
            }
        }
        return List.of();
    }

    /** Events are where the clauses around them are; a place held is only where its own clause says. */
    private static boolean isWide(Frame frame) {
        boolean fighting = frame.relation() == Relation.CONTESTS && frame.head() == Frame.Head.NOUN;
        return fighting || WIDE.contains(frame.relation().kind());
    }
}
