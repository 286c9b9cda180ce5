package relata.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToDoubleFunction;
import relata.names.match.Match;
import relata.names.match.NameMatcher;
import relata.names.match.Spelling;

/** Under which keys a name is kept so that it is found again in another spelling or script, and how alike two names are. */
public final class NameKeys {

    private static final String RULES = "/relata/lexicon/transliteration.yaml";
    /** To be raised when keys are made in another way by the same rules. */
    private static final int FORM = 1;

    private final NameMatcher matcher = NameMatcher.load();

    /** Changes whenever keys do: those kept under another version find less. */
    public static String version() {
        try (InputStream rules = NameKeys.class.getResourceAsStream(RULES)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = rules == null ? new byte[0] : rules.readAllBytes();
            return FORM + "-" + HexFormat.of().formatHex(digest.digest(bytes), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same for names that differ in case, accents, hyphens, articles and ʿayn alone; empty where nothing can be read. */
    public String folded(String name) {
        return Fold.loose(name);
    }

    /** See {@link NameMatcher#keys}. */
    public List<Long> consonants(String name) {
        return matcher.keys(matcher.read(name));
    }

    /** See {@link NameMatcher#core}. */
    public String core(String name) {
        return matcher.core(name);
    }

    /** See {@link NameMatcher#nearKeys}. */
    public List<Long> nearConsonants(String mention) {
        return matcher.nearKeys(matcher.read(mention));
    }

    /** How alike names are to a mention that is compared with many; the score of {@link #compare}. */
    public ToDoubleFunction<String> likeness(String mention) {
        Spelling spelling = matcher.read(mention);
        String strict = Fold.strict(mention);
        boolean known = !folded(mention).isEmpty();
        return name -> {
            double score = matcher.score(spelling, matcher.read(name));
            return known && score < NameMatcher.SAME && strict.equals(Fold.strict(name)) ? 1 : score;
        };
    }

    /** How alike, and why. Names in a script that the matcher cannot read are one only where they are written alike. */
    public Match compare(String mention, String name) {
        Match match = matcher.compare(mention, name);
        boolean same = !folded(mention).isEmpty() && Fold.strict(mention).equals(Fold.strict(name));
        return same && match.score() < NameMatcher.SAME
                ? new Match(1, matcher.compare(name, name).decision(), List.of())
                : match;
    }
}
