package org.suviaz.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Conditions combined: people fit the group as they fit what is in it. */
public record PeopleGroup(Way way, List<PeopleTest> tests, List<PeopleGroup> groups) {

    /** How much of what is in it people have to fit. */
    public enum Way {
        ALL,
        ONE,
        NONE
    }

    public PeopleGroup {
        tests = List.copyOf(tests);
        groups = List.copyOf(groups);
    }

    /** All conditions in it, those of the groups within too. */
    public Stream<PeopleTest> all() {
        return Stream.concat(tests.stream(), groups.stream().flatMap(PeopleGroup::all));
    }

    /** The same people said without any "none of": each condition says by itself whether it holds or not. */
    public PeopleClause clause() {
        return clause(false);
    }

    private PeopleClause clause(boolean not) {
        boolean all = not == (way == Way.ONE);
        boolean inverted = not != (way == Way.NONE);
        List<PeopleClause.Said> said = new ArrayList<>();
        tests.forEach(test -> said.add(PeopleClause.Said.of(test, inverted)));
        List<PeopleClause> deeper = new ArrayList<>();
        for (PeopleGroup group : groups) {
            PeopleClause one = group.clause(inverted);
            if (one.all() == all || one.size() == 1) {
                said.addAll(one.said());
                deeper.addAll(one.clauses());
            } else {
                deeper.add(one);
            }
        }
        return new PeopleClause(all, said, deeper);
    }
}
