package relata.voices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import relata.lexicon.Entry;

/** The words that tell who a speaker is, from the section {@code speakers} of {@code lexicon/speech.yaml}. */
final class SpeakerLexicon {

    private final Map<String, Set<String>> lists = new HashMap<>();

    SpeakerLexicon(Entry section) {
        section.allow(Set.of(
                "first person",
                "relative",
                "demonstrative",
                "nobody",
                "times",
                "pronouns",
                "articles",
                "definite",
                "indefinite",
                "continuing",
                "reasoning",
                "perceiving",
                "phrase ends",
                "unnamed",
                "persons",
                "he",
                "she",
                "groups",
                "plural",
                "texts",
                "personal",
                "clause openers",
                "describing",
                "name particles",
                "descriptions of persons",
                "descriptions of groups"));
        section.keys().forEach(list -> lists.put(list, Set.copyOf(section.textsOf(list))));
        Set<String> common = new HashSet<>();
        lists.values().forEach(common::addAll);
        lists.put("common", common);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** "I", "we". */
    boolean isFirstPerson(String word) {
        return has("first person", word);
    }

    /** "who said": it stands for a noun before. */
    boolean isRelative(String word) {
        return has("relative", word);
    }

    /** "this", "those". */
    boolean isDemonstrative(String word) {
        return has("demonstrative", word);
    }

    /** Whether the subject of a cue is no speaker: "<i>there</i> was said", "said on <i>Monday</i>". */
    boolean isNobody(String word) {
        return has("nobody", word) || has("times", word);
    }

    /** "he", "one": it names nobody by itself. */
    boolean isPronoun(String word) {
        return has("pronouns", word) || isRelative(word) || isFirstPerson(word) || isDemonstrative(word);
    }

    boolean isArticle(String word) {
        return has("articles", word);
    }

    /** "the", "this": what follows has been spoken of, or there is only one. */
    boolean isDefinite(String word) {
        return has("definite", word);
    }

    /** Whether the head of a noun phrase stands before this word. */
    boolean endsPhrase(String word) {
        return has("phrase ends", word);
    }

    /** A noun for somebody whom the writer does not name: "source", "official". */
    boolean isUnnamed(String noun) {
        return has("unnamed", noun);
    }

    boolean isPerson(String noun) {
        return has("persons", noun);
    }

    /** Whether a word goes with this pronoun only: "Mrs" with "she". */
    boolean isOf(String pronoun, String word) {
        return has(pronoun, word);
    }

    /** "Mrs", "minister": what stands before a name or for it, and is no part of it. */
    boolean isTitle(String word) {
        return isPerson(word) || isOf("he", word) || isOf("she", word);
    }

    boolean isGroup(String noun) {
        return has("groups", noun) || isText(noun);
    }

    boolean isPlural(String noun) {
        return has("plural", noun);
    }

    /** "statement", "report": whoever issued it speaks. */
    boolean isText(String noun) {
        return has("texts", noun);
    }

    /** A word that one of the lists holds, so that a capital at the start of a sentence makes no name of it. */
    boolean isCommon(String word) {
        return has("common", word) || has("common", Mention.singular(word));
    }

    /** A pronoun for somebody who has been mentioned. */
    boolean isPersonal(String word) {
        return has("personal", word);
    }

    /** "the spokeswoman", "the billionaire": may stand for any person of that name's gender. */
    boolean describesPerson(String noun) {
        return has("descriptions of persons", noun);
    }

    /** "the group", "the agency": may stand for any organisation. */
    boolean describesGroup(String noun) {
        return has("descriptions of groups", noun);
    }

    /** "But Roe left": a capital at the start of a sentence that belongs to no name. */
    boolean opensClause(String word) {
        return has("clause openers", word) || isNobody(word) || isPronoun(word);
    }

    /** "a", "another": what follows has not been spoken of, or says more of what has. */
    boolean isIndefinite(String word) {
        return has("indefinite", word);
    }

    /** "…, adding that …": whoever spoke before goes on. */
    boolean continues(String verb) {
        return has("continuing", verb);
    }

    /** "backed it <i>saying</i> that …": whoever acts says why. */
    boolean reasons(String verb) {
        return has("reasoning", verb);
    }

    /** "heard him <i>saying</i> that …": not whoever hears speaks. */
    boolean perceives(String verb) {
        return has("perceiving", verb);
    }

    /** "Monday", "minutes". */
    boolean isTime(String word) {
        return has("times", word);
    }

    /** A noun for somebody or something that speaks, named or not. */
    boolean isCommonNoun(String noun) {
        return isTitle(noun) || isUnnamed(noun) || isGroup(noun) || isPlural(noun);
    }

    /** "<i>security</i> sources", "<i>state</i> media": a noun that says what kind of speaker follows. */
    boolean describesSpeaker(String noun) {
        return has("describing", noun) || isGroup(noun);
    }

    /** "Staffan <i>de</i> Roe": written small within a name. */
    boolean isNameParticle(String word) {
        return has("name particles", word);
    }
}
