package relata.claims;

import java.util.List;
import java.util.function.Supplier;
import relata.language.Clause;

/** What the steps that find claims tell of their work, to whoever asks why; mostly nobody does, and then it costs nothing. */
interface Trace {

    /** Nobody asks. */
    Trace NONE = new Trace() {};

    /** A frame was tried on a clause and does not fit. */
    default void misfit(Frame frame, Clause clause, Misfit misfit) {}

    /** A frame fits, but what it needs is not all there. */
    default void unfilled(Saying saying, Supplier<List<String>> missing) {}

    /** A frame fits and has what it needs. */
    default void found(Saying saying) {}

    /** A saying was given what it had not: the actor or the place of another. */
    default void lent(Saying saying, Role role, Saying lender) {}

    /** A saying is not told by itself, since another tells it. */
    default void lost(Saying saying, Saying winner, String why) {}

    /** Some sayings of control became figures; what is neither a figure nor told plainly is dropped. */
    default void parted(List<Saying> sayings, Amounts amounts) {}

    /** A claim was made. */
    default void claimed(Claim claim, Saying saying, Manner manner, Supplier<String> occurred) {}
}
