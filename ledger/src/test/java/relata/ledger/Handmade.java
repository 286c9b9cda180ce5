package relata.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.claims.SpatialRelation;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Document;
import relata.voices.Said;
import relata.voices.Speech;
import relata.voices.Voice;

/** Makes readings by hand: sentences are added one after the other, names are found in them by their words. */
final class Handmade {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private Span sentence = new Span(0, 0);

    private Handmade(String name) {
        this.name = name;
    }

    static Handmade report(String name) {
        return new Handmade(name);
    }

    Handmade publisher(String words) {
        publisher = Optional.of(words);
        return this;
    }

    Handmade url(String address) {
        url = Optional.of(address);
        return this;
    }

    Handmade published(String instant) {
        Instant at = Instant.parse(instant);
        published =
                Optional.of(new Published(at, at.plusNanos(999_999_999), Published.Basis.GIVEN, "", Optional.empty()));
        return this;
    }

    Handmade publishedIn(String words, String from, String to) {
        published = Optional.of(new Published(
                Instant.parse(from), Instant.parse(to), Published.Basis.INFERRED, words, Optional.of(find(words))));
        return this;
    }

    Handmade frame(String words) {
        append(words, Passage.Kind.FRAME);
        return this;
    }

    Handmade sentence(String words) {
        sentence = append(words, Passage.Kind.BODY);
        return this;
    }

    private Span append(String words, Passage.Kind kind) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        passages.add(new Passage(span, kind));
        return span;
    }

    /** A claim in the last sentence. */
    ClaimMaker claim(Relation relation, String trigger) {
        return new ClaimMaker(relation, mention(trigger, null));
    }

    /** An attribution whose content is the last sentence. */
    Handmade says(Voice voice, String rule) {
        attributions.add(new Attribution(
                Optional.of(voice.mention()),
                voice.cueSpan(),
                List.of(sentence, new Span(sentence.end(), sentence.end() + 1)),
                Optional.of(voice),
                true,
                rule,
                0.75));
        return this;
    }

    Handmade document(Voice voice, String introduction) {
        documents.add(new Document(sentence, Optional.of(find(introduction)), Optional.of(voice)));
        return this;
    }

    Voice voice(String words, String cue, String id) {
        return new Voice(
                words,
                find(words),
                find(words),
                Voice.Standing.NAMED,
                "as written",
                cue,
                Optional.of(find(cue)),
                Voice.Mode.INDIRECT,
                Optional.empty(),
                Optional.of(
                        new Said(LocalDate.of(2031, 5, 3), LocalDate.of(2031, 5, 4), Said.Basis.COUNTED, find(cue))),
                Optional.ofNullable(id));
    }

    Reading read() {
        Report report = new Report(
                Digests.of(text.toString()),
                name,
                text.toString(),
                Optional.of("A headline"),
                publisher,
                url,
                Optional.of("en"),
                published,
                passages);
        return new Reading(report, new Speech(attributions, documents), claims);
    }

    private Mention mention(String words, String id) {
        return new Mention(words, find(words), Optional.ofNullable(id));
    }

    private Span find(String words) {
        int at = text.indexOf(words, sentence.start());
        if (at < 0) {
            at = text.indexOf(words);
        }
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    final class ClaimMaker {

        private final Relation relation;
        private final Mention trigger;
        private final List<Mention> actors = new ArrayList<>();
        private final List<Mention> counterparts = new ArrayList<>();
        private final List<Voice> voices = new ArrayList<>();
        private Optional<Place> place = Optional.empty();
        private Optional<Quantity> quantity = Optional.empty();
        private Optional<Mention> weapon = Optional.empty();
        private Optional<Occurred> occurred = Optional.empty();
        private Modality modality = Modality.ASSERTED;

        private ClaimMaker(Relation relation, Mention trigger) {
            this.relation = relation;
            this.trigger = trigger;
        }

        ClaimMaker actor(String words, String id) {
            actors.add(mention(words, id));
            return this;
        }

        ClaimMaker counterpart(String words, String id) {
            counterparts.add(mention(words, id));
            return this;
        }

        ClaimMaker place(String words, String id) {
            place = Optional.of(new Place(mention(words, id), false));
            return this;
        }

        ClaimMaker openPlace(String words, String id, List<IdentityCandidate> candidates) {
            place = Optional.of(new Place(mention(words, id).as(Optional.ofNullable(id), candidates), false));
            return this;
        }

        ClaimMaker partOf(String words, String id) {
            SpatialRelation relation = new SpatialRelation(SpatialRelation.Kind.PART, "the eastern part of");
            place = Optional.of(new Place(mention(words, id), true, Optional.of(relation)));
            return this;
        }

        ClaimMaker weapon(String words) {
            weapon = Optional.of(mention(words, null));
            return this;
        }

        ClaimMaker quantity(Quantity value) {
            quantity = Optional.of(value);
            return this;
        }

        ClaimMaker occurred(String from, String to) {
            occurred = Optional.of(new Occurred(LocalDate.parse(from), LocalDate.parse(to), Occurred.Basis.STATED));
            return this;
        }

        ClaimMaker modality(Modality how) {
            modality = how;
            return this;
        }

        ClaimMaker voice(Voice voice) {
            voices.add(voice);
            return this;
        }

        Handmade end() {
            claims.add(new Claim(
                    Digests.of(text.toString() + trigger + relation).substring(0, 16),
                    relation,
                    trigger,
                    sentence,
                    actors,
                    counterparts,
                    place,
                    quantity,
                    relation.kind() == relata.claims.Kind.FIGURE ? Optional.of("held") : Optional.empty(),
                    relation.kind() == relata.claims.Kind.DIPLOMACY ? Optional.of("ceasefire") : Optional.empty(),
                    weapon,
                    modality,
                    occurred,
                    voices,
                    "handmade." + relation.word(),
                    Optional.empty()));
            return Handmade.this;
        }
    }
}
