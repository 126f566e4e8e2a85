package org.suviaz.contacts;

import java.util.List;

/**
 * Conditions joined by "and" alone or by "or" alone, as a query runs and a sentence reads.
 *
 * @param all whether all of it has to hold, or any
 * @param clauses each joined the other way
 */
public record PeopleClause(boolean all, List<Said> said, List<PeopleClause> clauses) {

    public PeopleClause {
        said = List.copyOf(said);
        clauses = List.copyOf(clauses);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return said.size() + clauses.size();
    }

    /** A condition, and whether it has to hold or must not. */
    public record Said(PeopleTest test, boolean not) {

        static Said of(PeopleTest test, boolean not) {
            return not && test.hasOpposite() ? new Said(test.opposite(), false) : new Said(test, not);
        }
    }
}
