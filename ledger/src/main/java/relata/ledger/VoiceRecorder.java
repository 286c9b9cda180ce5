package relata.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Document;
import relata.voices.Speech;
import relata.voices.Voice;

/** Writes who speaks where in one reading. A voice is stored once, however many claims it says. */
final class VoiceRecorder {

    private final Handle handle;
    private final long reading;
    private final Stretches stretches;
    private final Identities identities;
    private final Map<Voice, Long> voices = new LinkedHashMap<>();
    private long last;

    VoiceRecorder(Handle handle, long reading, Stretches stretches, Identities identities) {
        this.handle = handle;
        this.reading = reading;
        this.stretches = stretches;
        this.identities = identities;
        this.last = Inserts.last(handle, "voice");
    }

    /** The row number of a voice. */
    long number(Voice voice) {
        identities.add(stretches.number(voice.span(), voice.text()), "voice", voice.id());
        return voices.computeIfAbsent(unidentified(voice), added -> ++last);
    }

    private static Voice unidentified(Voice voice) {
        return new Voice(
                voice.text(),
                voice.span(),
                voice.mention(),
                voice.cue(),
                voice.cueSpan(),
                voice.mode(),
                voice.addressee(),
                Optional.empty());
    }

    void write(Speech speech) {
        writeAttributions(speech);
        writeDocuments(speech);
    }

    private void writeAttributions(Speech speech) {
        Inserts contents = Inserts.into(handle, "attribution_content", "attribution, position, start_at, end_at");
        Inserts rows = Inserts.into(
                handle,
                "attribution",
                "seq, reading, source_start, source_end, cue_start, cue_end, voice, rule, confidence");
        long seq = Inserts.last(handle, "attribution");
        for (Attribution attribution : speech.attributions()) {
            rows.add(
                    ++seq,
                    reading,
                    start(attribution.source()),
                    end(attribution.source()),
                    start(attribution.cue()),
                    end(attribution.cue()),
                    attribution.voice().map(this::number).orElse(null),
                    attribution.rule(),
                    attribution.confidence());
            int position = 0;
            for (Span span : attribution.content()) {
                contents.add(seq, position++, span.start(), span.end());
            }
        }
        rows.write();
        contents.write();
    }

    private void writeDocuments(Speech speech) {
        Inserts rows = Inserts.into(
                handle, "document", "reading, position, start_at, end_at, introduction_start, introduction_end, voice");
        int position = 0;
        for (Document document : speech.documents()) {
            rows.add(
                    reading,
                    position++,
                    document.span().start(),
                    document.span().end(),
                    start(document.introduction()),
                    end(document.introduction()),
                    document.voice().map(this::number).orElse(null));
        }
        rows.write();
    }

    /** Writes the voices that were given numbers. */
    void writeVoices() {
        Inserts rows = Inserts.into(
                handle,
                "voice",
                "seq, reading, stretch, folded, mention_start, mention_end, cue, cue_start, cue_end, mode,"
                        + " addressee_start, addressee_end");
        voices.forEach((voice, seq) -> rows.add(
                seq,
                reading,
                stretches.number(voice.span(), voice.text()),
                Folded.of(voice.text()),
                voice.mention().start(),
                voice.mention().end(),
                voice.cue(),
                start(voice.cueSpan()),
                end(voice.cueSpan()),
                Recorder.word(voice.mode()),
                start(voice.addressee()),
                end(voice.addressee())));
        rows.write();
    }

    private static @Nullable Integer start(Optional<Span> span) {
        return span.map(Span::start).orElse(null);
    }

    private static @Nullable Integer end(Optional<Span> span) {
        return span.map(Span::end).orElse(null);
    }
}
