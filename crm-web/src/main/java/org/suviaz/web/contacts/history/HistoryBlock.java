package org.suviaz.web.contacts.history;

import java.util.List;
import org.suviaz.contacts.SaveRow;
import org.suviaz.web.contacts.card.HistoryLine;
import org.suviaz.web.frame.Words;

/** What was changed at once, as its reader is told of it: when, by whom, why, and each field on a line of its own. */
public record HistoryBlock(List<HistoryLine> lines) {

    static HistoryBlock of(SaveRow save, Words words) {
        return new HistoryBlock(save.changes().stream()
                .map(change -> HistoryLine.of(change, words))
                .toList());
    }

    /** The line that says when, who and why for all of them. */
    public HistoryLine first() {
        return lines.get(0);
    }

    public int size() {
        return lines.size();
    }
}
