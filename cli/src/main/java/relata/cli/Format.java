package relata.cli;

import java.util.Locale;

/** How results are printed. */
enum Format {
    TABLE,
    CSV,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
