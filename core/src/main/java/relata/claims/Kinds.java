package relata.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.language.Phrase;
import relata.language.Token;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** What kind of thing a phrase names, by its head noun; names are taken for what the place where they stand suggests. */
final class Kinds {

    private static final Set<String> PERSONS =
            Set.of("he", "she", "they", "them", "him", "her", "we", "us", "i", "me", "who", "whom");
    private static final Set<String> PARTIES = Set.of("it", "which", "that", "both", "all", "others", "one");
    private static final Set<String> NOBODY =
            Set.of("no one", "nobody", "none", "no-one", "anyone", "everyone", "someone");

    private static final Set<String> PARTITIVES = Set.of(
            "most",
            "whole",
            "entirety",
            "much",
            "all",
            "some",
            "half",
            "many",
            "one",
            "part",
            "rest",
            "majority",
            "bulk",
            "number",
            "remainder",
            "each",
            "several",
            "series",
            "wave",
            "round",
            "spate",
            "string",
            "couple",
            "kind",
            "type",
            "portion",
            "section",
            "swathe",
            "direction",
            "surrounding",
            "surroundings",
            "environs",
            "body",
            "corpse",
            "remains");

    private static final Set<String> NUMBERS =
            Set.of("ten", "dozen", "score", "hundred", "thousand", "million", "more");

    private static final Set<String> COMPASS =
            Set.of("east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> nationalities;

    private Kinds(Entry root) {
        for (String key : root.keys()) {
            lists.put(key, new HashSet<>(root.get(key).texts()));
        }
        nationalities = root.get("nationality").texts().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Kinds load() {
        return new Kinds(Vocabulary.shipped("lexicon/nouns.yaml"));
    }

    /** Every kind that a frame may ask for. */
    Set<String> known() {
        return Stream.concat(lists.keySet().stream(), Stream.of("attacker", "diplomatic", "number"))
                .collect(Collectors.toSet());
    }

    /** Whether a phrase is of a kind; {@code attacker} stands for fighters and weapons. */
    boolean is(Phrase phrase, String kind) {
        return switch (kind) {
            case "place" -> isPlace(phrase);
            case "people" -> isPeople(phrase);
            case "fighter" -> isFighter(phrase);
            case "party" -> isParty(phrase);
            case "civilian" ->
                inList("civilian", phrase)
                        || isNationalityPlural(phrase.head()) && !inList("fighter", phrase) // "Militants fled"
                        || phrase.head().is("those");
            case "weapon" -> isWeapon(phrase);
            case "facility" -> inList("facility", phrase) || isPlace(phrase);
            case "number" -> isBareNumber(phrase);
            case "attacker" ->
                isWeapon(phrase) || inList("fighter", phrase) || isActingName(phrase) || isPronoun(phrase);
            default -> inList(kind, phrase);
        };
    }

    /** Somewhere one can be: a place noun, a facility, or a name that is no nationality and no date. */
    boolean isPlace(Phrase phrase) {
        if (isMeasure(phrase)) {
            return true;
        }
        if (isPartitive(phrase)) {
            return phrase.of().filter(this::isPlace).isPresent();
        }
        if (inList("place", phrase) || inList("facility", phrase)) {
            return !isFigureOfSpeech(phrase) && !isGroupName(phrase);
        }
        return phrase.head().isName()
                && !isCircumstance(phrase)
                && !isNationality(phrase.head())
                && !inList("fighter", phrase)
                && !inList("body", phrase)
                && !hasPersonalTitle(phrase);
    }

    /** "Mullah Dastan", "Commander Ilyas". */
    private boolean hasPersonalTitle(Phrase phrase) {
        return phrase.tokens().stream()
                .filter(token -> token.index() < phrase.head().index())
                .anyMatch(
                        token -> lists.getOrDefault("personal_title", Set.of()).contains(lemma(token)));
    }

    /** What a partitive is a part of: the air strikes of "a series of air strikes"; else the phrase itself. */
    static Phrase core(Phrase phrase) {
        return isPartitive(phrase) ? phrase.of().orElse(phrase) : phrase;
    }

    /** "most of the suburbs", "one of the towns". */
    private static boolean isPartitive(Phrase phrase) {
        boolean partitive = PARTITIVES.contains(lemma(phrase.head()))
                || phrase.head().isNumber()
                || NUMBERS.contains(lemma(phrase.head()));
        return phrase.of().isPresent() && partitive;
    }

    /** "30 % of the city": an amount of territory stands where a place would. */
    private static boolean isMeasure(Phrase phrase) {
        boolean perCent = phrase.head().is("cent") && phrase.tokens().stream().anyMatch(token -> token.is("per"));
        return perCent
                || Set.of("%", "percent", "percentage", "km", "km2", "kilometer", "kilometre")
                        .contains(lemma(phrase.head()));
    }

    /** A place that is named, by itself or by what it is a part of: each such place is a claim of its own. */
    boolean isNamedPlace(Phrase phrase) {
        boolean named = phrase.tokens().stream().anyMatch(token -> token.isName() && !COMPASS.contains(lemma(token)))
                || phrase.of().filter(this::isPlace).isPresent(); // not "positions of the rebels"
        return named && (phrase.head().isName() || inList("place", phrase)) && isPlace(phrase);
    }

    /** A vehicle or a house without a name: something in a place rather than one. */
    boolean isUnnamedStructure(Phrase phrase) {
        return inList("structure", phrase)
                && phrase.tokens().stream().noneMatch(Token::isName)
                && phrase.of().filter(this::isNamedPlace).isEmpty();
    }

    /** "northeast of the town": a direction, not a place by itself. */
    boolean isCompass(Phrase phrase) {
        return COMPASS.contains(lemma(phrase.head())) && phrase.of().isPresent();
    }

    /** A place that people live in or fight over, not a building. */
    boolean isSettlement(Phrase phrase) {
        return inList("place", phrase) && !inList("facility", phrase);
    }

    /** Whether a phrase singles something out: by a name, an article or a possessor. */
    boolean isDefinite(Phrase phrase) {
        String first = phrase.tokens().get(0).text().toLowerCase(Locale.ROOT);
        return phrase.tokens().stream().anyMatch(Token::isName)
                || Set.of("the", "this", "that", "these", "those", "its", "their")
                        .contains(first)
                || phrase.span().end() > phrase.base().end();
    }

    /** "part of the deal", "line of duty": a place noun whose of-phrase is no place is none itself. */
    private boolean isFigureOfSpeech(Phrase phrase) {
        String head = lemma(phrase.head());
        boolean vague = Set.of(
                        "part",
                        "point",
                        "side",
                        "line",
                        "state",
                        "position",
                        "front",
                        "end",
                        "pass",
                        "spot",
                        "field",
                        "land",
                        "half")
                .contains(head);
        boolean bare = phrase.span().end() == phrase.base().end();
        return vague
                && bare
                && phrase.tokens().stream().noneMatch(t -> t.isName() || t.tag().startsWith("JJ") || t.is("the"));
    }

    /** "Islamic State": the name of a body, not of a place. */
    private static boolean isGroupName(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        return phrase.head().is("state")
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).is("islamic");
    }

    boolean isPeople(Phrase phrase) {
        String words = text(phrase);
        boolean things = isPartitive(phrase)
                && phrase.of()
                        .filter(p -> inList("facility", p) || inList("weapon", p))
                        .isPresent();
        if (things) {
            return false; // "dozens of buses"
        }
        return inList("people", phrase)
                || isPartitive(phrase) && phrase.of().filter(this::isPeople).isPresent()
                || inList("fighter", phrase)
                        && !inList("machine", phrase)
                        && !Set.of("regime", "government", "party", "power").contains(lemma(phrase.head()))
                || phrase.head().isNumber()
                || PERSONS.contains(words)
                || words.equals("another")
                || isBareNumber(phrase) && phrase.tokens().stream().anyMatch(Token::isNumber)
                || isNationalityPlural(phrase.head())
                || NOBODY.contains(words)
                || phrase.head().isName() && !isCircumstance(phrase);
    }

    boolean isFighter(Phrase phrase) {
        return inList("fighter", phrase)
                || isActingName(phrase)
                || PERSONS.contains(text(phrase))
                || PARTIES.contains(text(phrase));
    }

    boolean isParty(Phrase phrase) {
        return inList("party", phrase) || inList("people", phrase) || isFighter(phrase);
    }

    /** Whether what acts is a weapon or an attack, which stands for whoever is behind it. */
    boolean isWeapon(Phrase phrase) {
        return inList("weapon", phrase) && !inList("fighter", phrase);
    }

    /** What is undertaken with force, and stands for whoever undertakes it: "rebel advances". */
    boolean isUndertaking(Phrase phrase) {
        return inList("undertaking", phrase) && !inList("fighter", phrase);
    }

    /** "their", "its": who did it, said before. */
    boolean isPossessive(Phrase phrase) {
        return phrase.head().tag().equals("PRP$");
    }

    boolean isPronoun(Phrase phrase) {
        return PERSONS.contains(text(phrase)) || PARTIES.contains(text(phrase));
    }

    /** "five", "dozens", "at least 20 more": a number that does not say of whom. */
    boolean isBareNumber(Phrase phrase) {
        Token head = phrase.head();
        boolean number = head.isNumber() || NUMBERS.contains(lemma(head));
        return number && phrase.of().isEmpty();
    }

    boolean isNobody(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        boolean bound = tokens.size() > 1 && Set.of("more", "fewer", "less").contains(lemma(tokens.get(1)));
        return NOBODY.contains(text(phrase))
                || !bound && (tokens.get(0).is("no") || tokens.get(0).is("none"));
    }

    private boolean isActingName(Phrase phrase) {
        return (phrase.head().isName() || isNationality(phrase.head())) && !isCircumstance(phrase);
    }

    boolean isCircumstance(Phrase phrase) {
        return inList("circumstance", core(phrase));
    }

    /** Whether a noun or adjective before an event names who did it: "Russian raids", "rebel shelling". */
    boolean isActingModifier(Phrase phrase) {
        Token head = phrase.head();
        boolean bareGenitive = inList("fighter", phrase) && head.tag().equals("NNS"); // "the groups rocket attacks"
        return isNationality(head) || isBarePossessive(head) || bareGenitive;
    }

    /** "Assads forces": a genitive that lost its apostrophe. */
    private boolean isBarePossessive(Token token) {
        String word = token.text();
        boolean genitive = token.isName() && word.endsWith("s") && !word.endsWith("ss") && word.length() > 4;
        boolean day = genitive
                && lists.getOrDefault("circumstance", Set.of())
                        .contains(word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT)); // "Mondays raid"
        return genitive && !day;
    }

    /** "many Syrians": people of a country, armed or not. */
    private boolean isNationalityPlural(Token token) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return capital && token.text().endsWith("s") && token.text().length() > 4 && isNationality(token);
    }

    private boolean isNationality(Token token) {
        return isNationality(token.text());
    }

    private boolean isNationality(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        boolean plural =
                word.endsWith("s") && word.length() > 4 && nationalities.contains(word.substring(0, word.length() - 1));
        return plural || nationalities.contains(word);
    }

    /** Whether a phrase, or what it is a number or a part of, is in a list: "a number of terrorists", "two of the shells". */
    private boolean inList(String kind, Phrase phrase) {
        return heads(kind, phrase) || isPartitive(phrase) && heads(kind, core(phrase));
    }

    private boolean heads(String kind, Phrase phrase) {
        Set<String> list = lists.getOrDefault(kind, Set.of());
        String form = phrase.head().text().toLowerCase(Locale.ROOT).replaceFirst("^mid-", "");
        String singular =
                phrase.head().isName() ? form.replaceFirst("s$", "") : form; // a name's lemma keeps its ending
        return list.contains(lemma(phrase.head())) || list.contains(singular) || list.contains(form);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String text(Phrase phrase) {
        return phrase.tokens().stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
