package org.suviaz.security.approvals;

import java.time.Instant;
import org.suviaz.geo.zones.ZoneRow;

/**
 * A request as its kind, its asker and the second person see it.
 *
 * @param subject what it is about, in the kind's own code
 * @param zone the zone that it is about, as it lies now
 * @param askedBy the account that asked
 * @param asker that account's name
 * @param till when it ends without an answer
 * @param decidedBy the account that decided, null while nobody has
 */
public record ApprovalRow(
        long id,
        String kind,
        String subject,
        ZoneRow zone,
        int askedBy,
        String asker,
        Instant askedAt,
        Instant till,
        ApprovalState state,
        Integer decidedBy,
        Instant decidedAt) {

    /** What stands for it in the log and in an error: a number, never a name. */
    public String code() {
        return code(id);
    }

    static String code(long id) {
        return "approval " + id;
    }
}
