package relata.voices;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which pronouns may stand for a mention, as far as its words tell: by number, gender, and whether it is a person. */
final class Agreement {

    private static final int MOST_NAMES = 5; // "Foreign Minister Sergei Viktorovich Lavrov"

    private final SpeakerLexicon lexicon;
    private final Map<String, String> genders = new HashMap<>();

    Agreement(SpeakerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the pronoun may stand for the mention. What the words leave open is no agreement, save between he and she. */
    boolean holds(String pronoun, Mention mention) {
        return switch (pronoun) {
            case "he" -> isPerson(mention) && !isKnownAs("she", mention);
            case "she" -> isPerson(mention) && !isKnownAs("he", mention);
            case "it" -> !isPlural(mention) && isGroup(mention);
            case "they" -> isPlural(mention);
            default -> false;
        };
    }

    private boolean isKnownAs(String gender, Mention mention) {
        return has(mention, gender) || gender.equals(genders.get(mention.head()));
    }

    /** What is found out on the way: "Ms. Roe" is a woman further down as well, and so is whoever "she" has stood for. */
    void learn(Mention mention) {
        Stream.of("he", "she").filter(gender -> has(mention, gender)).forEach(gender -> learn(mention, gender));
    }

    void learn(Mention mention, String pronoun) {
        boolean gendered = pronoun.equals("he") || pronoun.equals("she");
        if (gendered && mention.form() == Mention.Form.NAME && mention.proper()) {
            genders.putIfAbsent(mention.head(), pronoun);
        }
    }

    private boolean has(Mention mention, String gender) {
        return mention.words().stream().anyMatch(word -> lexicon.isOf(gender, word));
    }

    /** By what it is called, by a title, or by a first and a last name. */
    boolean isPerson(Mention mention) {
        if (isPlural(mention) || lexicon.isGroup(mention.head())) {
            return false;
        }
        boolean titled = lexicon.isTitle(mention.head())
                || mention.proper() && mention.words().stream().anyMatch(lexicon::isTitle);
        boolean name = mention.form() == Mention.Form.NAME
                && mention.proper()
                && mention.words().size() <= MOST_NAMES
                && mention.words().stream().noneMatch(lexicon::isGroup);
        return titled || name;
    }

    /** By what it is called; a name of one word may be anything. */
    boolean isGroup(Mention mention) {
        boolean person = has(mention, "he") || has(mention, "she") || lexicon.isPerson(mention.head());
        boolean oneWord = mention.form() == Mention.Form.NAME && mention.words().size() == 1;
        return !person && (mention.words().stream().anyMatch(lexicon::isGroup) || oneWord);
    }

    boolean isPlural(Mention mention) {
        String head = mention.head();
        boolean listed = mention.words().contains("and");
        boolean plural = mention.form() != Mention.Form.NAME && head.endsWith("s") && !head.endsWith("ss");
        return listed && !lexicon.isGroup(head) || plural && !lexicon.isGroup(head) || lexicon.isPlural(head);
    }
}
