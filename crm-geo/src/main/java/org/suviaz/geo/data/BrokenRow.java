package org.suviaz.geo.data;

import java.util.Locale;
import org.suviaz.problems.Problem;

/** A row that no dictionary can be made of: it stops the load of its file, and the old dictionary stays. */
public final class BrokenRow extends Problem {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        NOT_UTF8,
        OTHER_COLUMNS,
        CELLS_MISSING,
        NAME_MISSING,
        NAME_TOO_LONG,
        CODE_MISSING,
        CODE_TWICE,
        NUMBER_UNREADABLE,
        ZONE_UNKNOWN,
        TYPE_UNKNOWN,
        PLACE_UNKNOWN,
        STATUS_UNKNOWN
    }

    private final String where;

    /**
     * A broken row.
     *
     * @param line in the file, from 1, its header being the first
     * @param detail what stands there, such as the zone that nobody knows
     */
    public BrokenRow(String file, int line, Reason reason, String detail) {
        super("geo.broken." + reason, file, String.valueOf(line), detail);
        this.where = file + ", line " + line + ": "
                + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (detail.isEmpty() ? "" : ": " + detail);
    }

    /** File, line and reason for the operator's log. */
    @Override
    public String getMessage() {
        return where;
    }
}
