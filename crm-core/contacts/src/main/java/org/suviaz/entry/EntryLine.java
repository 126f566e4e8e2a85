package org.suviaz.entry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.suviaz.problems.NotThere;

/**
 * One row of the sheet as it was typed.
 *
 * @param saveKey made up when the row is first shown, so that the same row sent again saves nobody twice; empty for what
 *     stands before the first row
 * @param cells the texts; a cell without any is not there
 * @param picked what was chosen where a text fits several places: the number of the settlement and of the zone, and of the
 *     street the text that is to be kept as it is
 */
public record EntryLine(String saveKey, Map<EntryColumn, String> cells, Map<EntryColumn, String> picked) {

    private static final Pattern SAVE_KEY = Pattern.compile("([0-9a-f-]{36})?");

    /**
     * @throws NotThere where the key is none of ours
     */
    public EntryLine {
        if (!SAVE_KEY.matcher(saveKey).matches()) {
            throw new NotThere();
        }
        cells = said(cells, column -> true);
        Map<EntryColumn, String> texts = cells;
        picked = said(picked, texts::containsKey);
    }

    public static EntryLine empty(String saveKey) {
        return new EntryLine(saveKey, Map.of(), Map.of());
    }

    public String text(EntryColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** What was chosen for the text of that column, or empty. */
    public String pick(EntryColumn column) {
        return picked.getOrDefault(column, "");
    }

    /** The same row with another text in that column, and what was chosen for it. */
    public EntryLine with(EntryColumn column, String text, String pick) {
        Map<EntryColumn, String> texts = copy(cells);
        Map<EntryColumn, String> picks = copy(picked);
        texts.put(column, text);
        picks.put(column, pick);
        return new EntryLine(saveKey, texts, picks);
    }

    /** Whether it speaks of nobody: a row with a place alone says where the next ones live. */
    public boolean isNobody() {
        return cells.keySet().stream().allMatch(EntryColumn::carried);
    }

    EntryLine only(Collection<EntryColumn> columns) {
        return new EntryLine(saveKey, said(cells, columns::contains), said(picked, columns::contains));
    }

    /** What the next row takes over. */
    EntryLine carried() {
        return new EntryLine("", said(cells, EntryColumn::carried), said(picked, EntryColumn::carried));
    }

    private static Map<EntryColumn, String> said(Map<EntryColumn, String> texts, Predicate<EntryColumn> which) {
        Map<EntryColumn, String> said = new EnumMap<>(EntryColumn.class);
        texts.forEach((column, text) -> {
            if (text != null && !text.isBlank() && which.test(column)) {
                said.put(column, text.strip());
            }
        });
        return Map.copyOf(said);
    }

    private static Map<EntryColumn, String> copy(Map<EntryColumn, String> texts) {
        Map<EntryColumn, String> copy = new EnumMap<>(EntryColumn.class);
        copy.putAll(texts);
        return copy;
    }
}
