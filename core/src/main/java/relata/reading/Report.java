package relata.reading;

import java.util.List;
import java.util.Optional;

/**
 * A report as read: its text to the letter, and what is known about it.
 *
 * @param digest SHA-256 of the bytes handed in, 64 lower-case hexadecimal digits; what makes two reports the same report
 * @param name file name or address it was read from
 * @param text the decoded text, unchanged; of a web page, the text of its report: every offset anywhere in Relata counts in it
 * @param title its headline, where it has one
 * @param publisher who published it, as written in a header line or given by hand
 * @param url where it was published
 * @param language BCP 47 tag, as stated; else that of the body, where it is sure
 * @param published when
 * @param passages header, title, body and frame, in text order, not overlapping
 * @param page what else a web page says, where the report is one
 * @param fetched when it was fetched from its address, where that is known
 * @param original what it was read from
 */
public record Report(
        String digest,
        String name,
        String text,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        Optional<Published> published,
        List<Passage> passages,
        Optional<PageOrigin> page,
        Optional<Fetch> fetched,
        Optional<Original> original) {

    public Report {
        passages = List.copyOf(passages);
    }

    /** A report that is no web page, was fetched from nowhere, and whose text is all that there is of it. */
    public Report(
            String digest,
            String name,
            String text,
            Optional<String> title,
            Optional<String> publisher,
            Optional<String> url,
            Optional<String> language,
            Optional<Published> published,
            List<Passage> passages) {
        this(
                digest,
                name,
                text,
                title,
                publisher,
                url,
                language,
                published,
                passages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same report, the bytes that it was read from let go where they are more than this. */
    public Report keeping(long most) {
        return new Report(
                digest,
                name,
                text,
                title,
                publisher,
                url,
                language,
                published,
                passages,
                page,
                fetched,
                original.map(whole -> whole.upTo(most)));
    }

    /** BCP 47 tags of the languages of those paragraphs that cannot be read yet, in text order, each once. */
    public List<String> foreignLanguages() {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.FOREIGN)
                .flatMap(passage -> PassageLanguages.of(text, passage.span()).stream())
                .distinct()
                .toList();
    }

    /** Whether no paragraph of it can be read, since all that it has are in other languages. */
    public boolean isForeign() {
        return passages.stream().anyMatch(passage -> passage.kind() == Passage.Kind.FOREIGN)
                && passages.stream().noneMatch(passage -> passage.kind() == Passage.Kind.BODY);
    }

    /** Agencies and others whom it credits for its words, each once. */
    public List<Credit> credits() {
        return Acknowledgements.credits(this);
    }

    /** Where it says that it was changed after it was published, in text order. */
    public List<Notice> notices() {
        return Acknowledgements.notices(this);
    }

    /** The passages that claims are read from. */
    public List<Passage> body() {
        return passages.stream().filter(Passage::isRead).toList();
    }

    /** What to call a report of this name in a line of text: a file's name without the folder; an address as it is. */
    public static String shortName(String name) {
        return name.contains("://") ? name : name.substring(name.lastIndexOf('/') + 1);
    }
}
