package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart the words of a mention: the name, and the common nouns around it. */
final class NounPhrase {

    private static final Pattern INDEFINITE = Pattern.compile("an? ", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALLY = Pattern.compile(",? and (its|their|his|her) ");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Words words;

    NounPhrase(Words words) {
        this.words = words;
    }

    /** The mention, and what is left of it as common words go, the fullest first. */
    List<String> actorForms(String mention) {
        String bare = withoutAlly(withoutBrackets(mention));
        String counted = stripStart(bare, this::isQualifier);
        List<String> forms = new ArrayList<>(List.of(mention, bare, counted));
        if (headOf(counted).isPresent()) { // "the forces of the regime" are the regime's forces
            String rest = afterOf(counted);
            forms.add(rest + " " + headOf(counted).get());
            forms.add(rest);
        }
        // One noun at a time: "Sudanese army troops" is the Sudanese army before it is anything Sudanese.
        List<String> tokens = tokens(counted);
        for (int end = tokens.size() - 1; end > 0 && isActorHead(tokens.get(end)); end--) {
            forms.add(String.join(" ", tokens.subList(0, end)));
        }
        return List.copyOf(forms);
    }

    /** The mention, and what is left of it as descriptions go, the fullest first. */
    List<String> sourceForms(String mention) {
        String bare = withoutAlly(withoutBrackets(mention));
        return List.of(mention, bare, stripStart(bare, words.descriptors()::contains), withoutDescriptors(bare));
    }

    /** The noun before "of" that adds nothing to who it is. */
    private Optional<String> headOf(String mention) {
        List<String> tokens = tokens(mention);
        return tokens.size() > 2 && isActorHead(tokens.get(0)) && tokens.get(1).equals("of")
                ? Optional.of(tokens.get(0))
                : Optional.empty();
    }

    private static String afterOf(String mention) {
        List<String> tokens = tokens(mention);
        return String.join(" ", tokens(String.join(" ", tokens.subList(2, tokens.size()))));
    }

    private boolean isActorHead(String token) {
        return words.actorHeads().contains(Fold.strict(token));
    }

    /** "The ministry and its partner" is the ministry first. */
    private static String withoutAlly(String mention) {
        Matcher ally = ALLY.matcher(mention);
        return ally.find() ? mention.substring(0, ally.start()) : mention;
    }

    String withoutActorHead(String mention) {
        String counted = stripStart(withoutBrackets(mention), this::isQualifier);
        return stripEnd(headOf(counted).isPresent() ? afterOf(counted) : counted, words.actorHeads()::contains);
    }

    /** Whether an actor is named: "residents of Ada" and "a drone" are nobody by name, whatever capitals are about. */
    boolean namesActor(String mention) {
        String bare = withoutBrackets(mention).strip();
        String actor = withoutActorHead(bare);
        if (!names(actor)) {
            return false;
        }
        List<String> tokens = tokens(actor);
        int joint = 0;
        while (joint < tokens.size() && !words.joints().contains(Fold.strict(tokens.get(joint)))) {
            joint++;
        }
        boolean indefinite =
                INDEFINITE.matcher(bare).lookingAt() && tokens(bare).size() == 1;
        boolean institution =
                joint > 0 && joint < tokens.size() && isOpen(tokens.get(joint - 1)); // "the government of Ada"
        return !indefinite && (institution || tokens.subList(0, joint).stream().anyMatch(NounPhrase::isCapitalised));
    }

    String withoutDescriptors(String mention) {
        String bare = withoutBrackets(mention);
        return stripEnd(stripStart(bare, words.descriptors()::contains), words.descriptors()::contains);
    }

    /** What is left of an unknown name: "Radio Ada" and "Ada News Agency" keep their capitals, or they would be one. */
    String withoutDescriptionAround(String mention) {
        List<String> tokens = tokens(withoutBrackets(mention));
        int start = 0;
        int end = tokens.size();
        while (start < end - 1 && describes(tokens.get(start), start == 0)) {
            start++;
        }
        while (end > start + 1 && describes(tokens.get(end - 1), false)) {
            end--;
        }
        return String.join(" ", tokens.subList(start, end));
    }

    /** Any first word of a sentence has a capital. */
    private boolean describes(String token, boolean first) {
        String word = Fold.strict(token);
        boolean partOfName = isCapitalised(token)
                && !(first && words.sourceTypes().values().stream().noneMatch(nouns -> nouns.contains(word)));
        return !partOfName && words.descriptors().contains(word);
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

    /** How many words a noun phrase has up to the end of its head: two, of "battlefield source at the command". */
    int headLength(List<String> tokens) {
        int length = 0;
        for (String token : tokens) {
            String word = Fold.strict(token);
            boolean participle =
                    length > 0 && word.length() > 4 && word.endsWith("ing"); // "a doctor receiving the wounded"
            boolean joint = words.joints().contains(word)
                    || participle && !words.descriptors().contains(word);
            if (joint) {
                return length;
            }
            length++;
            if (token.endsWith(",")) {
                return length;
            }
        }
        return length;
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

    static boolean isCapitalised(String token) {
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
    static List<String> tokens(String mention) {
        List<String> tokens = List.of(mention.strip().split("\\s+"));
        return tokens.size() > 1 ? withoutArticle(tokens) : tokens;
    }

    static List<String> withoutArticle(List<String> tokens) {
        return !tokens.isEmpty() && ARTICLES.contains(tokens.get(0).toLowerCase(Locale.ROOT))
                ? tokens.subList(1, tokens.size())
                : tokens;
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
