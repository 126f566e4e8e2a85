package org.suviaz.imports;

import java.util.ArrayList;
import java.util.List;
import org.suviaz.contacts.FillWay;

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

    static String fields(List<ImportField> fields) {
        return cells(fields.stream().map(ImportField::code).toList());
    }

    static List<ImportField> fields(String packed) {
        return cells(packed).stream().map(ImportField::of).toList();
    }

    static String ways(List<FillWay> ways) {
        return cells(ways.stream().map(FillWay::name).toList());
    }

    static List<FillWay> ways(String packed) {
        return cells(packed).stream().map(FillWay::valueOf).toList();
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
