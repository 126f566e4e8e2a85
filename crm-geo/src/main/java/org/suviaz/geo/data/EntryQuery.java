package org.suviaz.geo.data;

import org.suviaz.geo.Language;

/**
 * Which entries somebody wants to see.
 *
 * @param sure the level, or null for any
 * @param words that stand in either spelling or in an alias, or the code; null for all
 * @param order by the names of which language; a name that lacks it stands by its other one
 * @param page from 1
 */
public record EntryQuery(EntryKind kind, Only only, HowSure sure, String words, Language order, int page) {

    /** Rows on a page. */
    public static final int PAGE = 50;

    /** Which part of the entries. */
    public enum Only {
        ALL,
        DOUBTFUL,
        CORRECTED,
        OWN,
        GONE
    }
}
