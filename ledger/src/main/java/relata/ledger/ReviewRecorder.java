package relata.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.claims.Claim;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Mention;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Reviews;
import relata.review.Rules;
import relata.text.Span;

/** Writes what reviewers decide, after a look at whether it can be decided. */
final class ReviewRecorder {

    private final String ledger;
    private final Handle handle;

    ReviewRecorder(String ledger, Handle handle) {
        this.ledger = ledger;
        this.handle = handle;
    }

    /** @throws LedgerError where the act contradicts one that stands, or speaks of what is not in the ledger */
    Decision add(Act act, String reviewer, String why, Instant given) {
        Reviews reviews = ReviewLoader.load(handle, Moment.NOW);
        Additions additions = new Additions(handle, Moment.NOW, reviews);
        require(reviewer, "a review names its reviewer");
        require(why, "a review says why");
        Rules.against(act, reviews).ifPresent(reason -> {
            throw new LedgerError(ledger, reason);
        });
        if (act instanceof Act.Add add) {
            requireNew(add, reviews);
            requireWords(additions, add.report(), words(add.drafted()));
        } else if (act instanceof Act.OnClaim onClaim && !additions.isKnown(onClaim.claim())) {
            throw new LedgerError(ledger, "there is no claim " + onClaim.claim());
        }
        if (act instanceof Act.Correct correct) {
            requireWords(
                    additions,
                    correct.report(),
                    correct.correction().values().values().stream()
                            .flatMap(List::stream)
                            .toList());
        }
        Instant made = Clock.at(handle, given);
        long number = write(act, reviewer.strip(), why.strip(), Times.text(made), additions);
        return new Decision(number, act, reviewer.strip(), why.strip(), made);
    }

    private void require(String words, String rule) {
        if (words.isBlank()) {
            throw new LedgerError(ledger, rule);
        }
    }

    private void requireNew(Act.Add add, Reviews reviews) {
        boolean known = reviews.standing().stream()
                .anyMatch(other ->
                        other.act() instanceof Act.Add before && before.claim().equals(add.claim()));
        if (known || Additions.isRead(handle, add.claim(), Moment.NOW)) {
            throw new LedgerError(ledger, "the claim is there already, as " + add.claim());
        }
    }

    private static List<Field.Value> words(Claim drafted) {
        List<Field.Value> words = new ArrayList<>(List.of(Field.Value.of(drafted.trigger())));
        Stream.of(Field.values()).map(field -> field.of(drafted)).forEach(words::addAll);
        return words;
    }

    private void requireWords(Additions additions, String report, List<Field.Value> values) {
        String text =
                additions.textOf(report).orElseThrow(() -> new LedgerError(ledger, "there is no report " + report));
        for (Field.Value value : values) {
            if (value.span().isPresent() && !Additions.stands(value, text)) {
                throw new LedgerError(
                        ledger,
                        "\"" + value.text() + "\" does not stand in the report at "
                                + value.span().get().start());
            }
        }
    }

    private long write(Act act, String reviewer, String why, String made, Additions additions) {
        @Nullable String claim = null;
        @Nullable String report = null;
        @Nullable String identity = null;
        @Nullable String takenFor = null;
        @Nullable String words = null;
        @Nullable Long withdraws = null;
        if (act instanceof Act.OnClaim onClaim) {
            claim = onClaim.claim();
            report = onClaim.report();
        } else if (act instanceof Act.OnIdentity onIdentity) {
            identity = onIdentity.identity();
            takenFor = onIdentity.takenFor();
        } else if (act instanceof Act.Withdraw withdrawal) {
            withdraws = withdrawal.decision();
        }
        if (act instanceof Act.Split split) {
            claim = split.claim().orElse(null);
            report = split.report();
            words = split.words().orElse(null);
        }
        long number = Inserts.one(
                handle,
                "review",
                "act, reviewer, why, made, claim, report, canonical, taken_for, words, withdraws",
                act.kind().word(),
                reviewer,
                why,
                made,
                claim,
                report,
                identity,
                takenFor,
                words,
                withdraws);
        Inserts rows =
                Inserts.into(handle, "review_value", "review, field, position, text, start_at, end_at, canonical");
        if (act instanceof Act.Correct correct) {
            values(rows, number, correct.correction());
        } else if (act instanceof Act.Add add) {
            Claim drafted = add.drafted();
            around(rows, number, ReviewLoader.TRIGGER, drafted.trigger());
            String text = additions.textOf(add.report()).orElseThrow();
            around(rows, number, ReviewLoader.SENTENCE, Mention.at(drafted.sentence(), text));
            for (Field field : Field.values()) {
                values(rows, number, field, field.of(drafted));
            }
        }
        rows.write();
        return number;
    }

    private static void around(Inserts rows, long review, String field, Mention words) {
        rows.add(
                review,
                field,
                0,
                words.text(),
                words.span().start(),
                words.span().end(),
                null);
    }

    private static void values(Inserts rows, long review, Correction correction) {
        for (Map.Entry<Field, List<Field.Value>> entry : correction.values().entrySet()) {
            values(rows, review, entry.getKey(), entry.getValue());
            if (entry.getValue().isEmpty()) {
                rows.add(review, entry.getKey().word(), 0, null, null, null, null);
            }
        }
    }

    private static void values(Inserts rows, long review, Field field, List<Field.Value> values) {
        int position = 0;
        for (Field.Value value : values) {
            Optional<Span> span = value.span();
            rows.add(
                    review,
                    field.word(),
                    position++,
                    value.text(),
                    span.map(Span::start).orElse(null),
                    span.map(Span::end).orElse(null),
                    value.id().orElse(null));
        }
    }
}
