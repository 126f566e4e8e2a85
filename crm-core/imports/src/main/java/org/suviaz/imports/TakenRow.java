package org.suviaz.imports;

import org.suviaz.imports.formats.RawRow;

/**
 * A row of a chosen sheet, as it was taken out of the file.
 *
 * @param order of it among all rows of the chosen sheets, from 1
 * @param place of its sheet
 */
record TakenRow(int order, int place, RawRow raw) {}
