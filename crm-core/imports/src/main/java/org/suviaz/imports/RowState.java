package org.suviaz.imports;

import org.suviaz.contacts.RowVerdict;

/** What a row is, as far as it was looked at; once the list is in, what became of it. */
enum RowState {
    NEW,
    CHANGED,
    SAME,
    DOUBTFUL,
    FAULT;

    static RowState of(RowVerdict verdict) {
        return valueOf(verdict.name());
    }
}
