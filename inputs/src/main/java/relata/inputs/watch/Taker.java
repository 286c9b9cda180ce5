package relata.inputs.watch;

/** Who takes what has arrived. */
public interface Taker {

    /**
     * Takes it. When this returns, it is dealt with for good, read or not; if it throws, it is handed over again the next time.
     */
    void take(Arrival arrival);

    /** Hears of what went wrong: one line. Watching goes on. */
    void problem(String line);
}
