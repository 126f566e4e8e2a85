package org.suviaz.tests.scope;

import java.util.List;

/**
 * The rows of one feature in the matrix of doors and roles; lies in the feature's own folder of tests, where
 * {@link Matrix} finds it by its name, which ends in Doors.
 */
public interface Doors {
    List<Door> doors();

    /** Doors that are still to come, so that none comes without rows. */
    default List<Later> later() {
        return List.of();
    }
}
