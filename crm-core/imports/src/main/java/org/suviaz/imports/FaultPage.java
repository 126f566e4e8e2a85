package org.suviaz.imports;

import java.util.List;

/**
 * One page of what was found in the rows of a list; a row with two faults has two lines.
 *
 * @param count of rows, not of lines
 */
public record FaultPage(List<FaultRow> rows, int count, int page, int pages, int from, int to) {}
