package relata.view;

import relata.inputs.work.Problem;
import relata.json.Json;

/** What could not be read, for programs. */
public final class ProblemJson {

    private ProblemJson() {}

    /** One object a line. */
    public static String line(Problem problem) {
        return Json.object(json -> {
            json.writeStringProperty("name", problem.name());
            json.writeStringProperty("reason", Problem.oneLine(problem.flaw().reason()));
            problem.flaw().offset().ifPresent(at -> json.writeNumberProperty("offset", at));
            problem.flaw().skipped().ifPresent(bytes -> json.writeNumberProperty("skipped", bytes));
            json.writeBooleanProperty("read", problem.isRemark());
        });
    }
}
