package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relata.text.Span;

/** The sources that a report names, and those whom it introduces with their offices. */
final class SpeakersNamed {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ENDS = Pattern.compile(".*[,.;:!?)”\"]$", Pattern.DOTALL);
    private static final Pattern PARTICLE = Pattern.compile("of|for|to|the|de|bin|ibn|van|von");
    private static final Pattern INDEFINITE = Pattern.compile("an? ", Pattern.CASE_INSENSITIVE);
    private static final int ARTICLE = "the ".length();
    private static final int MOST_BEFORE = 5;
    private static final int MOST_BEHIND = 8;
    private static final int MOST_WORDS_OF_A_DESCRIPTION = 4;

    private record Named(String id, String words, Span span) {}

    private record Holder(List<String> name, String office, String body, int start) {}

    private final Profile profile;
    private final Speakers speakers;
    private final Offices offices;
    private final List<Named> named = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    SpeakersNamed(Names names, String text, NamesInText listed, Optional<String> publishedBy) {
        this.profile = names.profile();
        this.speakers = names.speakers();
        this.offices = new Offices(profile.words());
        // Whoever publishes a report is known to its reader before the first word.
        publishedBy
                .flatMap(publisher -> speakers.listed(publisher).map(id -> new Named(id, publisher, new Span(0, 0))))
                .ifPresent(named::add);
        listed.find(profile.sourceNames())
                .forEach(name -> named.add(new Named(name.id(), name.span().of(text), name.span())));
        findHolders(text);
    }

    /** The listed source whose name holds a mention: "Human Rights" of "the Observatory for Human Rights". */
    Optional<String> around(Span mention) {
        return named.stream()
                .filter(name -> name.span().contains(mention))
                .map(Named::id)
                .findFirst();
    }

    /** The listed source whose name begins a longer mention or ends it: "the Observatory a Britain-based monitor", "Northland's channel TV One". */
    Optional<String> within(Span mention, String words) {
        return named.stream()
                .filter(name -> mention.contains(name.span()))
                .filter(name -> name.span().start() - mention.start() <= ARTICLE
                        || describesNothing(words.substring(
                                Math.min(words.length(), name.span().end() - mention.start()))))
                .map(Named::id)
                .findFirst();
    }

    private boolean describesNothing(String rest) {
        return Fold.words(rest, true).stream()
                .allMatch(word -> profile.words().descriptors().contains(word));
    }

    /** What the reader has been told up to an offset. */
    Introduced before(int offset) {
        return new Introduced() {
            @Override
            public Optional<String> described(String words) {
                return SpeakersNamed.this.described(words, offset);
            }

            @Override
            public Optional<String> lastBody() {
                return last(offset, name -> name.span().length() > 0);
            }

            @Override
            public Optional<String> bodyOf(String person) {
                return SpeakersNamed.this.bodyOf(person);
            }

            @Override
            public Optional<String> lastHolder(String office) {
                return holders.stream()
                        .filter(holder ->
                                holder.start() < offset && holder.office().equals(office))
                        .reduce((first, second) -> second)
                        .map(Holder::body);
            }
        };
    }

    private Optional<String> last(int offset, Predicate<Named> fits) {
        return named.stream()
                .filter(name -> (name.span().length() == 0 || name.span().start() < offset))
                .filter(fits)
                .reduce((first, second) -> second)
                .map(Named::id);
    }

    private Optional<String> described(String words, int offset) {
        List<String> tokens = NounPhrase.tokens(words).stream()
                .filter(token -> !token.toLowerCase(Locale.ROOT).endsWith("-based"))
                .toList();
        List<String> noun = Fold.words(String.join(" ", tokens), true);
        if (noun.isEmpty() || noun.size() > MOST_WORDS_OF_A_DESCRIPTION) {
            return Optional.empty();
        }
        Optional<String> type = type(noun);
        if (INDEFINITE.matcher(words).lookingAt()) {
            return type.flatMap(wanted -> yetToCome(wanted, offset));
        }
        boolean definite = noun.size() == 1 || type.isPresent() || words.regionMatches(true, 0, "the ", 0, 4);
        return definite
                ? last(offset, name -> isShortFor(noun, name)).or(() -> type.flatMap(wanted -> ofType(wanted, offset)))
                : Optional.empty();
    }

    /** "A monitor said" of a lead is the only one that the report goes on to name, unless it has named one before. */
    private Optional<String> yetToCome(String type, int offset) {
        return last(offset, isOfType(type)).isPresent() ? Optional.empty() : only(type);
    }

    /** "The ministry" for "the Russian Defence Ministry", never for a name that has no more words. */
    private boolean isShortFor(List<String> noun, Named name) {
        return Stream.of(
                        name.words(),
                        profile.source(name.id()).map(Source::name).orElse(""))
                .map(full -> Fold.words(full, true))
                .anyMatch(full -> full.size() > noun.size() && full.containsAll(noun) && isHead(noun, full));
    }

    /** "Defence" is not short for the ministry of defence: the noun ends its name, or stands before "of" and "for". */
    private static boolean isHead(List<String> noun, List<String> full) {
        String last = noun.get(noun.size() - 1);
        int at = full.indexOf(last);
        return at == full.size() - 1 || Set.of("of", "for").contains(full.get(at + 1));
    }

    private Optional<String> type(List<String> noun) {
        String words = String.join(" ", noun);
        return profile.words().sourceTypes().entrySet().stream()
                .filter(type -> type.getValue().contains(words))
                .map(type -> type.getKey())
                .findFirst();
    }

    /** The last one before, else the only one that follows: a headline tells of a "monitor" whom the report then names. */
    private Optional<String> ofType(String type, int offset) {
        return last(offset, isOfType(type)).or(() -> only(type));
    }

    private Optional<String> only(String type) {
        List<String> all =
                named.stream().filter(isOfType(type)).map(Named::id).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Predicate<Named> isOfType(String type) {
        return name -> profile.source(name.id())
                .flatMap(Source::type)
                .filter(type::equals)
                .isPresent();
    }

    private Optional<String> bodyOf(String person) {
        List<String> words = Fold.words(person, true);
        if (words.isEmpty() || !NounPhrase.tokens(person).stream().allMatch(NounPhrase::isCapitalised)) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        return holders.stream()
                .filter(holder -> holder.name().get(holder.name().size() - 1).equals(last))
                .filter(holder -> words.size() == 1 || holder.name().containsAll(words))
                .map(Holder::body)
                .findFirst();
    }

    private void findHolders(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        for (int i = 0; i < words.size(); i++) {
            if (isOffice(words.get(i))) {
                findHolder(words, i);
            }
        }
    }

    private boolean isOffice(MatchResult word) {
        return profile.words().offices().containsKey(Fold.strict(word.group()));
    }

    private void findHolder(List<MatchResult> words, int office) {
        int from = office;
        while (from > 0
                && office - from < MOST_BEFORE
                && !ends(words.get(from - 1))
                && !isOffice(words.get(from - 1))) {
            from--;
        }
        int to = office + 1;
        while (to < words.size()
                && to - office < MOST_BEHIND
                && !ends(words.get(to - 1))
                && (NounPhrase.isCapitalised(words.get(to).group())
                        || PARTICLE.matcher(words.get(to).group()).matches())) {
            to++;
        }
        Optional<String> apposed = nameBefore(words, from);
        List<Office> readings = new ArrayList<>();
        for (int start = from; start <= office; start++) {
            offices.in(joined(words, start, to)).ifPresent(readings::add);
        }
        Optional<String> person = readings.stream()
                .flatMap(told -> told.person().stream())
                .findFirst()
                .or(() -> apposed);
        if (person.isPresent() && !readings.isEmpty()) {
            int at = words.get(office).start();
            body(readings, before(at))
                    .ifPresent(body -> holders.add(new Holder(
                            Fold.words(person.get(), true), readings.get(0).noun(), body, at)));
        }
    }

    /** Of all readings the one that leaves out least: "US" of "Lavrov told US Secretary", and not "Lavrov". */
    private Optional<String> body(List<Office> readings, Introduced introduced) {
        int most =
                readings.stream().mapToInt(told -> told.bodies().size()).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(rank -> readings.stream()
                        .filter(told -> told.bodies().size() > rank)
                        .map(told -> told.bodies().get(rank)))
                .flatMap(words -> speakers.body(words, introduced).stream())
                .findFirst();
    }

    /** "Ida Roe" of "Ida Roe, the head of the Observatory". */
    private static Optional<String> nameBefore(List<MatchResult> words, int end) {
        if (end == 0 || !words.get(end - 1).group().endsWith(",")) {
            return Optional.empty();
        }
        int from = end;
        while (from > 0
                && end - from < MOST_BEFORE
                && NounPhrase.isCapitalised(words.get(from - 1).group())
                && (from == end || !ends(words.get(from - 1)))) {
            from--;
        }
        return end - from > 1 ? Optional.of(joined(words, from, end)) : Optional.empty();
    }

    private static boolean ends(MatchResult word) {
        return ENDS.matcher(word.group()).matches() && !word.group().matches("(\\p{Lu}\\.)+");
    }

    private static String joined(List<MatchResult> words, int from, int to) {
        return words.subList(from, to).stream()
                .map(MatchResult::group)
                .reduce((one, other) -> one + " " + other)
                .orElse("")
                .replaceAll("[,.;:!?)”\"]+$", "");
    }
}
