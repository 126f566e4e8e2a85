package org.suviaz.contacts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a value of an own field is named among the parts of a person. */
public final class ValuePart {

    /** Before the field's number where the journal names a part of a person. */
    static final String PART = "field:";

    private static final String INPUT = "own";
    private static final Pattern NAME = Pattern.compile("(?:field:|own)([1-9]\\d{0,8})");

    private ValuePart() {}

    /** As the journal has it. */
    public static String of(int fieldId) {
        return PART + fieldId;
    }

    /** As inputs, and the problems found with them, have it. */
    public static String input(int fieldId) {
        return INPUT + fieldId;
    }

    /** The field's number in either of these names; none in the name of another part. */
    public static Optional<Integer> field(String part) {
        Matcher name = NAME.matcher(part);
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }
}
