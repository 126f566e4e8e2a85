package org.suviaz.bulk;

import java.util.List;
import org.suviaz.problems.FieldProblem;

/** A row that was not saved, with what is wrong by the code of its column; no code where it is the row as a whole. */
public record EditReturned(EditLine line, List<FieldProblem> problems) {}
