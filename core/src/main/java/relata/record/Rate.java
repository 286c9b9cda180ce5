package relata.record;

/**
 * So many of so many, with the range that the share behind them may well have: Wilson's interval at 95 % (Wilson 1927), which stays
 * honest for small numbers.
 *
 * @param of how many were tested; 0 says nothing, and its range is everything
 */
public record Rate(int count, int of) {

    private static final double Z = 1.959964;

    public Rate {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /** The least share that it may well stand for, from 0 to 1. */
    public double low() {
        return count == 0 ? 0 : middle() - reach();
    }

    /** The greatest. */
    public double high() {
        return count == of ? 1 : middle() + reach();
    }

    private double middle() {
        return (count + Z * Z / 2) / (of + Z * Z);
    }

    private double reach() {
        double share = (double) count / of;
        return Z / (of + Z * Z) * Math.sqrt(of * share * (1 - share) + Z * Z / 4);
    }
}
