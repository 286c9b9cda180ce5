package relata.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Speech;
import relata.voices.Voice;

/**
 * Readings of reports about a war that never was, as reading would make them: ten claims a report, of two roles each, every other claim said by
 * somebody. The same number gives the same reading. Lengths and numbers of rows follow those of 181 real reports; a few places are spoken of often, most
 * of them seldom.
 */
final class MadeUpReports {

    static final int CLAIMS = 10;

    private static final int PUBLISHERS = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int REPORTS_A_DAY = 80;
    private static final List<String> BODIES =
            List.of("Brigade", "Division", "Front", "Column", "Regiment", "Battalion", "Coalition", "Guard");
    private static final List<String> OFFICES =
            List.of("a military source", "the governor", "a field commander", "the monitoring group", "residents");
    private static final List<String> DAYS =
            List.of("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "overnight", "at dawn");

    private final List<String> places;

    /** @param places how many there are to speak of */
    MadeUpReports(int places) {
        this.places = new MadeUpNames().names(places);
    }

    /** The id of the place of this number; those with small numbers are spoken of more often. */
    static String place(int number) {
        return "place:made-up-" + number;
    }

    static String source(int number) {
        return "source:made-up-" + number;
    }

    static LocalDate day(int report) {
        return FIRST_DAY.plusDays(report / REPORTS_A_DAY);
    }

    /** The first place's name, as reports write it. */
    String name(int place) {
        return places.get(place);
    }

    Reading reading(int number) {
        return new Writer(number).write();
    }

    /** Writes one report. */
    private final class Writer {

        private final int number;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();

        Writer(int number) {
            this.number = number;
            this.random = new Random(number * 7919L + 1);
        }

        Reading write() {
            passage(Passage.Kind.HEADER, "Report " + number);
            for (int i = 0; i < CLAIMS; i++) {
                if (i % 2 == 0) {
                    passage(
                            Passage.Kind.BODY,
                            "It was the " + (number % 90 + 2) + "th day of fighting along the " + any(BODIES)
                                    + "'s road, and little of it could be checked.");
                }
                claim(i);
            }
            String digest = "%064x".formatted(number * 0x9E3779B97F4A7C15L);
            LocalDate day = day(number);
            Instant said = day.atTime(random.nextInt(24), random.nextInt(60)).toInstant(ZoneOffset.UTC);
            Report report = new Report(
                    digest,
                    "reports/" + day + "/" + number + ".txt",
                    text.toString(),
                    Optional.of("Report " + number),
                    Optional.of("Publisher " + random.nextInt(PUBLISHERS)),
                    Optional.empty(),
                    Optional.of("en"),
                    Optional.of(new Published(said, said, Published.Basis.STATED, "", Optional.empty())),
                    passages);
            return new Reading(report, new Speech(attributions, List.of()), claims);
        }

        private void claim(int i) {
            int place = (int) (places.size() * Math.pow(random.nextDouble(), 3));
            int body = random.nextInt(200);
            boolean deaths = i % 3 == 2;
            int dead = 1 + random.nextInt(60);
            String actor = body + "th " + BODIES.get(body % BODIES.size());
            String trigger = deaths ? "killed" : random.nextBoolean() ? "captured" : "held";
            String where = places.get(place);
            String office = any(OFFICES);
            String sentence = "Fighters of the " + actor + " " + trigger + " "
                    + (deaths ? dead + " people in " + where : where) + " " + any(DAYS)
                    + (i % 2 == 0 ? ", " + office + " said." : " after a week of shelling.");
            Span span = passage(Passage.Kind.BODY, sentence);
            Optional<Voice> voice =
                    i % 2 == 0 ? Optional.of(voice(span, office, random.nextInt(500))) : Optional.empty();
            voice.ifPresent(said -> attributions.add(new Attribution(
                    Optional.of(said.mention()),
                    said.cueSpan(),
                    List.of(new Span(span.start(), said.span().start() - 2)),
                    voice,
                    false,
                    "verb trailing",
                    0.9)));
            LocalDate day = day(number);
            claims.add(new Claim(
                    "%016x".formatted((number * 31L + i + 1) * 0xBF58476D1CE4E5B9L),
                    deaths ? Relation.KILLED : trigger.equals("held") ? Relation.HOLDS : Relation.TAKES,
                    mention(span, trigger, Optional.empty()),
                    span,
                    List.of(mention(span, actor, Optional.of("actor:made-up-" + body))),
                    List.of(),
                    Optional.of(new Place(mention(span, where, Optional.of(place(place))), false)),
                    deaths
                            ? Optional.of(
                                    new Quantity(OptionalDouble.of(dead), OptionalDouble.of(dead), "people", false))
                            : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Modality.ASSERTED,
                    Optional.of(new Occurred(day.minusDays(random.nextInt(3)), day, Occurred.Basis.INFERRED)),
                    voice.stream().toList(),
                    trigger.toLowerCase(Locale.ROOT) + " actor=subject place=object",
                    Optional.empty()));
        }

        private Voice voice(Span sentence, String office, int source) {
            Mention mention = mention(sentence, office, Optional.of(source(source)));
            return new Voice(
                    office,
                    mention.span(),
                    mention.span(),
                    Voice.Standing.UNNAMED,
                    "as written",
                    "said",
                    Optional.of(mention(sentence, "said", Optional.empty()).span()),
                    Voice.Mode.INDIRECT,
                    Optional.empty(),
                    Optional.empty(),
                    mention.id());
        }

        private Mention mention(Span sentence, String words, Optional<String> id) {
            int start = text.indexOf(words, sentence.start());
            return new Mention(words, new Span(start, start + words.length()), id);
        }

        private Span passage(Passage.Kind kind, String words) {
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append('\n');
            if (kind == Passage.Kind.HEADER || passages.size() < 5) {
                passages.add(new Passage(span, kind));
            }
            return span;
        }

        private String any(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
