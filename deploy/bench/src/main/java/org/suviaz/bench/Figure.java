package org.suviaz.bench;

import java.util.Locale;

/**
 * Something measured and, where something was promised, what.
 *
 * @param unit of measured and target
 * @param target null where nothing was promised
 * @param beside the same moment's measure to compare it with, as words
 */
record Figure(String what, double measured, String unit, Target target, String beside) {

    /** Whether a promise was made and kept. */
    boolean met() {
        return target != null && target.met(measured);
    }

    boolean promised() {
        return target != null;
    }

    static String written(double number) {
        return Math.abs(number) >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%.3g", number);
    }

    /** @param most whether less is better */
    record Target(double value, boolean most) {

        static Target atMost(double value) {
            return new Target(value, true);
        }

        static Target atLeast(double value) {
            return new Target(value, false);
        }

        boolean met(double measured) {
            return most ? measured <= value : measured >= value;
        }

        String written() {
            return (most ? "<= " : ">= ") + Figure.written(value);
        }
    }
}
