package relata.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Tells from the letters alone whether a sentence has a word of the lexicon in any of its forms; it may say yes too often, never too seldom. */
final class TriggerScan {

    private final Set<String> forms;

    private TriggerScan(Set<String> forms) {
        this.forms = forms;
    }

    static TriggerScan of(Set<String> lemmas) {
        Entry irregular = Vocabulary.shipped("lexicon/english.yaml").get("irregular_forms");
        Set<String> forms = new HashSet<>();
        for (String lemma : lemmas) {
            regular(lemma, forms);
            forms.addAll(irregular.textsOf(lemma));
        }
        return new TriggerScan(forms);
    }

    private static void regular(String lemma, Set<String> forms) {
        String stem = lemma.substring(0, lemma.length() - 1);
        char last = lemma.charAt(lemma.length() - 1);
        forms.add(lemma);
        for (String ending : List.of("s", "es", "ed", "d", "ing")) {
            forms.add(lemma + ending);
            forms.add(lemma + last + ending);
        }
        forms.add(stem + "ing");
        forms.add(stem + "ies");
        forms.add(stem + "ied");
        forms.add(stem + "ves");
        forms.add(stem + "ying");
    }

    boolean hits(List<String> words) {
        return words.stream().anyMatch(this::hits);
    }

    /** The numbers of the words that are hits. */
    List<Integer> hitsIn(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> hits(words.get(i)))
                .boxed()
                .toList();
    }

    private boolean hits(String word) {
        return forms.contains(word.toLowerCase(Locale.ROOT));
    }
}
