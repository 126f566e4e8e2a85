package org.suviaz.web.frame;

import org.suviaz.problems.NotThere;

/** Reads the number of something out of an address or a hidden input: whatever is no number is that of nothing. */
public final class AskedNumber {

    private AskedNumber() {}

    /**
     * The number of a person, a mailing or whatever else there may be very many of.
     *
     * @throws NotThere where the text is none
     */
    public static long of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotThere();
        }
        return Long.parseLong(text);
    }

    /**
     * The number of an account, a role or a zone.
     *
     * @throws NotThere where the text is none
     */
    public static int ofFew(String text) {
        if (!isOfFew(text)) {
            throw new NotThere();
        }
        return Integer.parseInt(text);
    }

    /** Whether {@link #ofFew} reads it. */
    public static boolean isOfFew(String text) {
        return text != null && text.matches("\\d{1,9}");
    }
}
