package relata.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.names.KnownPlace.Point;
import relata.text.Span;

/** Where a report is set, by all that it names: countries and their people, listed places, and places that few others share a name with. */
final class Whereabouts {

    private static final double EARTH = 6371; // kilometres

    /** What one place of another name tells of the country it lies in, where hardly any other place has its name. */
    private static final double BY_PLACE = 0.7;

    /** Those who live in a place that hardly anybody shares a name with, over all who live in places of that name. */
    private static final double MOSTLY = 0.8;

    /** So many places of other names set a report in a country that it does not name, though it names others. */
    private static final int ENOUGH_PLACES = 2;

    private static final int LONGEST = 3;
    private static final int MOST = 40;

    /**
     * Something that tells of a country.
     *
     * @param words folded, by which it is told
     * @param named whether by the name of the country or its people, not by that of a place
     */
    private record Clue(String country, String words, double weight, boolean named) {}

    private record Anchor(String words, Point at) {}

    /** What holds a place of another name. */
    private record Holder(String words, String id) {}

    private final String text;
    private final String folded;
    private final List<Clue> clues = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    /** Of a mention by itself. */
    static Whereabouts unknown() {
        return new Whereabouts("");
    }

    private Whereabouts(String text) {
        this.text = text;
        this.folded = " " + Fold.strict(text) + " ";
    }

    static Whereabouts of(
            String text, List<NamesInText.Named> listed, Gazetteer gazetteer, CountryWords countries, Profile profile) {
        Whereabouts found = new Whereabouts(text);
        List<String> words = Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> folded = words.stream()
                .map(word -> NounPhrase.isCapitalised(word) ? Fold.strict(word) : word)
                .toList();
        countries
                .among(words, folded)
                .forEach(told -> found.clues.add(new Clue(told.code(), told.words(), told.weight(), true)));
        listed.forEach(named -> profile.place(named.id())
                .flatMap(KnownPlace::at)
                .ifPresent(at -> found.anchors.add(new Anchor(
                        Fold.strict(text.substring(
                                named.span().start(), named.span().end())),
                        at))));
        found.places(words, gazetteer, countries);
        return found;
    }

    /** Names of places wherever the text has some; each once. */
    private void places(List<String> words, Gazetteer gazetteer, CountryWords countries) {
        Set<String> seen = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size()
                    && NounPhrase.isCapitalised(words.get(to))
                    && (to == from || !endsPhrase(words.get(to - 1)))) {
                to++;
            }
            if (to == from || to - from > LONGEST) {
                from = Math.max(from, to - 1);
                continue;
            }
            String run = String.join(" ", words.subList(from, to));
            String key = Fold.strict(run);
            if (!key.isEmpty() && countries.find(key).isEmpty() && seen.add(key)) {
                place(key, gazetteer.named(run.replaceAll("['’]s$|[^\\p{L}]+$", ""), MOST), gazetteer);
            }
            from = to - 1;
        }
    }

    private static boolean endsPhrase(String word) {
        return !word.isEmpty() && ".,;:!?)\"”".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private void place(String words, List<PlaceCandidate> found, Gazetteer gazetteer) {
        double all = found.stream().mapToLong(PlaceCandidate::population).sum();
        if (all == 0) {
            return;
        }
        found.stream()
                .filter(candidate -> candidate.population() / all >= MOSTLY)
                .forEach(candidate -> {
                    candidate.at().ifPresent(at -> anchors.add(new Anchor(words, at)));
                    gazetteer.containers(candidate.id()).forEach(holder -> holders.add(new Holder(words, holder.id())));
                    gazetteer
                            .countryOf(candidate.id())
                            .ifPresent(country -> clues.add(new Clue(country, words, BY_PLACE, false)));
                });
    }

    /**
     * How much tells of each country, but for what the name itself tells. A single bare name beside it tells nothing of a
     * country that is not named where others are: both may be hamlets called like towns far away.
     *
     * @param expected countries that reports are taken to be about: named, as it were
     */
    Map<String, Double> countriesBut(String name, Set<String> expected) {
        Map<String, List<Clue>> others =
                clues.stream().filter(clue -> !clue.words().equals(name)).collect(Collectors.groupingBy(Clue::country));
        boolean anyNamed = !expected.isEmpty()
                || others.values().stream().flatMap(List::stream).anyMatch(Clue::named);
        Map<String, Double> sums = new HashMap<>();
        others.forEach((country, told) -> {
            boolean backed = !anyNamed
                    || told.size() >= ENOUGH_PLACES
                    || expected.contains(country)
                    || told.stream().anyMatch(Clue::named);
            if (backed) {
                sums.put(country, told.stream().mapToDouble(Clue::weight).sum());
            }
        });
        return sums;
    }

    /** Whether it names a place of another name that lies in this one. */
    boolean namesWithin(String id, String name) {
        return holders.stream()
                .anyMatch(holder -> holder.id().equals(id) && !holder.words().equals(name));
    }

    /** Whether the text has some folded words, as a whole. */
    boolean names(String words) {
        return folded.contains(" " + words + " ");
    }

    /** How far it is to the nearest place of another name, in kilometres; infinite where no other is named. */
    double distance(Point from, String name) {
        return anchors.stream()
                .filter(anchor -> !anchor.words().equals(name))
                .map(Anchor::at)
                .map(at -> distance(from, at))
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** On a sphere; https://en.wikipedia.org/wiki/Haversine_formula. */
    private static double distance(Point one, Point other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** What stands around the name, wherever the text has it. */
    Stream<Surroundings> around(String name, CountryWords words, PlacePhrases phrases) {
        List<Surroundings> found = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0 && found.size() < MOST; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                found.add(Surroundings.of(text, new Span(at, end), words, phrases));
            }
        }
        return found.stream();
    }

    Surroundings around(Span span, CountryWords words, PlacePhrases phrases) {
        return text.isEmpty() ? Surroundings.NONE : Surroundings.of(text, span, words, phrases);
    }
}
