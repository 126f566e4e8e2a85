package org.suviaz.bulk;

/**
 * What taking an act back would do at this moment, and what was taken back.
 *
 * @param back people or values that would come back
 * @param stay people or values that somebody changed since
 * @param notYours people whom the caller does not see any more, or may not change
 * @param undone people or values that came back
 * @param tooLate whether its time is over
 */
public record BulkUndoPlan(long back, long stay, long notYours, long undone, boolean tooLate) {

    public boolean possible() {
        return back > 0 && !tooLate;
    }
}
