package org.suviaz.imports;

import java.util.List;

/**
 * One column of a sheet and what it seems to mean.
 *
 * @param column counted from 0
 * @param letter as every spreadsheet program calls it
 * @param head what stands above it, perhaps nothing
 * @param samples some of what stands in it
 */
public record ColumnRow(int column, String letter, String head, List<String> samples, ImportField field) {

    /** A, B … Z, AA, AB … */
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
