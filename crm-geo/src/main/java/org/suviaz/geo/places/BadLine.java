package org.suviaz.geo.places;

import org.suviaz.problems.FieldProblem;

/** A line that names no part of a branch, with the reason. */
public record BadLine(String line, FieldProblem problem) {}
