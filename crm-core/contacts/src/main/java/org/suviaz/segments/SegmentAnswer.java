package org.suviaz.segments;

import java.util.List;
import org.suviaz.problems.FieldProblem;

/**
 * What came of saving.
 *
 * @param id null where nothing was kept
 * @param problems each at name, group-2 or value-5: the place of a group or condition in the draft
 */
public record SegmentAnswer(Long id, List<FieldProblem> problems) {}
