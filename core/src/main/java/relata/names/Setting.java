package relata.names;

import relata.text.Span;

/** What the rest of a report says about where a mention is. */
interface Setting {

    /** A mention by itself. */
    Setting NONE = new Setting() {
        @Override
        public boolean isIn(String container, String place) {
            return true;
        }

        @Override
        public Resolution pointedAt(String noun) {
            return Resolution.open("names no place");
        }

        @Override
        public Resolution justNamed() {
            return Resolution.open("names no place");
        }

        @Override
        public Whereabouts report() {
            return Whereabouts.unknown();
        }

        @Override
        public Span at() {
            return NOWHERE;
        }
    };

    Span NOWHERE = new Span(0, 0);

    /** Whether the report names what holds a place, or something else in it. */
    boolean isIn(String container, String place);

    /** The place that a common noun ("city") points back to. */
    Resolution pointedAt(String noun);

    /** The one place that was named just before: "there". */
    Resolution justNamed();

    /** Where the report is set. */
    Whereabouts report();

    /** Where in the report the mention stands. */
    Span at();
}
