package relata.tolls;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Side;
import relata.origins.Copies;
import relata.picture.Origins;
import relata.picture.Statement;
import relata.picture.Window;

/** The tolls of each event over time. {@code docs/tolls.md} says what counts as one event, and what overtakes what. */
public final class Tolls {

    static final String PEOPLE = "people";

    private static final String FIGHTERS = "fighters";

    private static final Set<Relation> COUNTED = EnumSet.of(Relation.KILLED, Relation.WOUNDED, Relation.MISSING);
    /** A toll of more days is one of a war or a siege, not of an event. */
    private static final int LONGEST_EVENT = 7;

    private static final int WORDS_SHOWN = 6;
    /** So much before a number may stand what says that it was counted before. */
    private static final int BEFORE = 25;

    private Tolls() {}

    /**
     * The events of which statements give tolls, the earliest first. A pure function of them: their order does not matter.
     *
     * @param statements of any kind; those that a reviewer rejected do not count
     * @param copies among the reports of the statements
     * @param until what was said on a later day is left out
     */
    public static List<TollEvent> of(Collection<Statement> statements, Names names, Copies copies, LocalDate until) {
        List<Statement> counted = statements.stream()
                .filter(statement -> statement.review().counts())
                .filter(Tolls::isToll)
                .filter(statement ->
                        said(statement).filter(day -> day.isAfter(until)).isEmpty())
                .toList();
        TollWords lexicon = TollWords.load();
        Origins origins = Origins.of(counted, names, copies);
        Map<String, List<Toll>> reports = counted.stream()
                .map(statement -> toll(statement, origins, lexicon, names))
                .collect(Collectors.groupingBy(toll -> toll.statement().report(), TreeMap::new, Collectors.toList()));
        Accounts together = new Accounts(lexicon);
        List<Account> accounts = reports.values().stream()
                .flatMap(report -> together.of(report).stream())
                .sorted(Comparator.comparing(Accounts::firstDay)
                        .thenComparing(
                                account -> account.tolls().get(0).statement().report())
                        .thenComparing(account ->
                                account.tolls().get(0).statement().claim().id()))
                .toList();
        Likeness likeness = new Likeness(names, accounts);
        return Accounts.joined(accounts, likeness).stream()
                .map(event -> event(event, likeness, names))
                .sorted(Comparator.comparing(TollEvent::from).thenComparing(TollEvent::id))
                .toList();
    }

    private static boolean isToll(Statement statement) {
        Claim claim = statement.claim();
        boolean says = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.HEDGED;
        return says
                && COUNTED.contains(claim.relation())
                && claim.repeats().isEmpty()
                && claim.quantity()
                        .filter(quantity -> quantity.unit().equals(PEOPLE))
                        .isPresent()
                && Window.of(statement)
                        .filter(days -> !days.to().isAfter(days.from().plusDays(LONGEST_EVENT)))
                        .isPresent();
    }

    /** What happens is told of afterwards: a report that bears an earlier date was published on a day that nobody knows. */
    private static Optional<LocalDate> said(Statement statement) {
        LocalDate happened = Window.of(statement).orElseThrow().from();
        return statement
                .said()
                .map(said -> said.from().atOffset(ZoneOffset.UTC).toLocalDate())
                .filter(day -> !day.isBefore(happened));
    }

    private static Toll toll(Statement statement, Origins origins, TollWords lexicon, Names names) {
        Claim claim = statement.claim();
        int trigger =
                Math.max(0, claim.trigger().span().start() - claim.sentence().start());
        int until = Math.min(trigger, statement.words().length());
        Toll.Standing standing = lexicon.isFormer(statement.words().substring(Math.max(0, until - BEFORE), until))
                ? Toll.Standing.FORMER
                : lexicon.isRunning(statement.words()) ? Toll.Standing.RUNNING : Toll.Standing.PLAIN;
        return new Toll(
                statement,
                whom(claim.counterparts(), lexicon, names),
                claim.quantity().orElseThrow(),
                said(statement),
                standing,
                origins.of(statement));
    }

    /** The dead of one side are not counted with those of another. */
    private static String whom(List<Mention> counted, TollWords lexicon, Names names) {
        String whom = lexicon.whom(counted.stream().map(Mention::text).collect(Collectors.joining(" ")));
        List<String> sides = counted.stream()
                .flatMap(mention -> mention.id().stream())
                .flatMap(id -> names.profile().sideOf(id).stream())
                .map(Side::name)
                .distinct()
                .toList();
        return whom.equals(FIGHTERS) && sides.size() == 1 ? whom + " of " + sides.get(0) : whom;
    }

    private static TollEvent event(List<Account> accounts, Likeness likeness, Names names) {
        List<Toll> all =
                accounts.stream().flatMap(account -> account.tolls().stream()).toList();
        Window days = days(all);
        List<Toll> tolls = all.stream()
                .map(toll -> toll.notBefore(days.from()))
                .sorted(History.BY_SAYING)
                .toList();
        Optional<String> place = likeness.narrowest(
                accounts.stream().flatMap(account -> account.places().stream()).collect(Collectors.toSet()));
        return new TollEvent(
                tolls.get(0).statement().claim().id(),
                days.from(),
                days.to(),
                place,
                place.map(id -> nameOf(id, tolls, names)),
                accounts.stream()
                        .flatMap(account -> account.means().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                shared(accounts, likeness),
                (int) tolls.stream()
                        .map(toll -> toll.statement().report())
                        .distinct()
                        .count(),
                lines(tolls),
                notes(tolls, days));
    }

    /** A place that the profile does not list is called as the reports call it. */
    private static String nameOf(String id, List<Toll> tolls, Names names) {
        return names.profile().place(id).isPresent()
                ? names.nameOf(id)
                : tolls.stream()
                        .flatMap(toll -> toll.statement().claim().place().stream())
                        .map(Place::mention)
                        .filter(mention -> mention.id().equals(Optional.of(id)))
                        .map(Mention::text)
                        .findFirst()
                        .orElse(id);
    }

    /** The days that most of the tolls are said to be of. */
    private static Window days(List<Toll> tolls) {
        Map<LocalDate, Long> votes = tolls.stream()
                .flatMap(toll -> Account.days(toll)
                        .from()
                        .datesUntil(Account.days(toll).to().plusDays(1)))
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        long most = votes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<LocalDate> days = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return new Window(days.get(0), days.get(days.size() - 1));
    }

    private static List<String> shared(List<Account> accounts, Likeness likeness) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> forms = new HashMap<>();
        accounts.forEach(account -> account.words().forEach((word, form) -> {
            counts.merge(word, 1, Integer::sum);
            forms.putIfAbsent(word, form);
        }));
        return counts.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Integer> word) -> -word.getValue() * likeness.weight(word.getKey())))
                .limit(WORDS_SHOWN)
                .flatMap(word -> Optional.ofNullable(forms.get(word.getKey())).stream())
                .toList();
    }

    private static List<TollLine> lines(List<Toll> tolls) {
        Map<Relation, Map<String, List<Toll>>> lines = tolls.stream()
                .collect(Collectors.groupingBy(
                        Toll::relation,
                        TreeMap::new,
                        Collectors.groupingBy(Toll::whom, TreeMap::new, Collectors.toList())));
        List<TollLine> all = new ArrayList<>();
        lines.forEach((relation, byWhom) -> byWhom.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Toll>> line) ->
                                !line.getKey().equals(PEOPLE))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(line -> all.add(History.of(relation, line.getKey(), line.getValue()))));
        return all;
    }

    private static List<String> notes(List<Toll> tolls, Window days) {
        return tolls.stream()
                .filter(toll -> Account.days(toll).daysTo(days) > 0)
                .map(toll -> toll.statement().shortReportName() + " gives another day, "
                        + Account.days(toll).from() + "; told in the same words")
                .distinct()
                .toList();
    }
}
