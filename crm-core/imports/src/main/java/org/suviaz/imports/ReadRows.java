package org.suviaz.imports;

import java.util.List;
import org.suviaz.contacts.ListedRows;

/**
 * Some rows of a list, read and not judged yet.
 *
 * @param rows all of them, in order
 * @param readable those without a cell that is too long
 * @param people what the readable ones say, in their order
 */
record ReadRows(List<ImportRow> rows, List<ImportRow> readable, ListedRows people) {}
