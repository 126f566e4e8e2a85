package org.suviaz.web.contacts.edit;

import org.suviaz.contacts.ValuePart;
import org.suviaz.fields.OwnField;

/**
 * A field of the organisation's own as the form has it.
 *
 * @param edits whether it is there to be typed; else it is told alone
 * @param hint how to fill it in, empty for nothing
 */
public record OwnInput(OwnField field, String label, String hint, boolean edits) {

    /** The name of the input. */
    public String name() {
        return ValuePart.input(field.id());
    }

    /** By what it is typed: area, select, ticks, radios or line. */
    public String shape() {
        return switch (field.kind()) {
            case LONG_TEXT -> "area";
            case CHOICE, SCALE -> "select";
            case CHOICES -> "ticks";
            case YES_NO -> "radios";
            default -> "line";
        };
    }
}
