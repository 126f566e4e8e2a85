package org.suviaz.security.scope;

import java.util.Set;
import org.suviaz.security.roles.Right;

/** One of the two sides of a row that two zones share: the one that a person would leave, and the one that would receive. */
public enum Side {
    /** Acts by whoever may change all people of the zone. */
    FROM("fromNumber", Right.CHANGE_PEOPLE),
    /** Acts by whoever sees all people of the zone and may add one. */
    TO("toNumber", Right.ADD_PEOPLE);

    private static final Set<Right> LETTING_GO = Set.of(Right.ADD_PEOPLE, Right.CHANGE_PEOPLE, Right.PUT_AWAY_PEOPLE);

    private final String attribute;
    private final Right acting;

    Side(String attribute, Right acting) {
        this.attribute = attribute;
        this.acting = acting;
    }

    String attribute() {
        return attribute;
    }

    /** The right that this side acts by, beside that of seeing its people. */
    Right right() {
        return acting;
    }

    /** The numbers of the zones for which the caller acts on this side. */
    Ranges acts(Caller caller) {
        return caller.range(acting).within(caller.seen());
    }

    /**
     * The numbers of the zones whose shared rows are there for the caller by this side. Of people who would come nobody
     * learns who could not receive them, but for whoever moves branches with all that is in them.
     */
    Ranges sees(Caller caller) {
        if (this == FROM) {
            return caller.seen();
        }
        return acts(caller).and(ScopedRows.carriable(caller));
    }

    /** Whether the caller may close such a row on this side: whoever takes a person out of the zone closes it as well. */
    boolean mayClose(Caller caller, int number) {
        return this == TO
                ? acts(caller).holds(number)
                : caller.may(Right.SEE_PEOPLE, number)
                        && LETTING_GO.stream().anyMatch(right -> caller.may(right, number));
    }
}
