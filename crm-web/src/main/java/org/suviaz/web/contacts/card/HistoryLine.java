package org.suviaz.web.contacts.card;

import org.suviaz.contacts.HistoryRow;
import org.suviaz.web.frame.OwnWords;
import org.suviaz.web.frame.Words;

/**
 * One change as its reader is told of it.
 *
 * @param at when, by the clock of Minsk
 * @param what a word for the act
 * @param field what the field is called; empty where the whole person came, went or came back
 * @param account who; the program where it was nobody
 */
public record HistoryLine(String at, String what, String field, String before, String after, String account) {

    /** Says the change in the reader's words. */
    public static HistoryLine of(HistoryRow row, Words words, OwnWords own) {
        String act = row.field().isEmpty() ? row.cause() + ".whole" : row.cause();
        return new HistoryLine(
                Moments.minute(row.at()),
                words.get("contacts.card.cause." + act),
                row.field().isEmpty() ? "" : PartWord.of(row.field(), words),
                own.said(row.field(), row.before()),
                own.said(row.field(), row.after()),
                row.account().isEmpty() ? words.get("contacts.card.house") : row.account());
    }
}
