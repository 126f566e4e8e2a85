package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Loses what is in memory between two steps, as a kill does, and lies in the same package to be let in. */
@Dependent
public class Forgetting {
    private static final int NOWHERE = -1;

    @Inject
    private OpenLists lists;

    @Inject
    private RunAhead ahead;

    public void all(long batch) {
        lists.closeAll();
        ahead.read(batch, NOWHERE, () -> null);
    }
}
