package org.suviaz.imports;

/**
 * What a person decided about one value of a column.
 *
 * @param text as the column has it
 * @param meaning its code; nothing for a value that is to stay not understood
 */
public record ValueChoice(int place, int column, String text, String meaning) {}
