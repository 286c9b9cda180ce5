package relata.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.picture.Holding;
import relata.picture.Origin;
import relata.picture.Picture;
import relata.picture.PlacePicture;
import relata.picture.State;
import relata.picture.Statement;
import relata.picture.Superseded;

/** The picture for people: one sentence, then each place with who is said to hold it, by whom, and what speaks against it. */
public final class PictureView {

    /** More names than these are not read in a sentence. */
    private static final int NAMES_IN_A_SENTENCE = 4;

    private static final int OPEN_SHOWN = 10;

    private static final String ITEM = "· ";

    private final Screen screen;

    public PictureView(Screen screen) {
        this.screen = screen;
    }

    public void print(Picture picture, Consumer<String> out) {
        Wrap.lines(sentence(picture), screen.width()).forEach(out);
        if (!picture.places().isEmpty()) {
            out.accept("");
            places(picture, out);
        }
        if (!picture.open().isEmpty()) {
            out.accept("");
            open(picture.open(), out);
        }
    }

    private void places(Picture picture, Consumer<String> out) {
        Table table = new Table(List.of("PLACE", "STATE", "HELD BY, ACCORDING TO WHOM"));
        for (PlacePicture place : picture.places()) {
            table.add(List.of(
                    screen.paint(Style.STRONG, Printable.line(place.name())),
                    screen.paint(style(place.state()), place.state().words()),
                    String.join("\n", lines(place))));
        }
        table.print(screen, out);
    }

    /** Claims of who holds "the bridge" are nothing on a map, and may be all there is. */
    private void open(List<Statement> open, Consumer<String> out) {
        Table table = new Table(List.of("PLACE NOT TOLD", "WHAT", "WHO SAYS"));
        open.stream().limit(OPEN_SHOWN).forEach(statement -> {
            String words = statement
                    .claim()
                    .place()
                    .map(place -> "“" + Printable.line(place.mention().text()) + "”")
                    .orElse("not named");
            table.add(List.of(words, what(statement), by(statement)));
        });
        table.print(screen, out);
        if (open.size() > OPEN_SHOWN) {
            out.accept((open.size() - OPEN_SHOWN) + " more: relata claims --kind control");
        }
    }

    /** "As said by Fars, SANA and 3 more for 2016-12-07: 24 places, 5 disputed, …". */
    private static String sentence(Picture picture) {
        if (picture.places().isEmpty()) {
            return "Up to " + Words.minute(picture.at()) + " nobody says of any place "
                    + (picture.open().isEmpty() ? "" : "that can be told ") + "who holds it."
                    + open(picture);
        }
        Set<String> origins = new LinkedHashSet<>();
        Map<State, Integer> states = new TreeMap<>();
        for (PlacePicture place : picture.places()) {
            states.merge(place.state(), 1, Integer::sum);
            place.holdings().stream()
                    .flatMap(holding -> holding.origins().stream())
                    .map(Origin::name)
                    .forEach(origins::add);
        }
        String counts = states.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey().words())
                .collect(Collectors.joining(", "));
        int places = picture.places().size();
        return "As said by " + names(origins) + " up to " + Words.minute(picture.at()) + ": "
                + (places == 1 ? "1 place" : places + " places") + ", " + counts + "."
                + open(picture);
    }

    private static String open(Picture picture) {
        int open = picture.open().size();
        if (open == 0) {
            return "";
        }
        return open == 1
                ? " 1 control claim is about a place or a day that cannot be told."
                : " " + open + " control claims are about places or days that cannot be told.";
    }

    private static String names(Set<String> origins) {
        if (origins.isEmpty()) {
            return "nobody";
        }
        List<String> shown =
                origins.stream().limit(NAMES_IN_A_SENTENCE).map(Printable::line).toList();
        int more = origins.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    private static Style style(State state) {
        return switch (state) {
            case AGREED -> Style.GOOD;
            case DISPUTED -> Style.BAD;
            case SINGLE_ORIGIN -> Style.WARNING;
            case OUT_OF_DATE, NONE -> Style.FAINT;
        };
    }

    private List<String> lines(PlacePicture place) {
        List<String> lines = new ArrayList<>();
        place.holdings().forEach(holding -> lines.add(holding(holding)));
        grouped(place.contested()).forEach((what, who) -> lines.add(faint(ITEM + what + ": " + who)));
        grouped(place.denials()).forEach((what, who) -> lines.add(ITEM + "denied " + what + ": " + who));
        grouped(place.prospects()).forEach((what, who) -> lines.add(faint(ITEM + what + ": " + who)));
        superseded(place).forEach(line -> lines.add(faint(ITEM + line)));
        place.note().ifPresent(note -> lines.add(faint(ITEM + Printable.line(note))));
        return lines.isEmpty() ? List.of("nobody is said to hold it") : lines;
    }

    private String faint(String words) {
        return screen.paint(Style.FAINT, words);
    }

    private String holding(Holding holding) {
        String origins = holding.origins().stream()
                .map(origin -> Printable.line(origin.name())
                        + (holding.conceding().contains(origin) ? " (against its own interest)" : ""))
                .collect(Collectors.joining(", "));
        int count = holding.origins().size();
        return screen.paint(Style.STRONG, Printable.line(holding.name())) + (holding.part() ? " (a part)" : "") + ": "
                + origins + ", " + Words.days(holding.from(), holding.latest())
                + (count > 1 ? " (" + count + " origins)" : "");
    }

    /** The same thing said by several is one line: "forecast takes by army units" with everybody who says so. */
    private static Map<String, String> grouped(List<Statement> statements) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(what(statement), what -> new TreeSet<>()).add(by(statement));
        }
        Map<String, String> lines = new TreeMap<>();
        groups.forEach((what, who) -> lines.put(what, String.join(", ", who)));
        return lines;
    }

    private static Stream<String> superseded(PlacePicture place) {
        return place.superseded().stream()
                .map(old -> (old.by().isPresent() ? "overtaken: " : "aged: ") + what(old.statement()) + ": "
                        + by(old.statement()) + until(old))
                .distinct();
    }

    private static String until(Superseded old) {
        return old.by().map(newer -> "; then " + what(newer) + ": " + by(newer)).orElse("");
    }

    /** "forecast takes by army units". */
    static String what(Statement statement) {
        String modality = statement.claim().modality().word();
        String what = statement.claim().relation().word();
        String actors = Words.names(statement.claim().actors());
        return (modality.equals("asserted") || modality.equals("denied") ? "" : modality + " ")
                + what
                + (actors.isEmpty() ? "" : " by " + actors);
    }

    /** Who says so, and of which days. */
    static String by(Statement statement) {
        return ClaimTable.who(statement)
                + statement
                        .claim()
                        .occurred()
                        .map(days -> " " + Words.days(days))
                        .orElse("");
    }
}
