package relata.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.SpatialRelation;
import relata.claims.SpatialRelation.Kind;

/** Takes the words for a place apart: its name, what it is called, what holds it, and how what is meant lies to it. */
final class PlacePhrases {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    private final Words words;
    private final Set<String> nouns;

    PlacePhrases(Words words) {
        this.words = words;
        this.nouns = Stream.concat(
                        words.strippable().stream(),
                        words.placeHeads().values().stream().flatMap(List::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    PlacePhrase read(String mention) {
        return read(new ArrayList<>(Arrays.asList(mention.strip().split("\\s+"))));
    }

    /** How something lies to a place by the words that stand before it, as many of them as tell. */
    Optional<SpatialRelation> relationBefore(List<String> before, String place) {
        for (int from = 0; from < before.size(); from++) {
            String tail = join(before.subList(from, before.size()));
            Optional<SpatialRelation> found = read(tail + " " + place)
                    .relation()
                    .filter(relation -> relation.isOutside() && relation.words().equals(tail));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private PlacePhrase read(List<String> given) {
        List<String> tokens = withoutArticle(given);
        boolean article = tokens.size() < given.size();
        int and = indexOfOwned(tokens);
        if (and > 0) { // "Ada and its countryside"
            return read(tokens.subList(0, and));
        }
        for (int i = 0; i < tokens.size() - 1 && !hasName(tokens.subList(0, i)); i++) {
            String word = fold(tokens.get(i));
            boolean of = fold(tokens.get(i + 1)).equals("of");
            if (of && words.compass().contains(word) && i + 2 < tokens.size()) {
                Kind kind = (i == 0 ? article : tokens.get(i - 1).equals("the"))
                        ? Kind.PART
                        : Kind.DIRECTION; // "the north of Ada" is of it
                return read(tokens.subList(i + 2, tokens.size())).lying(relation(kind, tokens, i, i + 2));
            }
            boolean measured = word.equals("from") && i > 0 && measureBefore(tokens, i) < i;
            if (measured || words.beside().contains(word)) {
                int end = fold(tokens.get(i + 1)).equals("to") && i + 2 < tokens.size() ? i + 2 : i + 1;
                return read(tokens.subList(end, tokens.size()))
                        .lying(relation(measured ? Kind.DIRECTION : Kind.NEAR, tokens, i, end));
            }
        }
        int of = indexOf(tokens, "of");
        if (of > 0 && of < tokens.size() - 1) {
            return ofPhrase(tokens.subList(0, of), tokens.subList(of + 1, tokens.size()), tokens);
        }
        int in = indexOf(tokens, "in");
        if (in > 0 && in < tokens.size() - 1) {
            return read(tokens.subList(0, in)).in(join(tokens.subList(in + 1, tokens.size())));
        }
        List<String> left = hasName(tokens) ? fromName(tokens) : given; // "the city" keeps its article: it points back
        return new PlacePhrase(join(left), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private PlacePhrase ofPhrase(List<String> head, List<String> rest, List<String> all) {
        String noun = fold(head.get(head.size() - 1));
        boolean digits = noun.chars().anyMatch(Character::isDigit);
        if (!nouns.contains(noun) && hasName(head)) {
            return read(head).in(join(rest));
        }
        if (words.parts().contains(noun) || digits) {
            String said = join(all.subList(0, head.size() + 1));
            return read(rest).lying(new SpatialRelation(Kind.PART, said));
        }
        if (words.wholes().contains(noun)) {
            return read(rest);
        }
        if (nouns.contains(noun)) { // "the Ada district of Maravel", "the ancient city of Maravel"
            boolean named = hasName(head.subList(0, head.size() - 1)) && !isOf(head.subList(0, head.size() - 1));
            return named ? read(head).in(join(rest)) : read(rest).called(noun);
        }
        return new PlacePhrase(join(all), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** "northern Syrian" names nothing by itself. */
    private boolean isOf(List<String> adjectives) {
        return adjectives.stream()
                .filter(NounPhrase::isCapitalised)
                .allMatch(word ->
                        words.demonyms().contains(fold(word)) || words.open().contains(fold(word)));
    }

    private SpatialRelation relation(Kind kind, List<String> tokens, int at, int end) {
        return new SpatialRelation(kind, join(tokens.subList(measureBefore(tokens, at), end)));
    }

    /** Where a distance, or another point of the compass before this word begins: "5 km <i>northeast</i>", "north and <i>west</i>". */
    private int measureBefore(List<String> tokens, int at) {
        int from = at;
        while (from > 0 && isMeasure(fold(tokens.get(from - 1)))) {
            from--;
        }
        return from;
    }

    private boolean isMeasure(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || words.distances().contains(word)
                || words.compass().contains(word)
                || word.equals("and");
    }

    /** Without the lower-case words before the name, save those that tell which part of it. */
    private List<String> fromName(List<String> tokens) {
        int start = 0;
        while (start < tokens.size() - 1
                && !NounPhrase.isCapitalised(tokens.get(start))
                && !words.compass().contains(fold(tokens.get(start)))
                && !tokens.get(start).equals("rural")
                && tokens.get(start).indexOf('-') < 0
                && hasName(tokens.subList(start + 1, tokens.size()))) {
            start++;
        }
        return tokens.subList(start, tokens.size());
    }

    private boolean hasName(List<String> tokens) {
        return tokens.stream()
                .anyMatch(token -> NounPhrase.isCapitalised(token)
                        && !words.open().contains(fold(token))
                        && !nouns.contains(fold(token)));
    }

    boolean isNoun(String folded) {
        return nouns.contains(folded);
    }

    /** The kinds of place that a noun may stand for. */
    Set<String> kindsOf(String noun) {
        return words.placeHeads().entrySet().stream()
                .filter(kind -> kind.getValue().contains(noun))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int indexOfOwned(List<String> tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (fold(tokens.get(i)).equals("and") && OWNERS.contains(fold(tokens.get(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<String> tokens, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> withoutArticle(List<String> tokens) {
        int start = 0;
        while (start < tokens.size() - 1 && ARTICLES.contains(tokens.get(start).toLowerCase(Locale.ROOT))) {
            start++;
        }
        return tokens.subList(start, tokens.size());
    }

    private static String fold(String token) {
        return Fold.strict(token);
    }

    private static String join(List<String> tokens) {
        return String.join(" ", tokens);
    }
}
