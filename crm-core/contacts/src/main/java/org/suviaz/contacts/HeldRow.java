package org.suviaz.contacts;

import java.util.List;
import org.suviaz.problems.FieldProblem;

/**
 * What became of a row.
 *
 * @param problems why it did not come in
 */
public record HeldRow(RowVerdict verdict, List<FieldProblem> problems) {}
