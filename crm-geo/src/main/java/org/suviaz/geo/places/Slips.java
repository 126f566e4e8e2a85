package org.suviaz.geo.places;

/** Counts the slips of the hand between two names or keys: letters wrong, missing, too many or changed about. */
final class Slips {

    /** Of shorter ones too many others lie near. */
    private static final int SHORTEST = 4;

    /** How many likely names are worth a look. */
    static final int MOST = 8;

    private static final int LONG = 9;
    private static final int TOO_MANY = 3;

    private Slips() {}

    /**
     * Whether one may be the other with a slip in it, or with two where it is long; another number is no slip but
     * another street.
     */
    static boolean isNear(String one, String other) {
        return one.length() >= SHORTEST
                && between(one, other) <= (one.length() >= LONG ? 2 : 1)
                && digits(one).equals(digits(other));
    }

    private static String digits(String name) {
        StringBuilder digits = new StringBuilder(0);
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                digits.append(name.charAt(i));
            }
        }
        return digits.toString();
    }

    /** The number of slips; three stands for any more. */
    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) >= TOO_MANY) {
            return TOO_MANY;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least >= TOO_MANY) {
                return TOO_MANY;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(TOO_MANY, last[other.length()]);
    }
}
