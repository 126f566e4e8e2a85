package org.suviaz.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the different values of each column of a sheet, as long as they are few. */
final class ValueTally {

    /** A column with more different values than these is none of yes and no. */
    static final int MOST = 24;

    private static final int LONGEST = 60;
    private static final int MOST_COLUMNS = 200;

    /**
     * A value and how often it stands.
     *
     * @param text as it stands for the first time; others of the same letters count with it
     */
    record Counted(String text, int rows) {}

    private final List<Map<String, Counted>> columns = new ArrayList<>();

    void count(List<String> cells) {
        int width = Math.min(cells.size(), MOST_COLUMNS);
        while (columns.size() < width) {
            columns.add(new LinkedHashMap<>());
        }
        for (int column = 0; column < width; column++) {
            Map<String, Counted> values = columns.get(column);
            if (values != null && !cells.get(column).isEmpty()) {
                columns.set(column, counted(values, cells.get(column)));
            }
        }
    }

    private static Map<String, Counted> counted(Map<String, Counted> values, String text) {
        String key = ValueWords.folded(text);
        Counted known = values.get(key);
        if (known == null && (values.size() == MOST || text.length() > LONGEST)) {
            return null;
        }
        values.put(key, known == null ? new Counted(text, 1) : new Counted(known.text(), known.rows() + 1));
        return values;
    }

    /** One list a column, empty where there are too many values; without those of the given rows, which are no people. */
    List<List<Counted>> without(List<List<String>> rows) {
        List<List<Counted>> tallies = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            tallies.add(columns.get(column) == null ? List.of() : without(rows, column));
        }
        return tallies;
    }

    private List<Counted> without(List<List<String>> rows, int column) {
        Map<String, Counted> left = new LinkedHashMap<>(columns.get(column));
        for (List<String> cells : rows) {
            String text = column < cells.size() ? cells.get(column) : "";
            left.computeIfPresent(
                    ValueWords.folded(text),
                    (key, value) -> value.rows() == 1 ? null : new Counted(value.text(), value.rows() - 1));
        }
        return List.copyOf(left.values());
    }

    static String packed(List<List<Counted>> tallies) {
        return Packed.lines(tallies.stream().map(ValueTally::line).toList());
    }

    static List<List<Counted>> unpacked(String packed) {
        return Packed.lines(packed).stream().map(ValueTally::column).toList();
    }

    private static String line(List<Counted> values) {
        List<String> parts = new ArrayList<>();
        for (Counted value : values) {
            parts.add(value.text());
            parts.add(String.valueOf(value.rows()));
        }
        return Packed.cells(parts);
    }

    private static List<Counted> column(String line) {
        List<String> parts = Packed.cells(line);
        List<Counted> values = new ArrayList<>();
        for (int at = 0; at + 1 < parts.size(); at += 2) {
            values.add(new Counted(parts.get(at), Integer.parseInt(parts.get(at + 1))));
        }
        return values;
    }
}
