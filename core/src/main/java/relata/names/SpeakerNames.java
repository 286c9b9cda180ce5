package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up who is listed by some words: sources first, since they are asked as speakers. */
final class SpeakerNames {

    private static final int SHORTEST_WITH_LOST_APOSTROPHE = 4;

    private final Profile profile;
    private final NameIndex sources;
    private final NameIndex actors;

    SpeakerNames(Profile profile) {
        this.profile = profile;
        this.sources = profile.sourceNames();
        this.actors = profile.actorNames();
    }

    Optional<String> find(String words) {
        return source(words).or(() -> either(actors, words).map(this::asSource));
    }

    /** Who acts and speaks is listed twice under one name; as a speaker he is the source. */
    private String asSource(String actor) {
        String source = "source:" + actor.substring(actor.indexOf(':') + 1);
        return profile.source(source).map(Source::id).orElse(actor);
    }

    Optional<String> source(String words) {
        return either(sources, words);
    }

    /** Many texts have lost their apostrophes: "SANAs", "Russias". */
    private static Optional<String> either(NameIndex index, String words) {
        return index.find(words).or(() -> index.find(withoutLostApostrophes(words)));
    }

    private static String withoutLostApostrophes(String words) {
        List<String> tokens = new ArrayList<>();
        for (String token : NounPhrase.tokens(words)) {
            boolean owner = token.length() >= SHORTEST_WITH_LOST_APOSTROPHE
                    && token.endsWith("s")
                    && NounPhrase.isCapitalised(token);
            tokens.add(owner ? token.substring(0, token.length() - 1) : token);
        }
        return String.join(" ", tokens);
    }
}
