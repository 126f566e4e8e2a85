package org.suviaz.imports;

import java.util.List;

/**
 * Chosen sheets whose columns have the same heads, so that one answer does for all of them.
 *
 * @param place of the first of these sheets
 * @param knownAs the name of the saved mapping by which the columns were recognised, or null
 */
public record ColumnGroup(int place, List<String> sheets, int rows, List<ColumnRow> columns, String knownAs) {}
