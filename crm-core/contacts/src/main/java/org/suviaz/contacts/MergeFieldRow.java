package org.suviaz.contacts;

import org.suviaz.fields.OwnField;

/**
 * A field of the organisation's own in two records.
 *
 * @param one as the reader is told it, kept or masked; empty for nothing
 * @param same whether both say the same; never told of what the reader may not read
 * @param choosable whether the reader chooses between them; several choices are joined and not chosen between
 */
public record MergeFieldRow(OwnField field, String one, String other, boolean same, boolean choosable) {

    /** Whether what the second one says is the better guess: the first one says nothing. */
    public boolean second() {
        return one.isEmpty();
    }
}
