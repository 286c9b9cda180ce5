package relata.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.claims.Claim;
import relata.exports.Csv;
import relata.json.Json;
import relata.json.OriginalJson;
import relata.picture.Statement;
import relata.reading.Fetch;
import relata.reading.Original;
import relata.reading.Retrieval;
import relata.reading.SourceExcerpt;
import relata.text.Span;

/** What a report was read from: what it is, how it came in, and the words of claims as they stand in its source. */
public final class OriginalView {

    private final Original original;
    private final List<Retrieval> retrievals;
    private final List<Statement> claims;
    private final Optional<List<SourceExcerpt>> excerpts;

    /**
     * A view of an original.
     *
     * @param claims of its report, those to be shown
     * @param around so many characters of the source are shown before and behind a sentence
     */
    public OriginalView(Original original, List<Retrieval> retrievals, List<Statement> claims, int around) {
        this.original = original;
        this.retrievals = List.copyOf(retrievals);
        this.claims = List.copyOf(claims);
        excerpts = SourceExcerpt.of(
                original,
                claims.stream().map(Statement::claim).map(Claim::sentence).toList(),
                around);
    }

    /** For people: the source is shown line by line as it is, what cannot be shown by its number. */
    public List<String> table(Screen screen) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "original   %s, %,d bytes%s", original.mediaType(), original.length(), encoding()));
        lines.add("SHA-256    " + original.digest());
        for (Retrieval retrieval : retrievals) {
            retrieval.fetched().ifPresent(fetch -> lines.add("fetched    " + fetched(retrieval, fetch)));
        }
        if (excerpts.isEmpty()) {
            lines.add(why());
        }
        for (SourceExcerpt excerpt : excerpts.orElse(List.of())) {
            lines.add("");
            for (SourceExcerpt.Mark mark : excerpt.marks()) {
                lines.add(screen.paint(
                        Style.HEADING,
                        "claim " + claims.get(mark.number()).claim().id() + ": bytes "
                                + mark.bytes().start() + " to " + mark.bytes().end()));
            }
            marked(excerpt, screen)
                    .lines()
                    .flatMap(line -> Wrap.lines(line, screen.width() - 2).stream())
                    .forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private String encoding() {
        return original.source()
                .map(source -> ", " + source.encoding().charset().name())
                .orElse("");
    }

    private static String fetched(Retrieval retrieval, Fetch fetch) {
        return fetch.at() + " as " + Printable.line(retrieval.name())
                + fetch.record()
                        .map(record -> ", record at " + record.offset() + " of " + Printable.line(record.archive()))
                        .orElse("");
    }

    private String why() {
        return original.bytes().isEmpty()
                ? "Its bytes are not kept."
                : "Claims have no place in its bytes that could be shown: the letters of such a document are drawn.";
    }

    /** Sentences of several claims are marked once. */
    private static String marked(SourceExcerpt excerpt, Screen screen) {
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Span at : excerpt.marks().stream()
                .map(SourceExcerpt.Mark::at)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList()) {
            if (at.start() >= done) {
                marked.append(Printable.stretch(excerpt.text().substring(done, at.start())));
                marked.append(screen.paint(Style.MARKED, "⟦" + Printable.stretch(at.of(excerpt.text())) + "⟧"));
                done = at.end();
            }
        }
        return marked.append(Printable.stretch(excerpt.text().substring(done))).toString();
    }

    /** A row for each claim. */
    public List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("claim,original,media_type,start_byte,end_byte,source"));
        for (SourceExcerpt excerpt : excerpts.orElse(List.of())) {
            for (SourceExcerpt.Mark mark : excerpt.marks()) {
                lines.add(Csv.line(List.of(
                        claims.get(mark.number()).claim().id(),
                        original.digest(),
                        original.mediaType(),
                        String.valueOf(mark.bytes().start()),
                        String.valueOf(mark.bytes().end()),
                        mark.at().of(excerpt.text()))));
            }
        }
        return lines;
    }

    /** All of it as one object. */
    public String json() {
        return Json.object(json -> {
            OriginalJson.write(json, original, retrievals);
            OriginalJson.excerpts(
                    json,
                    excerpts.orElse(List.of()),
                    number -> claims.get(number).claim().id());
        });
    }
}
