package relata.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes apart the words of a mention: the name, and the common nouns around it. */
final class NounPhrase {

    private final Words words;

    NounPhrase(Words words) {
        this.words = words;
    }

    /** The mention, and what is left of it as common words go, the fullest first. */
    List<String> actorForms(String mention) {
        String bare = withoutBrackets(mention);
        String counted = stripStart(bare, this::isQualifier);
        List<String> forms = new ArrayList<>(List.of(mention, bare, counted));
        // One noun at a time: "Sudanese army troops" is the Sudanese army before it is anything Sudanese.
        List<String> tokens = tokens(counted);
        for (int end = tokens.size() - 1; end > 0 && isActorHead(tokens.get(end)); end--) {
            forms.add(String.join(" ", tokens.subList(0, end)));
        }
        return List.copyOf(forms);
    }

    /** The mention, and what is left of it as descriptions go, the fullest first. */
    List<String> sourceForms(String mention) {
        String bare = withoutBrackets(mention);
        return List.of(mention, bare, stripStart(bare, words.descriptors()::contains), withoutDescriptors(bare));
    }

    private boolean isActorHead(String token) {
        return words.actorHeads().contains(Fold.strict(token));
    }

    String withoutActorHead(String mention) {
        return stripEnd(stripStart(withoutBrackets(mention), this::isQualifier), words.actorHeads()::contains);
    }

    String withoutDescriptors(String mention) {
        String bare = withoutBrackets(mention);
        return stripEnd(stripStart(bare, words.descriptors()::contains), words.descriptors()::contains);
    }

    /** "the town of Binnesh", "Binnesh town" and "Binnesh" are one spelling. */
    String withoutPlaceHead(String mention) {
        List<String> tokens = tokens(mention);
        List<String> folded = tokens.stream().map(Fold::strict).toList();
        if (tokens.size() > 2
                && words.strippable().contains(folded.get(0))
                && folded.get(1).equals("of")) {
            return String.join(" ", tokens.subList(2, tokens.size()));
        }
        return stripEnd(String.join(" ", tokens), words.strippable()::contains);
    }

    /** A common noun and the name that it stands with. */
    record HeadAndName(String head, String name) {}

    /** "Kallaseh district" and "the district of Kallaseh", taken apart wherever they may be. */
    List<HeadAndName> headAndName(String mention) {
        List<String> tokens = tokens(mention);
        List<HeadAndName> splits = new ArrayList<>();
        if (tokens.size() > 1) {
            splits.add(new HeadAndName(
                    Fold.strict(tokens.get(tokens.size() - 1)),
                    String.join(" ", tokens.subList(0, tokens.size() - 1))));
        }
        if (tokens.size() > 2 && Fold.strict(tokens.get(1)).equals("of")) {
            splits.add(new HeadAndName(Fold.strict(tokens.get(0)), String.join(" ", tokens.subList(2, tokens.size()))));
        }
        return splits;
    }

    boolean isHeadOf(String kindOfPlace, String noun) {
        return words.placeHeads().getOrDefault(kindOfPlace, List.of()).contains(noun);
    }

    /**
     * A noun phrase with its "of".
     *
     * @param standsForTheRest whether the head only measures or bounds what follows
     * @param isPart whether it is less than all of that
     */
    record OfPhrase(String head, String rest, boolean standsForTheRest, boolean isPart) {}

    Optional<OfPhrase> ofPhrase(String mention) {
        int of = mention.indexOf(" of ");
        if (of < 0) {
            return Optional.empty();
        }
        String head = mention.substring(0, of);
        List<String> folded = Fold.words(head, true);
        String noun = folded.isEmpty() ? "" : folded.get(folded.size() - 1);
        boolean whole = words.wholes().contains(noun);
        boolean part = words.parts().contains(noun) || hasDigit(noun);
        return Optional.of(new OfPhrase(head, mention.substring(of + " of ".length()), whole || part, part));
    }

    /** "near Binnesh" is another place than Binnesh. */
    boolean leadsAway(String mention) {
        List<String> folded = Fold.words(mention, true);
        return !folded.isEmpty() && words.beside().contains(folded.get(0));
    }

    /** The folded words up to the end of the noun phrase's head: "a source" of "a source at the command". */
    List<String> head(String mention) {
        List<String> head = new ArrayList<>();
        for (String word : Fold.words(mention, true)) {
            if (words.joints().contains(word)) {
                break;
            }
            head.add(word);
        }
        return head;
    }

    /** Whether a proper name is among the words. Any sentence's first word has a capital: it tells only where nothing else could. */
    boolean names(String mention) {
        List<String> tokens = tokens(mention);
        List<String> rest = tokens.subList(1, tokens.size());
        boolean firstTells = tokens.get(0).indexOf('-') > 0 || rest.stream().allMatch(this::isOpen);
        return (firstTells && isProper(tokens.get(0))) || rest.stream().anyMatch(this::isProper);
    }

    private boolean isQualifier(String folded) {
        return words.qualifiers().contains(folded) || hasDigit(folded);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private boolean isProper(String token) {
        return isCapitalised(token) && !isOpen(token);
    }

    private boolean isOpen(String token) {
        return words.open().contains(Fold.strict(token));
    }

    private static boolean isCapitalised(String token) {
        return token.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.isUpperCase(c) || !Character.isLowerCase(c));
    }

    private static String withoutBrackets(String mention) {
        int open = mention.indexOf('(');
        int close = mention.indexOf(')', open + 1);
        return open > 0 && close > 0 ? mention.substring(0, open) + mention.substring(close + 1) : mention;
    }

    /** Words as written, a leading article left off. */
    private static List<String> tokens(String mention) {
        List<String> tokens = new ArrayList<>(Arrays.asList(mention.strip().split("\\s+")));
        if (tokens.size() > 1 && Set.of("the", "a", "an").contains(tokens.get(0).toLowerCase(Locale.ROOT))) {
            tokens.remove(0);
        }
        return tokens;
    }

    private static String stripEnd(String mention, Predicate<String> common) {
        List<String> tokens = tokens(mention);
        int end = tokens.size();
        while (end > 1 && common.test(Fold.strict(tokens.get(end - 1)))) {
            end--;
        }
        return String.join(" ", tokens.subList(0, end));
    }

    private static String stripStart(String mention, Predicate<String> common) {
        List<String> tokens = tokens(mention);
        int start = 0;
        while (start < tokens.size() - 1 && common.test(Fold.strict(tokens.get(start)))) {
            start++;
        }
        return String.join(" ", tokens.subList(start, tokens.size()));
    }
}
