package org.suviaz.entry;

import java.util.List;
import org.suviaz.problems.FieldProblem;

/**
 * A row that was not saved.
 *
 * @param line with all that it took over from the rows before it, so that it means the same wherever it stands
 * @param problems each at the code of its column
 */
public record ReturnedLine(EntryLine line, List<FieldProblem> problems) {

    public ReturnedLine {
        problems = List.copyOf(problems);
    }
}
