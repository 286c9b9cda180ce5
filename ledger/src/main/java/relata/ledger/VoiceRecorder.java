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

    private final long reading;
    private final Stretches stretches;
    private final Identities identities;
    private final Map<Voice, Long> voices = new HashMap<>();
    private final Inserts rows;
    private final Inserts attributions;
    private final Inserts contents;
    private final Inserts documents;
    private long last;
    private long lastAttribution;

    VoiceRecorder(Handle handle, long reading, Stretches stretches, Identities identities) {
        this.reading = reading;
        this.stretches = stretches;
        this.identities = identities;
        this.last = Inserts.last(handle, "voice");
        this.lastAttribution = Inserts.last(handle, "attribution");
        this.rows = Inserts.into(
                handle,
                "voice",
                "seq, reading, stretch, folded, mention_start, mention_end, cue, cue_start, cue_end, mode,"
                        + " addressee_start, addressee_end, standing, resolution,"
                        + " said_from, said_to, said_basis, said_start, said_end");
        this.attributions = Inserts.into(
                handle,
                "attribution",
                "seq, reading, source_start, source_end, cue_start, cue_end, voice, quoted, rule, confidence");
        this.contents = Inserts.into(handle, "attribution_content", "attribution, position, start_at, end_at");
        this.documents = Inserts.into(
                handle, "document", "reading, position, start_at, end_at, introduction_start, introduction_end, voice");
    }

    /** The row number of a voice. */
    long number(Voice voice) {
        long stretch = stretches.number(voice.span(), voice.text());
        identities.add(stretch, voice.text(), "voice", voice.id());
        return voices.computeIfAbsent(voice.as(Optional.empty()), added -> addRow(added, stretch));
    }

    private long addRow(Voice voice, long stretch) {
        long seq = ++last;
        rows.add(
                seq,
                reading,
                stretch,
                Folded.of(voice.text()),
                voice.mention().start(),
                voice.mention().end(),
                voice.cue(),
                start(voice.cueSpan()),
                end(voice.cueSpan()),
                Recorder.word(voice.mode()),
                start(voice.addressee()),
                end(voice.addressee()),
                Recorder.word(voice.standing()),
                voice.resolution(),
                voice.said().map(said -> Times.text(said.from())).orElse(null),
                voice.said().map(said -> Times.text(said.to())).orElse(null),
                voice.said().map(said -> Recorder.word(said.basis())).orElse(null),
                start(voice.said().map(Said::words)),
                end(voice.said().map(Said::words)));
        return seq;
    }

    /** Gathers the rows of a report's attributions and documents. */
    void add(Speech speech) {
        speech.attributions().forEach(this::add);
        int position = 0;
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

    private void add(Attribution attribution) {
        long seq = ++lastAttribution;
        attributions.add(
                seq,
                reading,
                start(attribution.source()),
                end(attribution.source()),
                start(attribution.cue()),
                end(attribution.cue()),
                attribution.voice().map(this::number).orElse(null),
                attribution.quoted(),
                attribution.rule(),
                attribution.confidence());
        int position = 0;
        for (Span span : attribution.content()) {
            contents.add(seq, position++, span.start(), span.end());
        }
    }

    /** Writes the rows, after those of the words. */
    void write() {
        rows.write();
        attributions.write();
        contents.write();
        documents.write();
    }

    private static @Nullable Integer start(Optional<Span> span) {
        return span.map(Span::start).orElse(null);
    }

    private static @Nullable Integer end(Optional<Span> span) {
        return span.map(Span::end).orElse(null);
    }
}
