package org.suviaz.exports;

import java.security.SecureRandom;

/** The number that each file bears: it leads to the run by the log alone, and says neither which came first nor how many. */
final class ExportNumber {

    /** Without those that are read for another one. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ExportNumber() {}

    /** Such as K7QF-2M9X-TA4C. */
    static String fresh() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            number.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
