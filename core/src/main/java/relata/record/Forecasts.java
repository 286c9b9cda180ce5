package relata.record;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.claims.Claim;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Origin;
import relata.picture.Origins;
import relata.picture.Picture;
import relata.picture.Statement;
import relata.picture.Window;
import relata.record.Forecast.Answer;
import relata.record.Forecast.Outcome;
import relata.record.Forecast.Says;

/** Forecasts, held against what other origins said later. {@code docs/record.md} has the rules. */
public final class Forecasts {

    /** A forecast that names no time is due after so many days. */
    public static final int DEFAULT_DAYS = 30;

    /** What is said of days later than this after a forecast was due is no answer to it. */
    private static final int ANSWERED_WITHIN = 30;

    /** Of statements whose reports have a day. */
    static final Comparator<Statement> BY_SAYING = Comparator.comparing(
                    (Statement statement) -> said(statement).orElseThrow().from())
            .thenComparing(Statement::report)
            .thenComparing(statement -> statement.claim().id());

    /** What makes two forecasts of one origin the same, as long as the first of them is not due. */
    private record Same(String origin, String subject, Set<String> who, Relation relation) {}

    private final Names names;
    private final Origins origins;
    private final Map<String, List<Statement>> answering = new HashMap<>();
    private final CertaintyWords words = CertaintyWords.load();
    private final LocalDate at;
    private final int days;

    private Forecasts(Names names, Origins origins, LocalDate at, int days) {
        this.names = names;
        this.origins = origins;
        this.at = at;
        this.days = days;
    }

    /**
     * The forecasts among statements, the earliest first. A pure function of them: their order does not matter.
     *
     * @param all of any kind; those that a reviewer rejected do not count, nor what a report says again, nor reports without a day
     * @param copies among the reports of the statements
     * @param at the day for which it is asked; what was said later is left out
     * @param days after which a forecast is due that names no time
     */
    public static List<Forecast> of(Collection<Statement> all, Names names, Copies copies, LocalDate at, int days) {
        List<Statement> counted = all.stream()
                .filter(statement -> statement.review().counts())
                .filter(statement -> statement.claim().repeats().isEmpty())
                .filter(statement ->
                        said(statement).filter(said -> !said.from().isAfter(at)).isPresent())
                .sorted(BY_SAYING)
                .toList();
        Forecasts forecasts = new Forecasts(names, Origins.of(counted, names, copies), at, days);
        Map<Same, Deque<List<Statement>>> foretold = new HashMap<>();
        for (Statement statement : counted) {
            if (statement.claim().modality() == Modality.FORECAST) {
                forecasts.gather(statement, foretold);
            } else if (Subject.isTold(statement)) {
                Subject.of(statement.claim(), names)
                        .ifPresent(subject -> forecasts
                                .answering
                                .computeIfAbsent(subject.key(), any -> new ArrayList<>())
                                .add(statement));
            }
        }
        return foretold.values().stream()
                .flatMap(Deque::stream)
                .map(forecasts::forecast)
                .sorted(Comparator.comparing(Forecast::statement, BY_SAYING))
                .toList();
    }

    /** With those that say the same for the same origin, or as a new one. */
    private void gather(Statement statement, Map<Same, Deque<List<Statement>>> foretold) {
        if (horizon(statement).isPresent()) {
            Deque<List<Statement>> before = foretold.computeIfAbsent(same(statement), any -> new ArrayDeque<>());
            LocalDate said = said(statement).orElseThrow().from();
            boolean again = !before.isEmpty()
                    && !said.isAfter(
                            horizon(before.getLast().get(0)).orElseThrow().to());
            if (!again) {
                before.add(new ArrayList<>());
            }
            before.getLast().add(statement);
        }
    }

    private Optional<Horizon> horizon(Statement statement) {
        return Horizon.of(statement, said(statement).orElseThrow(), days);
    }

    private Same same(Statement statement) {
        Claim claim = statement.claim();
        // What cannot be followed is the same only in the same words.
        String subject = Subject.of(claim, names).map(Subject::key).orElse(statement.words());
        return new Same(origins.of(statement).id(), subject, Tenure.sides(claim.actors(), names), claim.relation());
    }

    private Forecast forecast(List<Statement> alike) {
        Statement statement = alike.get(0);
        Horizon horizon = horizon(statement).orElseThrow();
        Origin origin = origins.of(statement);
        Optional<Subject> subject = Subject.of(statement.claim(), names);
        List<Answer> answers =
                subject.map(it -> answers(it, statement, origin, horizon)).orElse(List.of());
        boolean due = at.isAfter(horizon.to());
        Outcome outcome = outcome(answers);
        return new Forecast(
                statement,
                alike.subList(1, alike.size()),
                origin,
                said(statement).orElseThrow().from(),
                horizon,
                due,
                words.in(
                        statement.words(),
                        statement.claim().trigger().span().start()
                                - statement.claim().sentence().start()),
                outcome,
                outcome != Outcome.NOT_KNOWN
                        ? ""
                        : subject.isEmpty()
                                ? Subject.whyNone(statement.claim())
                                : due ? "no later claim of another origin says so" : "its time has not passed",
                answers);
    }

    private List<Answer> answers(Subject foretold, Statement forecast, Origin origin, Horizon horizon) {
        Window said = said(forecast).orElseThrow();
        List<Answer> answers = new ArrayList<>();
        for (Statement other : answering.getOrDefault(foretold.key(), List.of())) {
            Window about = Window.of(other).orElseThrow();
            boolean later = said(other).orElseThrow().from().isAfter(said.to())
                    && !about.to().isBefore(said.from())
                    && !about.from().isAfter(horizon.to().plusDays(ANSWERED_WITHIN));
            if (later && !origins.of(other).id().equals(origin.id())) {
                Subject told = Subject.of(other.claim(), names).orElseThrow();
                says(told, foretold, other, about, horizon)
                        .ifPresent(says -> answers.add(new Answer(other, origins.of(other), says)));
            }
        }
        return withoutWhatCameAfter(answers);
    }

    private static Optional<Says> says(Subject told, Subject foretold, Statement other, Window about, Horizon horizon) {
        if (told.bearsOut(foretold)) {
            return Optional.of(about.from().isAfter(horizon.to()) ? Says.LATE : Says.CAME_TRUE);
        }
        boolean denied = other.claim().modality() == Modality.DENIED;
        boolean whenDue = !about.to().isBefore(horizon.to())
                && !about.from().isAfter(horizon.to().plusDays(Picture.DAYS_A_HOLDING_LASTS));
        return told.speaksAgainst(foretold) && (denied || whenDue) ? Optional.of(Says.DID_NOT) : Optional.empty();
    }

    /** Where it came true in time, what is said of later days is another story: the place may have changed hands again. */
    private static List<Answer> withoutWhatCameAfter(List<Answer> answers) {
        Optional<LocalDate> cameTrue = answers.stream()
                .filter(answer -> answer.says() == Says.CAME_TRUE)
                .map(answer -> Window.of(answer.statement()).orElseThrow().to())
                .min(Comparator.naturalOrder());
        return answers.stream()
                .filter(answer -> answer.says() != Says.DID_NOT
                        || cameTrue.filter(day -> Window.of(answer.statement())
                                        .orElseThrow()
                                        .from()
                                        .isAfter(day))
                                .isEmpty())
                .toList();
    }

    private static Outcome outcome(List<Answer> answers) {
        boolean cameTrue = has(answers, Says.CAME_TRUE);
        boolean late = has(answers, Says.LATE);
        boolean didNot = has(answers, Says.DID_NOT);
        if (cameTrue) {
            return didNot ? Outcome.DISPUTED : Outcome.CAME_TRUE;
        } else if (late) {
            return Outcome.LATE;
        }
        return didNot ? Outcome.DID_NOT : Outcome.NOT_KNOWN;
    }

    private static boolean has(List<Answer> answers, Says says) {
        return answers.stream().anyMatch(answer -> answer.says() == says);
    }

    /** The days on which it was said, as far as they are known. */
    static Optional<Window> said(Statement statement) {
        return statement.said().map(Window::said);
    }
}
