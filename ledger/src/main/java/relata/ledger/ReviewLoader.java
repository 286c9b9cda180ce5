package relata.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.claims.Claim;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Reviews;

/** Rebuilds what reviewers decided up to a moment. All of it at once: people decide thousands of times, not millions. */
final class ReviewLoader {

    /** Fields of an added claim that no correction touches. */
    static final String TRIGGER = "trigger";

    static final String SENTENCE = "sentence";

    /** What one decision gives a claim, by name of the field. */
    private static final class Values {

        private static final Values NONE = new Values();

        private final Map<Field, List<Field.Value>> values = new EnumMap<>(Field.class);
        private final Map<String, Mention> around = new HashMap<>();

        private void add(Row row) throws SQLException {
            String field = row.words("field");
            if (field.equals(TRIGGER) || field.equals(SENTENCE)) {
                around.put(field, new Mention(row.words("text"), row.span("start_at", "end_at"), Optional.empty()));
                return;
            }
            List<Field.Value> held =
                    values.computeIfAbsent(Field.valueOf(field.toUpperCase(Locale.ROOT)), any -> new ArrayList<>());
            Optional<String> text = row.optionalWords("text");
            if (text.isPresent()) {
                held.add(new Field.Value(
                        text.get(), row.optionalSpan("start_at", "end_at"), row.optionalWords("canonical")));
            }
        }

        private Mention around(String field) {
            return Optional.ofNullable(around.get(field)).orElseThrow();
        }
    }

    private ReviewLoader() {}

    static Reviews load(Handle handle, Moment moment) {
        boolean none = handle.createQuery("SELECT 1 FROM review LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
        if (none) {
            return Reviews.NONE;
        }
        Map<Long, Values> values = values(handle);
        return Reviews.of(moment.in(
                        handle.createQuery("SELECT v.* FROM review v WHERE " + moment.wasMade("v") + " ORDER BY v.seq"))
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    long number = row.number("seq");
                    return new Decision(
                            number,
                            act(row, values.getOrDefault(number, Values.NONE)),
                            row.words("reviewer"),
                            row.words("why"),
                            row.instant("made"));
                })
                .list());
    }

    private static Map<Long, Values> values(Handle handle) {
        Map<Long, Values> values = new HashMap<>();
        handle.createQuery("SELECT * FROM review_value ORDER BY review, field, position")
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    long review = row.number("review");
                    values.computeIfAbsent(review, any -> new Values()).add(row);
                    return review;
                })
                .list();
        return values;
    }

    private static Act act(Row row, Values values) throws SQLException {
        return switch (row.constant(Act.Kind.class, "act")) {
            case ACCEPT -> new Act.Accept(row.words("claim"), row.words("report"));
            case REJECT -> new Act.Reject(row.words("claim"), row.words("report"));
            case CORRECT -> new Act.Correct(row.words("claim"), row.words("report"), new Correction(values.values));
            case ADD -> new Act.Add(row.words("report"), drafted(row.words("claim"), values));
            case MERGE -> new Act.Merge(row.words("canonical"), row.words("taken_for"));
            case SPLIT ->
                new Act.Split(
                        row.words("canonical"),
                        row.words("taken_for"),
                        row.words("report"),
                        row.optionalWords("claim"),
                        row.optionalWords("words"));
            case WITHDRAW -> new Act.Withdraw(row.number("withdraws"));
        };
    }

    private static Claim drafted(String id, Values values) {
        Claim blank = new Claim(
                id,
                Relation.HOLDS,
                values.around(TRIGGER),
                values.around(SENTENCE).span(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.ASSERTED,
                Optional.empty(),
                List.of(),
                Claim.BY_REVIEWER,
                Optional.empty());
        return new Correction(values.values).of(blank);
    }
}
