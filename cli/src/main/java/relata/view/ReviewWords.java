package relata.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Correction;
import relata.claims.Field;
import relata.picture.Review;
import relata.picture.Statement;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Trail;

/** How reviews read on a screen and in a cell. */
final class ReviewWords {

    /** Enough digits of an id to tell claims apart in most ledgers; where it is not, the ledger lists the choices. */
    private static final int SHORT = 8;

    private ReviewWords() {}

    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** "corrected by Ada: place was “Hill Nine”, modality was “asserted”"; empty where nobody reviewed it. */
    static String of(Statement statement) {
        Review review = statement.review();
        if (!review.isReviewed()) {
            return "";
        }
        String was = original(statement);
        return review.state().word() + " by " + Printable.line(String.join(", ", review.reviewers()))
                + (was.isEmpty() ? "" : ": " + was);
    }

    /** What corrected fields held when they were read. */
    static String original(Statement statement) {
        Optional<Claim> read = statement.review().original();
        return statement.review().corrected(statement.claim()).stream()
                .map(field -> field.word() + " was " + held(field, field.of(read.orElseThrow())))
                .collect(Collectors.joining(", "));
    }

    /** "modality asserted, voices a source": what some fields of a claim hold, by name. */
    static String held(Claim claim, List<String> fields) {
        return fields.stream()
                .map(name -> Stream.of(Field.values())
                        .filter(field -> field.word().equals(name))
                        .findFirst()
                        .map(field -> name + " " + held(field, field.of(claim)))
                        .orElseGet(() -> name.equals("voices") ? name + " " + Words.chain(claim.voices()) : name))
                .collect(Collectors.joining(", "));
    }

    private static String held(Field field, List<Field.Value> values) {
        return values.isEmpty()
                ? "empty"
                : values.stream().map(value -> held(field, value)).collect(Collectors.joining(", "));
    }

    private static String held(Field field, Field.Value value) {
        String text = Printable.line(value.text());
        return (field.hasWords() ? "“" + text + "”" : text)
                + value.id().map(id -> " (" + id + ")").orElse("");
    }

    /** What a decision does: "takes place:b for place:a", "corrects 1f0c9d2a: place “Hill Ten”". */
    static String of(Act act) {
        if (act instanceof Act.Correct correct) {
            return "corrects " + shortId(correct.claim()) + ": " + values(correct.correction());
        }
        if (act instanceof Act.Add add) {
            String fields = Stream.of(Field.values())
                    .filter(field -> !field.of(add.drafted()).isEmpty())
                    .map(field -> field.word() + " " + held(field, field.of(add.drafted())))
                    .collect(Collectors.joining(", "));
            return "adds " + shortId(add.claim()) + ": “"
                    + Printable.line(add.drafted().trigger().text()) + "”, " + fields;
        }
        if (act instanceof Act.OnClaim onClaim) {
            return act.kind().word() + "s " + shortId(onClaim.claim());
        }
        if (act instanceof Act.OnIdentity onIdentity) {
            return "takes " + Printable.line(onIdentity.identity()) + " for " + Printable.line(onIdentity.takenFor())
                    + (act instanceof Act.Split split ? within(split) : "");
        }
        return "withdraws review " + ((Act.Withdraw) act).decision();
    }

    private static String within(Act.Split split) {
        return split.words()
                        .map(words -> " where it is “" + Printable.line(words) + "”")
                        .orElse("")
                + split.claim()
                        .map(claim -> " in claim " + shortId(claim))
                        .orElse(" in report " + shortId(split.report()));
    }

    static String values(Correction correction) {
        return correction.values().entrySet().stream().map(ReviewWords::value).collect(Collectors.joining(", "));
    }

    private static String value(Map.Entry<Field, List<Field.Value>> entry) {
        return entry.getKey().word() + " " + held(entry.getKey(), entry.getValue());
    }

    /** "review 3, Ada, 2016-12-07 10:00Z: accepts 1f0c9d2a, because …". */
    static String line(Trail.Entry entry) {
        return line(entry.decision())
                + entry.withdrawal()
                        .map(withdrawal -> " [withdrawn by review " + withdrawal.number() + "]")
                        .orElse("");
    }

    private static String line(Decision decision) {
        return "review " + decision.number() + ", " + Printable.line(decision.reviewer()) + ", "
                + Words.minute(decision.made()) + ": " + of(decision.act()) + " because "
                + Printable.line(decision.why());
    }
}
