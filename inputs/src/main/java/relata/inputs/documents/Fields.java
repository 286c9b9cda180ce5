package relata.inputs.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import relata.reading.Envelope;
import relata.reading.Published;

/** What the fields of a document are worth. Programs fill them unasked: with the name of the file, with the day of the template. */
final class Fields {

    /** Names that programs give: of the program, of a file, of nothing. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft \\w++ - .*+|untitled.*+|document ?\\d*+|slide \\d++|powerpoint presentation|.*\\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxd|pages|wpd|tmp))");

    private static final int LONGEST_TITLE = 300;
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private Fields() {}

    /**
     * @param title as the field gives it
     * @param made when the document was last saved, with the words that say so; published then or within a day is a guess
     */
    static Envelope of(Optional<String> title, Optional<Instant> made, String words) {
        return Envelope.ofFields(
                title.map(String::strip).filter(Fields::isTitle),
                Optional.empty(),
                made.filter(at -> at.isAfter(FIRST) && at.isBefore(Instant.now()))
                        .map(at -> new Published(at, at.plus(DAY), Published.Basis.INFERRED, words, Optional.empty())));
    }

    private static boolean isTitle(String title) {
        return !title.isBlank()
                && title.length() <= LONGEST_TITLE
                && title.chars().anyMatch(Character::isLetter)
                && !NO_TITLE.matcher(title).matches();
    }
}
