package relata.view;

/** What stands out on a screen that has colours. */
public enum Style {
    HEADING("1"),
    STRONG("1"),
    FAINT("2"),
    MARKED("4"),
    GOOD("32"),
    WARNING("33"),
    BAD("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The control sequence that switches it on (ECMA-48, Select Graphic Rendition). */
    String on() {
        return "\u001b[" + code + "m";
    }
}
