package org.suviaz.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Short lists of texts in one column of a table. The separators are signs that no cell can hold: reading takes control
 * characters out of every cell.
 */
final class Packed {

    private static final char CELL = '\u001f';
    private static final char LINE = '\u001e';

    private Packed() {}

    static String cells(List<String> cells) {
        return String.join(String.valueOf(CELL), cells);
    }

    static List<String> cells(String packed) {
        return split(packed, CELL);
    }

    static String lines(List<String> lines) {
        return String.join(String.valueOf(LINE), lines);
    }

    static List<String> lines(String packed) {
        return split(packed, LINE);
    }

    private static List<String> split(String packed, char separator) {
        List<String> parts = new ArrayList<>();
        if (packed == null || packed.isEmpty()) {
            return parts;
        }
        int from = 0;
        for (int at = packed.indexOf(separator); at >= 0; at = packed.indexOf(separator, from)) {
            parts.add(packed.substring(from, at));
            from = at + 1;
        }
        parts.add(packed.substring(from));
        return parts;
    }
}
