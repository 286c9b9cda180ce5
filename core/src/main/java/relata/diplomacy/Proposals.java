package relata.diplomacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.names.Names;
import relata.names.Side;
import relata.origins.Copies;
import relata.picture.Origin;
import relata.picture.Origins;
import relata.picture.Statement;
import relata.picture.Window;
import relata.reading.Published;

/** What was proposed and what became of it, as reports tell it. {@code docs/proposals.md} says what is tied to what. */
public final class Proposals {

    static final String OTHER = "other";
    /** Subjects that may stand for any other. */
    static final Set<String> GENERAL = Set.of("plan", OTHER);
    /** What sides settle with each other; a call for sanctions or for an inquiry is no such offer. */
    public static final List<String> SUBJECTS =
            List.of("ceasefire", "evacuation", "withdrawal", "aid", "talks", "plan", "surrender", "prisoners");

    private static final Comparator<Act> BY_PUBLICATION = Comparator.comparing(Proposals::published)
            .thenComparing(act -> act.statement().report())
            .thenComparing(act -> act.statement().claim().sentence())
            .thenComparing(Act::deed)
            .thenComparing(act -> act.statement().claim().id());

    private static final Comparator<Act> BY_DAY = Comparator.<Act, LocalDate>comparing(
                    act -> act.days().map(Window::from).orElse(LocalDate.MAX))
            .thenComparing(BY_PUBLICATION);

    private final Names names;
    private final ProposalWords words;
    private final Origins origins;

    private Proposals(Names names, Origins origins) {
        this.names = names;
        this.words = ProposalWords.load();
        this.origins = origins;
    }

    /**
     * The proposals that statements tell of, the earliest first. A pure function of them: their order does not matter.
     *
     * @param statements of any kind; those that a reviewer rejected do not count
     * @param copies among the reports of the statements
     * @param texts of reports, by digest, in which to look for what a proposal is said to be silent about; may lack some
     */
    public static List<Proposal> of(
            Collection<Statement> statements, Names names, Copies copies, Map<String, String> texts) {
        List<Statement> counted = statements.stream().filter(Proposals::isAct).toList();
        Proposals proposals = new Proposals(names, Origins.of(counted, names, copies));
        List<Act> acts = counted.stream()
                .flatMap(statement -> proposals.act(statement).stream())
                .sorted(BY_PUBLICATION)
                .toList();
        Silences silences = new Silences(proposals.words, texts);
        return new Threads(acts, proposals.words)
                .all().stream()
                        .map(thread -> proposals.proposal(thread, silences))
                        .sorted(Comparator.<Proposal, LocalDate>comparing(
                                        proposal -> proposal.from().orElse(LocalDate.MAX))
                                .thenComparing(Proposal::id))
                        .toList();
    }

    private static boolean isAct(Statement statement) {
        Claim claim = statement.claim();
        boolean openly = claim.modality() != Modality.DENIED && claim.modality() != Modality.CONDITIONAL;
        return statement.review().counts()
                && claim.kind() == Kind.DIPLOMACY
                && claim.repeats().isEmpty()
                && Deed.of(claim.relation())
                        .filter(deed -> deed != Deed.PROPOSED || openly)
                        .isPresent()
                && claim.topic()
                        .filter(topic -> !topic.equals(OTHER) && !SUBJECTS.contains(topic))
                        .isEmpty();
    }

    private Optional<Act> act(Statement statement) {
        Claim claim = statement.claim();
        return Deed.of(claim.relation())
                .map(deed -> words.isEnded(statement.words()) ? Deed.ENDED : deed)
                .map(deed -> new Act(
                        statement,
                        origins.of(statement),
                        deed,
                        Window.of(statement),
                        parties(claim.actors()),
                        parties(claim.counterparts()),
                        words.points(statement.words()),
                        words.isConditional(statement.words()),
                        Tie.by(Tie.Rule.FIRST)));
    }

    private Set<String> parties(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.id().stream())
                .map(id -> names.profile().sideOf(id).map(Side::id).orElse(id))
                .collect(Collectors.toSet());
    }

    private Proposal proposal(ProposalThread thread, Silences silences) {
        List<Act> acts = thread.acts().stream().sorted(BY_DAY).toList();
        List<Window> days = acts.stream().flatMap(act -> act.days().stream()).toList();
        return new Proposal(
                thread.acts().get(0).statement().claim().id(),
                thread.subject(),
                days.stream().map(Window::from).min(Comparator.naturalOrder()),
                days.stream().map(Window::to).max(Comparator.naturalOrder()),
                acts,
                disputes(acts),
                leftOut(acts),
                silences.of(acts));
    }

    /** A party that took it by one account and refused it by another. */
    private List<String> disputes(List<Act> acts) {
        List<Act> sure = acts.stream()
                .filter(act -> act.isDone() && !act.tie().doubtful())
                .toList();
        Set<String> parties = new TreeSet<>();
        sure.forEach(act -> parties.addAll(act.by()));
        return parties.stream().flatMap(party -> dispute(party, sure).stream()).toList();
    }

    private Optional<String> dispute(String party, List<Act> acts) {
        Set<String> took = origins(acts, party, Deed.ACCEPTED);
        Set<String> refused = origins(acts, party, Deed.REJECTED);
        Set<String> refusedAlone = refused.stream()
                .filter(origin -> !took.contains(origin))
                .collect(Collectors.toCollection(TreeSet::new));
        return took.isEmpty() || refusedAlone.isEmpty()
                ? Optional.empty()
                : Optional.of(name(party) + " accepted, says " + String.join(" and ", took) + "; rejected, says "
                        + String.join(" and ", refusedAlone));
    }

    private Set<String> origins(List<Act> acts, String party, Deed deed) {
        return acts.stream()
                .filter(act -> act.deed() == deed && act.by().contains(party))
                .map(act -> act.origin().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String name(String party) {
        return names.profile().sides().stream()
                .filter(side -> side.id().equals(party))
                .map(Side::name)
                .findFirst()
                .orElseGet(() -> names.nameOf(party));
    }

    /** The points of a proposal that some who tell of it do not name. What is told with doubt of this proposal does not count. */
    private static List<Proposal.LeftOut> leftOut(List<Act> acts) {
        Map<Origin, Set<String>> versions = new LinkedHashMap<>();
        acts.stream()
                .filter(act -> !act.tie().doubtful() && act.deed() == Deed.PROPOSED && act.isDone())
                .forEach(act -> versions.computeIfAbsent(
                                new Origin(act.origin().id(), act.origin().name(), ""), any -> new TreeSet<>())
                        .addAll(act.points()));
        Set<String> all = new TreeSet<>();
        versions.values().forEach(all::addAll);
        List<Proposal.LeftOut> leftOut = new ArrayList<>();
        for (String point : all) {
            List<String> named = versions(versions, point, true);
            List<String> without = versions(versions, point, false);
            if (!without.isEmpty()) {
                leftOut.add(new Proposal.LeftOut(point, named, without));
            }
        }
        return leftOut;
    }

    private static List<String> versions(Map<Origin, Set<String>> versions, String point, boolean naming) {
        return versions.entrySet().stream()
                .filter(version -> version.getValue().contains(point) == naming)
                .map(version -> version.getKey().name())
                .toList();
    }

    /** Where it is said to hold, if the place is known. */
    static Optional<String> place(Act act) {
        return act.statement()
                .claim()
                .place()
                .map(Place::mention)
                .flatMap(Mention::id)
                .filter(id -> !id.contains(Names.UNRESOLVED));
    }

    private static Instant published(Act act) {
        return act.statement().said().map(Published::from).orElse(Instant.MAX);
    }
}
