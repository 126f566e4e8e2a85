package org.suviaz.contacts;

import java.util.List;

/**
 * A page of what happened to a person, newest first.
 *
 * @param code the person's
 * @param name in the reader's language
 * @param count saves in all
 * @param page from 1
 * @param from number of the first save shown, from 1; 0 where there is none
 */
public record ContactHistoryPage(
        long contactId,
        String code,
        String name,
        List<SaveRow> rows,
        long count,
        int page,
        int pages,
        int from,
        int to) {}
