package org.suviaz.web.entry.grid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.suviaz.entry.EntryColumn;
import org.suviaz.entry.EntryLine;
import org.suviaz.entry.EntrySheet;
import org.suviaz.entry.FastEntry;
import org.suviaz.web.frame.Onward;

/**
 * What was typed into the sheet: plain inputs that carry the number of their row, since fifteen rows of parts of Faces would
 * be a heavy page. The row 0 is what the first one takes over.
 */
final class GridPosted {

    private static final String KEY = "key";

    /** The input beside a place that holds what was chosen for its text; beside a surname, what was said of people alike. */
    private static final Map<EntryColumn, String> PICKS = Map.of(
            EntryColumn.SURNAME,
            "alike",
            EntryColumn.SETTLEMENT,
            "town",
            EntryColumn.STREET,
            "way",
            EntryColumn.ZONE,
            "place");

    private final HttpServletRequest request;

    GridPosted(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether there is one, of this post or of one that was kept. */
    boolean isThere() {
        return key(1) != null;
    }

    EntrySheet sheet() {
        List<EntryLine> lines = new ArrayList<>();
        for (int row = 1; row <= FastEntry.ROWS && key(row) != null; row++) {
            lines.add(line(row, key(row)));
        }
        return new EntrySheet(line(0, ""), lines);
    }

    /** The name of the input that holds what was chosen for that column, or null where nothing is. */
    static String pick(EntryColumn column) {
        return PICKS.get(column);
    }

    private EntryLine line(int row, String saveKey) {
        Map<EntryColumn, String> texts = new EnumMap<>(EntryColumn.class);
        Map<EntryColumn, String> picks = new EnumMap<>(EntryColumn.class);
        for (EntryColumn column : EntryColumn.values()) {
            texts.put(column, Onward.typed(request, column.code() + "-" + row));
        }
        PICKS.forEach((column, name) -> picks.put(column, Onward.typed(request, name + "-" + row)));
        return new EntryLine(saveKey, texts, picks);
    }

    private String key(int row) {
        return Onward.typed(request, KEY + "-" + row);
    }
}
