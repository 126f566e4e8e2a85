package org.suviaz.web.contacts.list;

import java.util.List;

/**
 * What the filter asks of one field of the organisation's own.
 *
 * @param choices of its select, the first of which is "any"
 * @param shape choice for a select alone, range for two bounds beside it, text for a beginning
 * @param from what stands in the first input
 * @param to what stands in the second one
 * @param faultFrom whether the first cannot be read
 * @param faultTo whether the second cannot be read
 * @param answer what is asked in a sentence; empty where nothing is
 */
public record OwnQuestion(
        int id,
        String label,
        List<Choice> choices,
        String shape,
        String from,
        String to,
        boolean faultFrom,
        boolean faultTo,
        String answer) {

    /** The name of its select; those of the inputs begin with it. */
    public String name() {
        return OwnFilterScreen.name(id);
    }

    public boolean set() {
        return !answer.isEmpty();
    }

    public boolean faulty() {
        return faultFrom || faultTo;
    }
}
