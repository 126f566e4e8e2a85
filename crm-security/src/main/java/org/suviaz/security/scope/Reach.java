package org.suviaz.security.scope;

import java.time.Instant;
import org.suviaz.geo.Home;
import org.suviaz.security.roles.Right;

/**
 * What the database must know of a caller to refuse by itself. It knows zones and no fields, and a little more than the
 * filter lets through: somebody who may add people where none are to be seen must be able to write such a row.
 *
 * @param house whether it is the house itself, which reads and writes keys of all zones
 * @param seen where all rows are
 * @param own where the own rows of today are, as far as not all are
 * @param people where rows of people may be written
 * @param mail where rows of mailings may be written
 * @param today the moment from which rows are of today; always the same where nothing hangs on it
 */
record Reach(int account, boolean house, Ranges seen, Ranges own, Ranges people, Ranges mail, Instant today) {

    static Reach of(Caller caller) {
        Ranges seen = caller.seen();
        Ranges own = caller.ownToday().and(caller.range(Right.ADD_PEOPLE));
        boolean ownApart = !own.coveredBy(seen);
        Ranges people = caller.range(Right.ADD_PEOPLE)
                .and(caller.range(Right.CHANGE_PEOPLE))
                .and(caller.range(Right.PUT_AWAY_PEOPLE));
        Ranges mail = caller.range(Right.MAIL_PEOPLE).and(ScopedRows.carriable(caller));
        return new Reach(
                caller.accountId(),
                caller.accountId() == Callers.HOUSE,
                seen,
                ownApart ? own : Ranges.NONE,
                people,
                mail,
                ownApart ? Home.startOfToday() : Instant.EPOCH);
    }
}
