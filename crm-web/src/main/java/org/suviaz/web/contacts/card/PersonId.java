package org.suviaz.web.contacts.card;

import org.suviaz.problems.NotThere;

/** Reads the number of a person out of an address or a hidden input: whatever is no number is nobody's. */
public final class PersonId {

    private static final String DIGITS = "\\d{1,18}";

    private PersonId() {}

    /**
     * The number.
     *
     * @throws NotThere where the text is none
     */
    public static long of(String text) {
        if (text == null || !text.matches(DIGITS)) {
            throw new NotThere();
        }
        return Long.parseLong(text);
    }
}
