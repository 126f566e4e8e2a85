package org.suviaz.imports;

import java.time.Instant;
import java.util.List;
import org.suviaz.imports.formats.ReadAs;

/**
 * One list that somebody brought, as its owner sees it.
 *
 * @param size of the file in bytes
 * @param rows of the chosen sheets; once it was checked, fresh, changed, same, doubtful and faulty together
 * @param blanks lines between them that hold nothing
 * @param fresh rows of people who were not there
 * @param changed rows that change somebody who was
 * @param same rows that say nothing new
 * @param doubtful rows of whom nobody can tell whether the person is there, or stands in the list once more
 * @param cameIn people who came in anew, once it is done
 * @param doubtfulIn whether doubtful rows come in as new people
 * @param figures how often each field of people who are there changes
 * @param sameAs the number of an earlier list with the very same content, or null
 * @param readAs how its file is read
 * @param brought whether somebody said go
 * @param undone whether its people are taken back
 */
public record BatchRow(
        long id,
        String fileName,
        long size,
        Instant receivedAt,
        BatchState state,
        int rows,
        int blanks,
        int fresh,
        int changed,
        int same,
        int doubtful,
        int faulty,
        int cameIn,
        boolean doubtfulIn,
        List<FieldFigure> figures,
        Long sameAs,
        ReadAs readAs,
        boolean brought,
        boolean undone) {

    /** Where more of the known people than this lose something that stands there, it is said in so many words. */
    private static final int MOST_PERCENT = 30;

    private static final int PERCENT = 100;

    /** How many rows something comes of, if doubtful ones come in. */
    public int fine() {
        return fresh + changed + doubtful;
    }

    /** Whether there may be something to take back. */
    public boolean undoable() {
        return brought && !undone;
    }

    /** How many doubtful rows stayed out, once it is done. */
    public int leftOut() {
        return doubtfulIn ? 0 : doubtful;
    }

    /** The fields of which something that stands there goes for more than 30 of 100 people who are there. */
    public List<FieldFigure> overwriting() {
        return figures.stream()
                .filter(one -> (long) one.overwritten() * PERCENT > (long) (changed + same) * MOST_PERCENT)
                .toList();
    }

    /** How many of 100 people who are there lose something that stands in that field. */
    public int percent(FieldFigure figure) {
        return changed + same == 0 ? 0 : (int) ((long) figure.overwritten() * PERCENT / (changed + same));
    }
}
