package org.suviaz.imports;

import java.util.List;
import org.suviaz.contacts.FillWay;

/**
 * One column of a sheet and what it seems to mean.
 *
 * @param column counted from 0
 * @param letter as every spreadsheet program calls it
 * @param head what stands above it, perhaps nothing
 * @param samples some of what stands in it
 * @param way in which it is taken where the person is there already
 * @param follows whether a column before it fills the same part of a person, and says in which way
 */
public record ColumnRow(
        int column, String letter, String head, List<String> samples, ImportField field, FillWay way, boolean follows) {

    /** A, B … Z, AA, AB … */
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
