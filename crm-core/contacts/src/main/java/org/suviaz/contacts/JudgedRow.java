package org.suviaz.contacts;

import java.util.List;

/**
 * What would become of a row, or has.
 *
 * @param changes what differs where the person is there
 * @param alike where it is doubtful, the numbers of those whom it may mean
 * @param twinPhone by what a list that holds a person twice is noticed: folded surname and phone, or null
 * @param twinBirth the same: the whole folded name and the year of birth, or null
 */
public record JudgedRow(
        CheckedRow row,
        RowVerdict verdict,
        List<FieldChange> changes,
        List<Long> alike,
        String twinPhone,
        String twinBirth) {}
