package org.suviaz.web.segments.edit;

import java.util.List;
import org.suviaz.web.places.Pick;

/**
 * One line of the form: a group begins, a condition, or a group ends.
 *
 * @param kind group, test or end
 * @param number the place of the group or condition in the draft
 * @param depth of its group, from 1
 * @param label what is asked about
 * @param subject what the form says of it
 * @param ways how much of a group has to hold, or how a condition is asked
 * @param shape select, text or none: what is said of it
 * @param values of the select
 * @param text in the input
 * @param pick what was chosen for the text, or empty
 * @param fault what is wrong with it, or empty
 * @param picks what the text may mean, where that is the question
 */
public record SegmentLine(
        String kind,
        int number,
        int group,
        int depth,
        String label,
        String subject,
        List<Option> ways,
        String shape,
        List<Option> values,
        String text,
        String pick,
        String fault,
        List<Pick> picks) {

    /** What one chooses in a select; the one in force is chosen. */
    public record Option(String value, String label, boolean chosen) {}

    private static final String STEP = "\u00a0\u00a0\u00a0\u00a0\u00a0";

    /** Blanks that set it in as deep as it lies. */
    public String step() {
        return STEP.repeat(depth - 1);
    }

    /** What the button of its row carries; never 0, for that is no number of anything. */
    public int ordinal() {
        return number + 1;
    }
}
