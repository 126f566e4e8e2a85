package org.suviaz.imports;

/**
 * What a person decided about a sheet.
 *
 * @param headerRow the row that names its columns, counted from 1; 0 leaves it as found
 */
public record SheetChoice(int place, boolean chosen, int headerRow) {}
