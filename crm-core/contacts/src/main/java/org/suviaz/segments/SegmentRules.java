package org.suviaz.segments;

import java.util.List;
import java.util.Optional;
import org.suviaz.problems.FieldProblem;

/** What a segment needs beside its conditions. */
final class SegmentRules {

    static final int LONGEST_NAME = 120;

    private static final String NAME = "name-0";

    private SegmentRules() {}

    static String name(String typed, List<FieldProblem> problems) {
        String name = typed.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        if (name.isEmpty()) {
            problems.add(new FieldProblem(NAME, "segments.problem.name"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(new FieldProblem(NAME, "segments.problem.long", LONGEST_NAME));
        }
        return name;
    }

    /** Somebody else may have changed it after it was opened. */
    static void version(SegmentDraft draft, Optional<KeptSegment> known, List<FieldProblem> problems) {
        known.filter(segment -> segment.body().seen() != draft.seen())
                .ifPresent(segment -> problems.add(new FieldProblem(NAME, "segments.problem.changed")));
    }
}
