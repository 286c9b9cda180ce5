package relata.claims.tests;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Relation;

/**
 * What the claims of a release add up to: the fewest that may have been killed and captured, and the day.
 *
 * <p>The day is that of the first of its claims of people, fighting or strikes whose words name a time, else the day of
 * publication. Of a claim counts its lower bound; without a number "several" and "multiple" are three, another plural two,
 * anybody else one. Claims add up, but not those that are denied, planned or feared, those of another time (more than a week
 * before), those that take up people already counted ("the insurgents", the same name, the same number), and the parts of a
 * total that stands before them.
 */
record ReleaseCount(int killed, int captured, Optional<LocalDate> date) {

    private static final Set<Relation> KILLING = Set.of(Relation.KILLED);
    private static final Set<Relation> CAPTURING = Set.of(Relation.DETAINED, Relation.SURRENDERED);
    private static final Set<Kind> DEEDS = Set.of(Kind.CASUALTIES, Kind.ATTACK, Kind.CONTROL);
    private static final Set<Modality> TOLD = Set.of(Modality.ASSERTED, Modality.HEDGED);
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that", "his", "they", "he");
    private static final Set<String> MORE = Set.of("other", "others", "another", "additional", "more", "second");
    private static final int LONGEST_TITLE = 80; // characters
    private static final int BACKGROUND = 7; // days

    static ReleaseCount of(Reading reading) {
        List<Claim> told = reading.claims().stream()
                .filter(claim -> TOLD.contains(claim.modality()))
                .toList();
        Optional<LocalDate> published = reading.report()
                .published()
                .map(time -> time.from().atZone(ZoneOffset.UTC).toLocalDate());
        Optional<LocalDate> date = told.stream()
                .filter(claim -> DEEDS.contains(claim.kind()))
                .flatMap(claim -> claim.occurred().stream())
                .filter(occurred -> occurred.basis() == Occurred.Basis.STATED)
                .map(Occurred::from)
                .findFirst()
                .or(() -> published);
        Optional<LocalDate> earliest = date.map(day -> day.minusDays(BACKGROUND));
        return new ReleaseCount(sum(told, KILLING, earliest), sum(told, CAPTURING, earliest), date);
    }

    private static int sum(List<Claim> told, Set<Relation> relations, Optional<LocalDate> earliest) {
        List<Claim> counted = new ArrayList<>();
        Set<String> again = new HashSet<>();
        for (Claim claim : told) {
            boolean before = earliest.isPresent()
                    && claim.occurred()
                            .filter(occurred -> occurred.to().isBefore(earliest.get()))
                            .isPresent();
            if (!relations.contains(claim.relation()) || before) {
                continue;
            }
            // Of two groups in one sentence only one can be a group that was told before.
            Optional<Claim> same = counted.stream()
                    .filter(other -> isSame(other, claim) && !again.contains(other.id() + claim.sentence()))
                    .findFirst();
            if (same.isPresent()) {
                again.add(same.get().id() + claim.sentence());
            } else {
                counted.removeIf(other -> isTitleOf(other, claim) && !again.contains(other.id() + claim.sentence()));
                counted.add(claim);
            }
        }
        int total = counted.stream().mapToInt(ReleaseCount::fewest).sum();
        int first = counted.isEmpty() ? 0 : fewest(counted.get(0));
        boolean parts = counted.size() > 2 && total == 2 * first; // "eight: five in one raid, three in another"
        return parts ? first : total;
    }

    /** Whether the earlier claim, without a number, is told in full by the later: "Force detains insurgents", "detained six". */
    private static boolean isTitleOf(Claim first, Claim later) {
        return first.quantity().isEmpty()
                && later.quantity().isPresent()
                && !first.sentence().equals(later.sentence())
                && !first.trigger().text().equals(later.trigger().text())
                && Character.isUpperCase(first.trigger().text().charAt(0));
    }

    /** Whether the later claim takes up the people of the earlier. */
    private static boolean isSame(Claim first, Claim later) {
        if (first.sentence().equals(later.sentence())) {
            return false;
        }
        boolean definite = words(later).findFirst().filter(DEFINITE::contains).isPresent();
        boolean named = later.quantity().isEmpty() && names(later).stream().anyMatch(names(first)::contains);
        boolean sameNumber = later.quantity().isPresent() && fewest(first) == fewest(later);
        boolean otherPlace = first.place().isPresent()
                && later.place().isPresent()
                && Arrays.stream(first.place().get().mention().text().split("\\W+"))
                        .noneMatch(later.place().get().mention().text()::contains)
                && !isInTitle(first);
        boolean more = words(later).anyMatch(MORE::contains);
        return definite || named || sameNumber && !otherPlace && !more;
    }

    private static int fewest(Claim claim) {
        if (claim.quantity().isPresent()) {
            var quantity = claim.quantity().get();
            double number = quantity.low().orElse(Math.min(2, quantity.high().orElse(2)));
            return (int) number;
        }
        if (words(claim).anyMatch(Set.of("several", "multiple")::contains)) {
            return 3;
        }
        int each = claim.counterparts().stream().anyMatch(ReleaseCount::isPlural) ? 2 : 1;
        return Math.max(each, claim.counterparts().size());
    }

    private static boolean isPlural(Mention mention) {
        String head = mention.text().replaceAll(" (of|in|from|who|with) .*", "");
        return head.endsWith("s")
                        && !head.endsWith("ss")
                        && !Character.isUpperCase(lastWord(head).charAt(0))
                || head.matches("(?i).*\\b(men|people|others|militia|personnel|they|them)")
                || mention.text().matches("(?i)(an?|the) (\\w+ )?number of .*|(most|many|some|both)\\b.*");
    }

    /** A short first sentence: what it says comes again below, with other words for the place. */
    private static boolean isInTitle(Claim claim) {
        return claim.sentence().length() < LONGEST_TITLE && claim.sentence().start() < LONGEST_TITLE;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static Stream<String> words(Claim claim) {
        return claim.counterparts().stream()
                .flatMap(mention ->
                        Arrays.stream(mention.text().toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static Set<String> names(Claim claim) {
        return claim.counterparts().stream()
                .flatMap(mention -> Arrays.stream(mention.text().split("\\W+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toSet());
    }
}
