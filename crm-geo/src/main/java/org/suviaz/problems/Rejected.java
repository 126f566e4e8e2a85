package org.suviaz.problems;

import java.util.List;

/** Bad input at named fields: nothing was saved, and the form comes back with what was typed. */
public final class Rejected extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public Rejected(List<FieldProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
