package org.suviaz.contacts;

import java.time.Instant;

/**
 * One line of a person's history: somebody changed one thing.
 *
 * @param account who, by the name of the account
 * @param cause save, import, putAway, broughtBack, address, branch, handedOver, merge, household, undo, expired or fields
 * @param field what, named as in {@link ContactForm}, a value of a list by {@link OwnValue#head} or one of an own field by
 *     {@link ValuePart#field}; empty where the whole person came, went or came back
 * @param before how it was, empty for what was not there
 * @param after how it became
 */
public record HistoryRow(Instant at, String account, String cause, String field, String before, String after) {

    /** The same change with as much of both values as is told. */
    HistoryRow with(String toldBefore, String toldAfter) {
        return new HistoryRow(at, account, cause, field, toldBefore, toldAfter);
    }
}
