package org.suviaz.tests.imports;

import org.suviaz.tests.house.House;

/** Has the journal say that a list did what somebody did by hand. */
final class Laid {
    private Laid() {}

    /** That it wrote over all fields of this person that were changed so far. */
    static void overwrittenBy(String batch, long person) {
        House.database()
                .change(
                        "update contact_change_base set cause = 'import', batch_id = ?, entry = null"
                                + " where contact_id = ? and field <> '' and batch_id is null",
                        batch,
                        person);
    }
}
