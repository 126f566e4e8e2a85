package org.suviaz.fields;

import java.util.List;

/**
 * A choice that somebody wants to remove.
 *
 * @param people how many have it; null where the caller may not see all of that
 */
public record OwnChoicePlan(OwnField field, OwnChoice choice, Long people) {

    /** Which could take its place. */
    public List<OwnChoice> others() {
        return field.choices().stream()
                .filter(other -> !other.retired() && other.id() != choice.id())
                .toList();
    }
}
