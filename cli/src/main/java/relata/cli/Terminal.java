package relata.cli;

import java.util.Map;
import java.util.Optional;
import relata.view.Screen;

/**
 * What the program is connected to. Java 17 can only tell whether input and output both are terminals; the launcher knows
 * better and says so.
 *
 * @param out whether results go to a terminal
 * @param err whether progress and complaints go to one
 * @param columns its width
 * @param colour whether it may be coloured
 * @param reviewer who sits before it, where the environment says so
 */
record Terminal(boolean out, boolean err, int columns, boolean colour, Optional<String> reviewer) {

    /**
     * Reads the launcher's words and the environment.
     *
     * @param launcher "out", "err" and a number of columns, as far as they hold, divided by blanks
     */
    static Terminal of(Map<String, String> environment, String launcher) {
        boolean out = false;
        boolean err = false;
        int columns = Screen.USUAL_WIDTH;
        for (String word : launcher.split(" ")) {
            out |= word.equals("out");
            err |= word.equals("err");
            columns = number(word, columns);
        }
        columns = number(environment.getOrDefault("COLUMNS", ""), columns);
        // https://no-color.org: set to anything but nothing.
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(out, err, columns, !plain, Optional.ofNullable(environment.get("RELATA_REVIEWER")));
    }

    private static int number(String word, int otherwise) {
        boolean number = !word.isEmpty() && word.length() < 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(word) > 0 ? Integer.parseInt(word) : otherwise;
    }

    /** What results are rendered for. */
    Screen screen() {
        return new Screen(columns, out && colour);
    }
}
