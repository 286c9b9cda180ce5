package relata.language;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends what the tagger, trained on American newspapers with all their marks, gets wrong in scraped reports. */
final class TagRepair {

    private static final Set<String> PARTICIPLE_HEADS =
            Set.of("held", "led", "backed", "controlled", "based", "besieged");

    private static final Set<String> DIRECTED = Set.of("towards", "toward", "into", "on", "to");

    private static final Set<String> OPENERS =
            Set.of("Near", "In", "At", "On", "Inside", "Outside", "After", "Before", "Around", "Across");

    // "the rebel shelling of the town": what is done to a place or to people and would else have an object of its own.
    private static final Set<String> DEEDS =
            Set.of("shelling", "bombing", "targeting", "killing", "burning", "storming", "pounding", "besieging");

    private static final Set<String> AIR_ATTACKS = Set.of("strike", "strikes", "raid", "raids", "attack", "attacks");

    // Forms in -s that are plural nouns as well.
    private static final Set<String> EITHER =
            Set.of("controls", "holds", "claims", "reports", "targets", "attacks", "shells");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PACTS = Set.of("deal", "truce", "ceasefire", "agreement", "accord", "pact");
    private static final Set<String> MADE = Set.of("reached", "signed", "brokered", "struck", "concluded", "agreed");

    // Participles that seldom stand before a noun: who stands before them did it.
    private static final Set<String> BLAMED = Set.of("blamed", "accused", "condemned", "denounced", "urged", "slammed");

    // What one does of one's own will: "the army ordered to leave" is told to, "the army refused to leave" is not.
    private static final Set<String> UNDERTAKEN = Set.of(
            "offered",
            "refused",
            "threatened",
            "vowed",
            "agreed",
            "consented",
            "pledged",
            "promised",
            "declined",
            "sought",
            "pleaded");

    private static final Set<String> OBJECT_OPENERS = Set.of("DT", "CD", "NNP", "PRP$");

    private static final Set<String> RAGING = Set.of("rages", "rage");

    private static final Set<String> ADJOINING = Set.of("neighbouring", "neighboring", "surrounding", "adjoining");

    private static final Set<String> HARMED = Set.of("killed", "wounded", "injured");

    private static final Set<String> ATTRIBUTED =
            Set.of("attempts", "attacks", "raids", "advances", "moves", "strikes");

    private static final Set<String> POUNDING = Set.of("pound", "bombard", "strafe", "pummel", "storm", "shell");

    private TagRepair() {}

    static String repair(List<RawWord> words, List<TaggedWord> tagged, int i) {
        String word = words.get(i).text();
        String tag = tagged.get(i).tag();
        // "rebel - held": the parser was trained on the participle.
        if (i >= 2 && words.get(i - 1).text().equals("-") && PARTICIPLE_HEADS.contains(word.toLowerCase(Locale.ROOT))) {
            return "VBN";
        }
        // "two shells fired by rebels": what is done by somebody is a participle.
        if (tag.equals("VBD")
                && i > 0
                && i + 1 < words.size()
                && words.get(i + 1).text().equals("by")
                && tagged.get(i - 1).tag().startsWith("NN")) {
            return "VBN";
        }
        // "the recapture of the town", "a counterattack by rebels": no verb follows an article.
        if ((tag.equals("VB") || tag.equals("VBP"))
                && i > 0
                && ARTICLES.contains(tagged.get(i - 1).word().toLowerCase(Locale.ROOT))) {
            return "NN";
        }
        // "a truce reached between them": pacts do nothing.
        if (tag.equals("VBD") && i > 0 && PACTS.contains(words.get(i - 1).text()) && MADE.contains(word)) {
            return "VBN";
        }
        // "the council called upon both sides": what is asked of somebody is asked by the noun before.
        if (tag.equals("VBN") && i > 0 && asks(words, tagged, i)) {
            return "VBD";
        }
        // "the general threatened to bomb": no noun ends so before an infinitive.
        if (tag.equals("NN")
                && word.endsWith("ed")
                && i + 1 < words.size()
                && tagged.get(i + 1).tag().equals("TO")) {
            return "VBD";
        }
        // "the envoy offered to mediate": who stands before it did it.
        if (tag.equals("VBN") && i > 0 && UNDERTAKEN.contains(word) && isPromise(tagged, i)) {
            return "VBD";
        }
        if (tag.equals("JJ") && i > 0 && word.equals("general") && isPerson(words, tagged, i)) {
            return "NN";
        }
        if (tag.equals("VBD") && isParticipleBetweenCommas(words, tagged, i)) {
            return "VBN";
        }
        // "the Al-Qaeda led command": the same without its hyphen.
        if (tag.equals("VBD")
                && i >= 2
                && i + 1 < words.size()
                && PARTICIPLE_HEADS.contains(word)
                && tagged.get(i - 1).tag().startsWith("NN")
                && tagged.get(i - 2).tag().equals("DT")
                && tagged.get(i + 1).tag().startsWith("NN")) {
            return "VBN";
        }
        // "Air strikes kill ten": no verb, whatever the headline's capitals make of it.
        if (i > 0
                && AIR_ATTACKS.contains(word.toLowerCase(Locale.ROOT))
                && words.get(i - 1).text().equalsIgnoreCase("air")) {
            return word.endsWith("s") ? "NNS" : "NN";
        }
        // "confirmed eight US strikes against the camp": the verb would have an object.
        if (i > 0
                && i + 1 < words.size()
                && tag.equals("VBZ")
                && AIR_ATTACKS.contains(word)
                && tagged.get(i - 1).tag().startsWith("NN")
                && Set.of("on", "against").contains(words.get(i + 1).text())) {
            return "NNS";
        }
        boolean afterName = i > 0 && words.get(i - 1).text().equals("IS");
        if (tag.equals("NNS")
                && EITHER.contains(word)
                && (afterName || isFirstVerb(tagged, i) || isLastOfRelative(tagged, i))) {
            return "VBZ";
        }
        // "that on Friday IS had carried out": in capitals, a group.
        if (word.equals("IS") && !tag.startsWith("NNP") && !inCapitals(words)) {
            return "NNP";
        }
        if (isTransliteratedName(word) && !tag.startsWith("NNP")) {
            return "NNP";
        }
        // "the recapture of the town": behind an article and before "of", no verb.
        if ((tag.equals("VB") || tag.equals("VBP"))
                && i > 0
                && i + 1 < words.size()
                && tagged.get(i - 1).tag().equals("DT")
                && words.get(i + 1).text().equals("of")) {
            return "NN";
        }
        // "Fighting rages in the town": what it rages is no thing.
        if (RAGING.contains(word)
                && i > 0
                && i + 1 < words.size()
                && isWarfare(words.get(i - 1).text())) {
            return word.endsWith("s") ? "VBZ" : "VBP";
        }
        if (i + 1 < words.size() && RAGING.contains(words.get(i + 1).text()) && word.equalsIgnoreCase("fighting")) {
            return "NN";
        }
        if (tag.equals("VBG") && isGerundNoun(words, tagged, i)) {
            return "NN";
        }
        // "Near Raqqah, 12 strikes …": a capital at the start makes no name of a preposition.
        if (i == 0 && tag.startsWith("NNP") && OPENERS.contains(word)) {
            return "IN";
        }
        // "the militants attempts to enter": of several one does not say so; the apostrophe is lost.
        if (tag.equals("VBZ")
                && i > 1
                && tagged.get(i - 1).tag().equals("NNS")
                && tagged.get(i - 2).tag().equals("DT")
                && ATTRIBUTED.contains(word)) {
            return "NNS";
        }
        // "IS controls the valley": in capitals among small letters, a name.
        if (word.equals("IS") && words.stream().anyMatch(w -> w.text().matches("[a-z]{3,}"))) {
            return "NNP";
        }
        // "continued on Monday to pound the town"
        boolean pounds =
                i + 1 < words.size() && POUNDING.contains(words.get(i + 1).text());
        if (word.equals("to") && pounds) {
            return "TO";
        }
        if (POUNDING.contains(word) && i > 0 && words.get(i - 1).text().equals("to")) {
            return "VB";
        }
        // "in neighbouring Maravel": what tells where a place lies does nothing to it.
        if (tag.equals("VBG")
                && ADJOINING.contains(word.toLowerCase(Locale.ROOT))
                && i + 1 < words.size()
                && tagged.get(i + 1).tag().startsWith("NN")) {
            return "JJ";
        }
        // "… and advanced towards the square": a second verb, not an adjective.
        boolean coordinated = i > 0 && tagged.get(i - 1).tag().equals("CC");
        boolean directed = i + 1 < words.size()
                && DIRECTED.contains(words.get(i + 1).text().toLowerCase(Locale.ROOT));
        if (tag.equals("JJ") && word.endsWith("ed") && coordinated && directed) {
            return "VBD";
        }
        // "killed 11 civilians and injured 15": a second verb as well.
        boolean counts = i + 1 < words.size() && tagged.get(i + 1).tag().equals("CD");
        if ((tag.equals("JJ") || tag.equals("VBN")) && HARMED.contains(word) && coordinated && counts) {
            return "VBD";
        }
        boolean past = tag.equals("VBN") && (isSecondVerb(words, tagged, i) || isOnlyVerb(words, tagged, i));
        return past ? "VBD" : tag;
    }

    private static boolean asks(List<RawWord> words, List<TaggedWord> tagged, int i) {
        boolean noun = tagged.get(i - 1).tag().startsWith("NN");
        if (!noun || i + 1 >= words.size()) {
            return false;
        }
        String word = words.get(i).text();
        String next = words.get(i + 1).text();
        return word.equals("called") && Set.of("on", "upon", "for").contains(next)
                || BLAMED.contains(word) && opensObject(tagged.get(i + 1).tag());
    }

    private static boolean opensObject(String tag) {
        return OBJECT_OPENERS.contains(tag) || tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("``");
    }

    private static boolean isPromise(List<TaggedWord> tagged, int i) {
        return tagged.get(i - 1).tag().startsWith("NN")
                && i + 2 < tagged.size()
                && tagged.get(i + 1).tag().equals("TO")
                && tagged.get(i + 2).tag().equals("VB");
    }

    /** "the general threatened", "the secretary-general's call": an adjective elsewhere. */
    private static boolean isPerson(List<RawWord> words, List<TaggedWord> tagged, int i) {
        return words.get(i - 1).text().equals("-") || tagged.get(i - 1).tag().equals("DT") && followsNoNoun(tagged, i);
    }

    private static boolean followsNoNoun(List<TaggedWord> tagged, int i) {
        String next = i + 1 < tagged.size() ? tagged.get(i + 1).tag() : ".";
        String word = i + 1 < tagged.size() ? tagged.get(i + 1).word() : "";
        return next.startsWith("VB") && !next.equals("VBG")
                || next.equals("MD")
                || next.equals("NN") && word.endsWith("ed");
    }

    private static boolean inCapitals(List<RawWord> words) {
        return words.stream()
                .noneMatch(word ->
                        word.text().chars().filter(Character::isLowerCase).count() > 1);
    }

    /** "The army <i>controls</i> 93 percent of the city": a noun has no object, and the clause has no other verb before. */
    private static boolean isFirstVerb(List<TaggedWord> tagged, int i) {
        boolean between = i > 0
                && i + 1 < tagged.size()
                && (tagged.get(i - 1).tag().equals("NN")
                        || tagged.get(i - 1).tag().equals("NNP"))
                && OBJECT_OPENERS.contains(tagged.get(i + 1).tag())
                && !tagged.get(i + 1).tag().equals("NNP");
        return between
                && tagged.subList(0, i).stream()
                        .map(TaggedWord::tag)
                        .noneMatch(tag -> tag.startsWith("VB") || tag.equals("MD") || tag.equals("IN"));
    }

    /** "the coalition <i>bombed</i> Maravel village": the only verb there is has a subject and an object. */
    private static boolean isOnlyVerb(List<RawWord> words, List<TaggedWord> tagged, int i) {
        boolean between = i > 0
                && i + 1 < tagged.size()
                && tagged.get(i - 1).tag().startsWith("NN")
                && OBJECT_OPENERS.contains(tagged.get(i + 1).tag())
                && words.get(i).text().endsWith("ed")
                && !words.get(i + 1).text().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
        return between
                && tagged.stream()
                        .map(TaggedWord::tag)
                        .noneMatch(tag -> isFinite(tag) || tag.equals("VB") || tag.equals("POS"));
    }

    /** "the province which the rebels' council <i>holds</i>": every relative clause has a verb. */
    private static boolean isLastOfRelative(List<TaggedWord> tagged, int i) {
        boolean ends = i > 1
                && tagged.get(i - 1).tag().startsWith("NN")
                && (i + 1 == tagged.size()
                        || Set.of(".", ",", "IN").contains(tagged.get(i + 1).tag()));
        for (int at = i - 1; ends && at > 0 && at >= i - 6; at--) {
            String tag = tagged.get(at).tag();
            if (tag.equals("WDT")) {
                return at < i - 1;
            }
            if (tag.startsWith("VB") || tag.equals("MD") || tag.equals("IN")) {
                return false;
            }
        }
        return false;
    }

    /** "gunmen <i>based in the valley</i> shelled the town": after a participle that tells which gunmen, what has an object is the verb. */
    private static boolean isSecondVerb(List<RawWord> words, List<TaggedWord> tagged, int i) {
        if (i < 4 || i + 1 >= words.size() || !tagged.get(i - 1).tag().startsWith("NN")) {
            return false;
        }
        boolean object = OBJECT_OPENERS.contains(tagged.get(i + 1).tag());
        for (int at = i - 2; object && at > 0 && at >= i - 10; at--) {
            String tag = tagged.get(at).tag();
            if (tag.equals("VBN")) {
                String before = tagged.get(at - 1).tag();
                return tagged.get(at + 1).tag().equals("IN") && before.startsWith("NN");
            }
            if (tag.startsWith("VB") || tag.equals("MD") || tag.startsWith("W") || tag.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "the shelling of the city", "said shelling on Sunday hit": nouns, whatever their ending. */
    private static boolean isGerundNoun(List<RawWord> words, List<TaggedWord> tagged, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        String next = tagged.get(i + 1).tag();
        boolean beforeOf = words.get(i + 1).text().equals("of");
        boolean nounFollows = next.equals("IN") || next.equals("VBD") || next.equals("VBZ") || next.equals("MD");
        if (i == 0) {
            return nounFollows;
        }
        String before = tagged.get(i - 1).tag();
        boolean determined = Set.of("DT", "JJ", "PRP$", "POS").contains(before);
        boolean deed = DEEDS.contains(words.get(i).text().toLowerCase(Locale.ROOT));
        if (deed && beforeOf && before.startsWith("NN")) {
            return true;
        }
        // "killed in the shelling.", "after the bombing and …", "by air strikes and shelling since …"
        boolean ends = Set.of(".", ",", "CC", "IN", "WRB").contains(next);
        if (deed
                && ends
                && (determined
                        || before.equals("CC")
                                && i > 1
                                && tagged.get(i - 2).tag().startsWith("NN"))) {
            return true;
        }
        boolean said = before.equals("VBD")
                && next.equals("IN")
                && !tagged.get(i - 1).word().matches("was|were");
        return determined && (nounFollows || beforeOf) || said;
    }

    /** "The town, <i>lost</i> to rebels in May, lies …": between commas, before the only verb of the clause, a participle. */
    private static boolean isParticipleBetweenCommas(List<RawWord> words, List<TaggedWord> tagged, int i) {
        boolean opens = i >= 2
                && i + 1 < words.size()
                && tagged.get(i - 1).tag().equals(",")
                && tagged.get(i - 2).tag().startsWith("NN")
                && Set.of("IN", "TO").contains(tagged.get(i + 1).tag());
        if (!opens || tagged.subList(0, i).stream().anyMatch(word -> isFinite(word.tag()))) {
            return false;
        }
        int close = i + 1;
        while (close < tagged.size() && !tagged.get(close).tag().equals(",")) {
            if (isFinite(tagged.get(close).tag())) {
                return false;
            }
            close++;
        }
        return close + 1 < tagged.size() && isFinite(tagged.get(close + 1).tag());
    }

    private static boolean isFinite(String tag) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag);
    }

    private static boolean isWarfare(String word) {
        return Set.of("fighting", "battle", "battles", "clashes", "war", "combat", "violence")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    /** "al-Asliyeh", "Bab an-Nayrab": a short article, a hyphen and a capital. */
    private static boolean isTransliteratedName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < word.length()
                && Character.isLetter(word.charAt(0))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }
}
