package org.suviaz.geo.spelling;

/** The many signs that people type for the one apostrophe of Belarusian words. */
final class Apostrophes {

    /** The one that the house writes. */
    static final char RIGHT = '\u2019';

    private static final String ALL = "'\u2019\u2018\u02BC\u02B9\u0060\u00B4\u2032\uFF07";

    private Apostrophes() {}

    static boolean isOne(char c) {
        return ALL.indexOf(c) >= 0;
    }
}
