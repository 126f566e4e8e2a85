package org.suviaz.geo.places;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some houses of a street, by their numbers; "12а" and "12/2" go by 12.
 *
 * @param low the first number, or null for the beginning of the street
 * @param high the last number, or null for its end
 */
public record Houses(Side side, Integer low, Integer high) {

    /** All of them, those without a number too. */
    public static final Houses ALL = new Houses(Side.ALL, null, null);

    private static final int LARGEST = 9999;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** Whether the house of that address is among them. */
    public boolean hold(String house) {
        if (equals(ALL)) {
            return true;
        }
        Matcher number = NUMBER.matcher(house);
        return number.find() && hold(Integer.parseInt(number.group()));
    }

    private boolean hold(int number) {
        return from() <= number && number <= to() && side.holds(number);
    }

    /** Whether some house is among both. */
    boolean meet(Houses other) {
        int from = Math.max(from(), other.from());
        int to = Math.min(to(), other.to());
        // two numbers in a row are one of each side
        for (int number = from; number <= Math.min(to, from + 1); number++) {
            if (side.holds(number) && other.side.holds(number)) {
                return true;
            }
        }
        return false;
    }

    boolean none() {
        return !meet(ALL);
    }

    private int from() {
        return low == null ? 1 : low;
    }

    private int to() {
        return high == null ? LARGEST : high;
    }
}
