package org.suviaz.imports;

import java.util.List;
import org.suviaz.contacts.FillWay;

/**
 * What the columns of a group of sheets mean.
 *
 * @param place of the group's first sheet
 * @param fields one meaning a column, in order
 * @param ways one a column, null where it is taken as the column before it that fills the same part of a person
 */
public record ColumnChoice(int place, List<ImportField> fields, List<FillWay> ways) {}
