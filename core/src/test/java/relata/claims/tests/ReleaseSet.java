package relata.claims.tests;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The releases of {@code releases.yaml}; its head explains what is marked. */
final class ReleaseSet {

    private static final String FILE = "/relata/claims/releases.yaml";

    record Release(
            String id,
            String kind,
            Optional<String> published,
            String text,
            int killed,
            int captured,
            LocalDate date) {}

    private ReleaseSet() {}

    /** @throws relata.lexicon.LexiconError where the set breaks its own rules; file and line are named */
    static List<Release> read() {
        Entry root = Vocabulary.parse(
                "releases.yaml",
                new InputStreamReader(
                        Objects.requireNonNull(ReleaseSet.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8));
        Set<String> ids = new HashSet<>();
        return root.items().stream()
                .map(entry -> {
                    Release release = release(entry);
                    if (!ids.add(release.id())) {
                        throw entry.error("a second release '" + release.id() + "'");
                    }
                    return release;
                })
                .toList();
    }

    private static Release release(Entry entry) {
        entry.allow(Set.of("id", "kind", "published", "text", "killed", "captured", "date"));
        return new Release(
                entry.get("id").text(),
                entry.get("kind").text(),
                entry.find("published").map(Entry::text),
                entry.get("text").text(),
                (int) entry.get("killed").number(),
                (int) entry.get("captured").number(),
                LocalDate.parse(entry.get("date").text()));
    }
}
