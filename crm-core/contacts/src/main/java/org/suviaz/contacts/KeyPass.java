package org.suviaz.contacts;

/**
 * How far the rebuild is: it goes through all people again and again until one pass found nothing to mend, so that
 * whoever was being saved while it came by is caught too.
 *
 * @param rules by which this pass goes
 * @param number of the pass, from 1
 * @param lastId up to which it came
 * @param mended how many people's keys it wrote so far
 * @param left how many it had to leave out, since somebody was saving them
 * @param mendedBefore how many the passes before it wrote
 */
record KeyPass(String rules, int number, long lastId, long mended, long left, long mendedBefore) {

    private static final String BETWEEN = " ";

    /** Where the checkpoint says, or from the beginning where there is none or it speaks of other rules. */
    static KeyPass of(String checkpoint, String rules) {
        if (checkpoint == null || !checkpoint.startsWith(rules + BETWEEN)) {
            return new KeyPass(rules, 1, 0, 0, 0, 0);
        }
        String[] parts = checkpoint.split(BETWEEN);
        return new KeyPass(
                rules,
                Integer.parseInt(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]));
    }

    KeyPass went(long to, int written, long leftOut) {
        return new KeyPass(rules, number, to, mended + written, left + leftOut, mendedBefore);
    }

    /** From the beginning, once more. */
    KeyPass again() {
        return new KeyPass(rules, number + 1, 0, 0, 0, allMended());
    }

    boolean first() {
        return number == 1;
    }

    boolean clean() {
        return mended == 0 && left == 0;
    }

    long allMended() {
        return mendedBefore + mended;
    }

    String checkpoint() {
        return String.join(
                BETWEEN,
                rules,
                String.valueOf(number),
                String.valueOf(lastId),
                String.valueOf(mended),
                String.valueOf(left),
                String.valueOf(mendedBefore));
    }
}
