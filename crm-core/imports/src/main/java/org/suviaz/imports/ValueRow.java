package org.suviaz.imports;

/**
 * One of the values of a column.
 *
 * @param rows how many have it
 * @param meaning null where nobody has said and no word tells
 */
public record ValueRow(String text, int rows, ValueMeaning meaning) {}
