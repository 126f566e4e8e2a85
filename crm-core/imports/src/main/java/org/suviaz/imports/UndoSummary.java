package org.suviaz.imports;

import java.time.Instant;
import org.suviaz.contacts.UndoneFigures;

/**
 * A list that can be taken back.
 *
 * @param go people who would be put away
 * @param back values that would come back
 * @param stay people and values that somebody changed since
 * @param notYours people of the list whom the caller sees no more, or may not change
 * @param undone what was taken back so far
 * @param till until when it can be taken back, null where nobody was brought in
 * @param tooLate whether that time is over
 */
public record UndoSummary(
        long go, long back, long stay, long notYours, UndoneFigures undone, Instant till, boolean tooLate) {

    /** Whether there is anything to take back, and time for it. */
    public boolean possible() {
        return !tooLate && go + back > 0;
    }
}
