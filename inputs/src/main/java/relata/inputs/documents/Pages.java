package relata.inputs.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the paragraphs of pages together: without running heads and page numbers, and with those that go on overleaf made whole. */
final class Pages {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:page|p\\.|seite|صفحة)?\\s?[-–—]?\\s?[0-9٠-٩ivxlc]{1,6}\\s?[-–—]?(?:\\s?(?:of|/|von|من)\\s?[0-9٠-٩]{1,6})?");
    private static final int LONGEST_HEAD = 150;
    private static final int FEWEST_REPEATS = 3;

    private Pages() {}

    /** One text: paragraphs set apart by blank lines, a form feed before the first that begins on each further page. */
    static String text(List<List<String>> pages) {
        Set<String> running = running(pages);
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < pages.size(); i++) {
            List<String> paragraphs = inside(pages.get(i), running);
            boolean first = i > 0;
            for (String paragraph : paragraphs) {
                if (open && goesOn(text, paragraph)) {
                    Hyphens.join(text, paragraph);
                } else {
                    text.append(text.isEmpty() ? "" : "\n\n")
                            .append(first ? "\f" : "")
                            .append(paragraph);
                    first = false;
                }
                open = false;
            }
            if (first) {
                text.append("\n\n\f"); // no paragraph begins on it
            }
            open = !paragraphs.isEmpty();
        }
        return text.toString().strip();
    }

    /** What stands at the head or foot of several pages, but for its numbers. */
    private static Set<String> running(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (List<String> page : pages) {
            Set<String> ends = new HashSet<>();
            if (page.size() > 1) {
                ends.add(masked(page.get(0)));
                ends.add(masked(page.get(page.size() - 1)));
            }
            ends.forEach(end -> times.merge(end, 1, Integer::sum));
        }
        Set<String> running = new HashSet<>();
        times.forEach((end, count) -> {
            if (count >= FEWEST_REPEATS && end.length() <= LONGEST_HEAD) {
                running.add(end);
            }
        });
        return running;
    }

    private static String masked(String paragraph) {
        return paragraph.replaceAll("\\d++", "0");
    }

    private static List<String> inside(List<String> page, Set<String> running) {
        int from = 0;
        int to = page.size();
        while (from < to && isFrame(page.get(from), running)) {
            from++;
        }
        while (to > from && isFrame(page.get(to - 1), running)) {
            to--;
        }
        return new ArrayList<>(page.subList(from, to));
    }

    private static boolean isFrame(String paragraph, Set<String> running) {
        return running.contains(masked(paragraph))
                || NUMBER.matcher(paragraph.strip()).matches();
    }

    private static boolean goesOn(StringBuilder text, String next) {
        return !text.isEmpty()
                && Character.isLowerCase(next.codePointAt(0))
                && (Character.isLetterOrDigit(text.charAt(text.length() - 1))
                        || ",;-\u00AD\u2010".indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
