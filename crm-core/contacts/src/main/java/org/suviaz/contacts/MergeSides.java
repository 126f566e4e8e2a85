package org.suviaz.contacts;

import java.util.List;

/**
 * Two records side by side, as the reader gets them.
 *
 * @param one who would stay in the lists
 * @param other who would go
 * @param rows what differs or is the same, part by part
 * @param fields the same of the organisation's own fields
 * @param changes how often either was changed
 * @param mayMerge whether the reader may change both and put the second one away
 */
public record MergeSides(
        ContactCard one,
        ContactCard other,
        List<MergeRow> rows,
        List<MergeFieldRow> fields,
        List<Long> changes,
        boolean mayMerge) {}
