package relata.time;

/** Which of many like times is meant: "last Friday", "this Friday", "next Friday", "Friday". */
enum Direction {
    LAST,
    PREVIOUS,
    THIS,
    NEXT,
    THAT,
    NONE;

    int shift() {
        return switch (this) {
            case LAST, PREVIOUS -> -1;
            case NEXT -> 1;
            case THIS, THAT, NONE -> 0;
        };
    }
}
