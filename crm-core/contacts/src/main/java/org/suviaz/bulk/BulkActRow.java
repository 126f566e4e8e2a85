package org.suviaz.bulk;

import java.time.Instant;
import org.suviaz.contacts.BulkKind;

/**
 * One act with many people, as whoever did it is told.
 *
 * @param till until when it can be taken back
 * @param part which field was set, empty for the other kinds
 * @param value the mark, or what was put in the field
 * @param same who had it so before
 * @param leftOut who was not to be changed
 * @param meanwhile who was changed by somebody else between the counting and the act
 * @param gone who was not there any more
 * @param undoneAt null where it was not taken back
 */
public record BulkActRow(
        long id,
        Instant at,
        Instant till,
        BulkKind kind,
        String part,
        String value,
        int changed,
        int same,
        int leftOut,
        int meanwhile,
        int gone,
        Instant undoneAt) {}
