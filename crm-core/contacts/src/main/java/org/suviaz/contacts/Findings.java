package org.suviaz.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;
import org.suviaz.problems.Rejected;

/** Collects what is wrong with a form, and what is worth a look, so that a person hears of everything at once. */
final class Findings {

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<FieldProblem> remarks = new ArrayList<>();

    Findings() {}

    /** Goes on from what was found before. */
    Findings(List<FieldProblem> problemsBefore, List<FieldProblem> remarksBefore) {
        problems.addAll(problemsBefore);
        remarks.addAll(remarksBefore);
    }

    void problem(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, "contacts.problem." + key, args));
    }

    void remark(String field, String key, Object... args) {
        remarks.add(new FieldProblem(field, "contacts.remark." + key, args));
    }

    /** What the reading gives, or the fallback where it finds a problem, which is kept for the field. */
    <T> T read(String field, T fallback, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem found) {
            problems.add(new FieldProblem(field, found.key(), found.args()));
            return fallback;
        }
    }

    boolean fine() {
        return problems.isEmpty();
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    List<FieldProblem> remarks() {
        return List.copyOf(remarks);
    }

    void orReject() {
        if (!fine()) {
            throw new Rejected(problems);
        }
    }
}
