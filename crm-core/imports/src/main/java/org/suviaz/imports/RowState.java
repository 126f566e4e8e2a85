package org.suviaz.imports;

/** What has become of a row. */
enum RowState {
    /** Read, not looked at. */
    READ,
    /** Can come in. */
    NEW,
    /** Cannot, and says why. */
    FAULT,
    /** Is in. */
    DONE
}
