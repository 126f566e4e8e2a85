package org.suviaz.imports;

import java.util.List;

/**
 * What the columns of a group of sheets mean.
 *
 * @param place of the group's first sheet
 * @param fields one meaning a column, in order
 */
public record ColumnChoice(int place, List<ImportField> fields) {}
