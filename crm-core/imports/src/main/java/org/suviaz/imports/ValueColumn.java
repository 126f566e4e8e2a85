package org.suviaz.imports;

import java.util.List;

/**
 * A column whose values have to be understood one by one.
 *
 * @param place of the first of its sheets
 * @param column counted from 0
 * @param letter as every spreadsheet program calls it
 * @param choices what a value can mean, the last one being as if nothing stood there
 * @param values the different ones, the most frequent first; empty where there are too many to list
 */
public record ValueColumn(
        int place,
        int column,
        List<String> sheets,
        String letter,
        String head,
        ImportField field,
        List<ValueMeaning> choices,
        List<ValueRow> values) {}
