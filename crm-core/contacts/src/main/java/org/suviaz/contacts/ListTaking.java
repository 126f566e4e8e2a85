package org.suviaz.contacts;

import java.util.List;

/**
 * A row with all that is needed to write it.
 *
 * @param contact the person who is there and is changed, else null
 * @param parts of that person
 * @param facts of the person as a whole, once the row is taken over; null where nothing of the form changes
 * @param alike where it is doubtful, those whom it may mean
 */
record ListTaking(
        ListedFacts row,
        RowVerdict verdict,
        Contact contact,
        ContactParts parts,
        ContactFacts facts,
        List<FieldChange> changes,
        List<Long> alike) {

    static ListTaking of(ListedFacts row, RowVerdict verdict) {
        return new ListTaking(row, verdict, null, ContactParts.NONE, null, List.of(), List.of());
    }

    static ListTaking doubtful(ListedFacts row, List<Long> alike) {
        return new ListTaking(row, RowVerdict.DOUBTFUL, null, ContactParts.NONE, null, List.of(), alike);
    }

    /** What changes below heads of the list's own. */
    List<FieldChange> own() {
        return changes.stream()
                .filter(change -> OwnValue.head(change.field()).isPresent())
                .toList();
    }
}
