package org.suviaz.segments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.contacts.PeopleTest;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Problem;

/** Makes combined conditions of a draft, with a problem at each place that cannot be read. */
@Dependent
class SegmentReading {

    private final LineReading lines;

    @Inject
    SegmentReading(LineReading lines) {
        this.lines = lines;
    }

    /** What can be read of it; what cannot, and groups without anything, are left out. */
    PeopleGroup read(SegmentDraft draft, List<FieldProblem> problems) {
        List<Optional<PeopleTest>> tests = new ArrayList<>();
        for (int at = 0; at < draft.lines().size(); at++) {
            tests.add(test(draft.lines().get(at), at, problems));
        }
        for (int at = 0; at < draft.groups().size(); at++) {
            judge(draft, at, problems);
        }
        if (draft.lines().size() > SegmentDraft.MOST_LINES) {
            problems.add(new FieldProblem(
                    "value-" + SegmentDraft.MOST_LINES, "segments.problem.tooMany", SegmentDraft.MOST_LINES));
        }
        return group(draft, 0, tests);
    }

    private Optional<PeopleTest> test(SegmentDraft.Line line, int at, List<FieldProblem> problems) {
        try {
            return Optional.of(lines.read(line));
        } catch (Problem problem) {
            problems.add(new FieldProblem("value-" + at, problem.key(), problem.args()));
            return Optional.empty();
        }
    }

    private static void judge(SegmentDraft draft, int at, List<FieldProblem> problems) {
        boolean empty = draft.lines().stream().noneMatch(line -> line.group() == at)
                && draft.groups().stream().noneMatch(group -> group.around() == at);
        if (empty) {
            problems.add(new FieldProblem("group-" + at, "segments.problem.empty"));
        }
        if (draft.depth(at) > SegmentDraft.DEEPEST) {
            problems.add(new FieldProblem("group-" + at, "segments.problem.tooDeep", SegmentDraft.DEEPEST));
        }
    }

    private static PeopleGroup group(SegmentDraft draft, int at, List<Optional<PeopleTest>> tests) {
        List<PeopleTest> own = new ArrayList<>();
        for (int line = 0; line < tests.size(); line++) {
            if (draft.lines().get(line).group() == at) {
                tests.get(line).ifPresent(own::add);
            }
        }
        List<PeopleGroup> groups = new ArrayList<>();
        for (int inner = at + 1; inner < draft.groups().size(); inner++) {
            if (draft.groups().get(inner).around() == at) {
                groups.add(group(draft, inner, tests));
            }
        }
        groups.removeIf(group -> group.all().findAny().isEmpty());
        return new PeopleGroup(draft.groups().get(at).way(), own, groups);
    }
}
