package org.suviaz.contacts;

import java.util.Optional;

/**
 * What a list says of a person in a column of its own, for which the form has no field.
 *
 * @param head of that column
 */
public record OwnValue(String head, String value) {

    public static final int LONGEST_HEAD = FormText.LINE;
    public static final int LONGEST_VALUE = FormText.NOTE;

    /** Before the head where the journal names a part of a person. */
    static final String PART = "extra:";

    /** How the journal names the value below that head. */
    static String part(String head) {
        return PART + head;
    }

    /** The head where the journal names such a value; none where it names a field of the form. */
    public static Optional<String> head(String part) {
        return part.startsWith(PART) ? Optional.of(part.substring(PART.length())) : Optional.empty();
    }
}
