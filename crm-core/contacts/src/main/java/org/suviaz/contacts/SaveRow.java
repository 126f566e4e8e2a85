package org.suviaz.contacts;

import java.time.Instant;
import java.util.List;

/**
 * What was changed of a person at once: all that one save, one move or one import did.
 *
 * @param account who, by the name of the account
 * @param cause as in {@link HistoryRow}
 * @param changes one a field, in their order; a single one without a field where the whole person came, went or came back
 */
public record SaveRow(Instant at, String account, String cause, List<HistoryRow> changes) {

    /** Of changes made together, of which there is at least one. */
    static SaveRow of(List<HistoryRow> together) {
        HistoryRow first = together.get(0);
        return new SaveRow(first.at(), first.account(), first.cause(), List.copyOf(together));
    }
}
