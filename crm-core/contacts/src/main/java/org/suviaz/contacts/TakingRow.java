package org.suviaz.contacts;

import org.suviaz.jobs.JobRow;

/**
 * The last taking over of a column into a field.
 *
 * @param job how far it is carried out
 * @param undoing how far it is taken back, null where nobody asked for that
 */
public record TakingRow(String head, JobRow job, JobRow undoing) {

    /** What of both is at work, or was last. */
    public JobRow latest() {
        return undoing == null ? job : undoing;
    }

    public boolean undoable() {
        return undoing == null && job.over();
    }
}
