package org.suviaz.geo.spelling;

import java.util.Locale;

/** Capitals where one letter becomes two: Щ is Shch before a small letter, SHCH among capitals. */
final class LetterCase {

    private LetterCase() {}

    /** The small letters as large as the one at that place of the text. */
    static String like(String text, int at, String small) {
        if (!Character.isUpperCase(text.charAt(at)) || small.isEmpty()) {
            return small;
        }
        boolean amongCapitals =
                isCapital(text, at + 1) || at + 1 >= text.length() && isCapital(text, at - 1) && text.length() > 1;
        return amongCapitals
                ? small.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }

    private static boolean isCapital(String text, int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
