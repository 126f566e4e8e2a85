package org.suviaz.fields;

import java.time.LocalDate;
import java.util.Map;
import org.suviaz.problems.Problem;

/**
 * What people have in the organisation's own fields. Whoever keeps people tells it here, for the fields themselves know of
 * nobody. All counts are of people whom the caller may see, those put away among them.
 */
public interface OwnValueUse {

    /** How many people have something in that field. */
    long people(int fieldId);

    /** For each choice that anybody has, how many people have it. */
    Map<Integer, Long> choosing(int fieldId);

    /** How many of the people who have something in the one field have what the other, of another kind, could take. */
    long readable(OwnField from, OwnField to);

    /** How many people have something in it that was written before that day. */
    long writtenBefore(int fieldId, LocalDate day);

    /**
     * What somebody typed into that field, as it is kept.
     *
     * @throws Problem where it cannot stand there
     */
    String read(OwnField field, String typed);
}
