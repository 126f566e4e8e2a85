package org.suviaz.imports;

import java.util.List;

/**
 * Chosen sheets whose columns have the same heads, so that one answer does for all of them.
 *
 * @param place of the first of these sheets
 */
public record ColumnGroup(int place, List<String> sheets, int rows, List<ColumnRow> columns) {}
