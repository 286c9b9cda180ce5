package relata.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Document;
import relata.voices.Said;
import relata.voices.Speech;
import relata.voices.Voice;

/** Writes who speaks where in one reading. A voice is stored once, however many claims it says. */
final class VoiceRecorder {

    static final String VOICE = "voice";

    private final Handle handle;
    private final long reading;
    private final Mentions mentions;
    private final Dictionaries dictionaries;
    private final Map<Voice, Long> voices = new HashMap<>();
    private final Inserts rows;
    private final Inserts attributions;
    private final Inserts contents;
    private final Inserts documents;

    VoiceRecorder(Handle handle, Gathered gathered, long reading, Mentions mentions, Dictionaries dictionaries) {
        this.handle = handle;
        this.reading = reading;
        this.mentions = mentions;
        this.dictionaries = dictionaries;
        this.rows = gathered.into(
                VOICE,
                "seq, reading, name, identity, start_at, end_at, mention_start, mention_end, cue, cue_start, cue_end, mode,"
                        + " standing, resolution, addressee_start, addressee_end,"
                        + " said_from, said_to, said_basis, said_start, said_end");
        this.attributions = gathered.into(
                "attribution",
                "reading, position, source_start, source_end, cue_start, cue_end, start_at, end_at, voice, quoted, rule, confidence");
        this.contents = gathered.into("attribution_content", "reading, attribution, position, start_at, end_at");
        this.documents = gathered.into(
                "document", "reading, position, start_at, end_at, introduction_start, introduction_end, voice");
    }

    /** Notes whom a voice is taken for. All of a reading are noted before any is added. */
    void note(Voice voice) {
        mentions.add(VOICE, voice.span(), voice.text(), voice.id());
    }

    /** Notes who speaks in a report. */
    void note(Speech speech) {
        speech.attributions().forEach(attribution -> attribution.voice().ifPresent(this::note));
        speech.documents().forEach(document -> document.voice().ifPresent(this::note));
    }

    /** The row number of a voice. */
    long number(Voice voice) {
        return voices.computeIfAbsent(voice.as(Optional.empty()), this::addRow);
    }

    private long addRow(Voice voice) {
        long seq = Inserts.last(handle, VOICE) + 1;
        Optional<Span> mention = Optional.of(voice.mention()).filter(words -> !words.equals(voice.span()));
        rows.add(
                seq,
                reading,
                dictionaries.names().number(voice.text()),
                dictionaries.identity(mentions.identity(VOICE, voice.span(), voice.text())),
                voice.span().start(),
                voice.span().end(),
                start(mention),
                end(mention),
                dictionaries.word(voice.cue()),
                start(voice.cueSpan()),
                end(voice.cueSpan()),
                dictionaries.word(voice.mode()),
                dictionaries.word(voice.standing()),
                dictionaries.word(voice.resolution()),
                start(voice.addressee()),
                end(voice.addressee()),
                voice.said().map(said -> Times.number(said.from())).orElse(null),
                voice.said().map(said -> Times.number(said.to())).orElse(null),
                voice.said().map(said -> dictionaries.word(said.basis())).orElse(null),
                start(voice.said().map(Said::words)),
                end(voice.said().map(Said::words)));
        return seq;
    }

    /** Gathers the rows of a report's attributions and documents. */
    void add(Speech speech) {
        int position = 0;
        for (Attribution attribution : speech.attributions()) {
            add(position++, attribution);
        }
        position = 0;
        for (Document document : speech.documents()) {
            documents.add(
                    reading,
                    position++,
                    document.span().start(),
                    document.span().end(),
                    start(document.introduction()),
                    end(document.introduction()),
                    document.voice().map(this::number).orElse(null));
        }
    }

    private void add(int number, Attribution attribution) {
        Optional<Span> first = attribution.content().stream().findFirst();
        attributions.add(
                reading,
                number,
                start(attribution.source()),
                end(attribution.source()),
                start(attribution.cue()),
                end(attribution.cue()),
                start(first),
                end(first),
                attribution.voice().map(this::number).orElse(null),
                attribution.quoted(),
                dictionaries.word(attribution.rule()),
                attribution.confidence());
        for (int position = 1; position < attribution.content().size(); position++) {
            Span span = attribution.content().get(position);
            contents.add(reading, number, position, span.start(), span.end());
        }
    }

    private static @Nullable Integer start(Optional<Span> span) {
        return span.map(Span::start).orElse(null);
    }

    private static @Nullable Integer end(Optional<Span> span) {
        return span.map(Span::end).orElse(null);
    }
}
