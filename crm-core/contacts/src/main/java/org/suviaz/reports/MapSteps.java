package org.suviaz.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Which tint stands for which numbers: each step reaches twice as far as the one before, since few districts have many
 * people.
 *
 * @param tops the largest number of each step
 */
record MapSteps(List<Long> tops) {

    static MapSteps upTo(long most, int steps) {
        List<Long> tops = new ArrayList<>();
        for (int i = steps - 1; i >= 0; i--) {
            long top = round(most >> i);
            if (i == 0) {
                top = Math.max(1, most);
            }
            if (top > 0 && (tops.isEmpty() || top > tops.get(tops.size() - 1))) {
                tops.add(top);
            }
        }
        return new MapSteps(List.copyOf(tops));
    }

    int count() {
        return tops.size();
    }

    /** The step of that number, from 0. */
    int of(long number) {
        int step = 0;
        while (step < tops.size() - 1 && number > tops.get(step)) {
            step++;
        }
        return step;
    }

    /** From which number to which. */
    String text(int step, LongFunction<String> number) {
        long from = step == 0 ? 1 : tops.get(step - 1) + 1;
        long to = tops.get(step);
        return from == to ? number.apply(to) : number.apply(from) + "–" + number.apply(to);
    }

    /** Two digits that count, the rest noughts. */
    private static long round(long number) {
        long unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return number / unit * unit;
    }
}
