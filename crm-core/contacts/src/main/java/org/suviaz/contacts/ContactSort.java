package org.suviaz.contacts;

import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Caller;

/** The orders that the list of people offers. */
public enum ContactSort {
    NAME(null),
    ADDRESS(Field.ADDRESS),
    BIRTH(Field.BIRTH),
    ADDED(null);

    private final Field by;

    ContactSort(Field by) {
        this.by = by;
    }

    /** Whether that caller may see people in this order: it tells of each what it goes by, so that has to be open of all. */
    public boolean isFor(Caller caller) {
        return by == null || caller.readsEverywhere(by);
    }
}
