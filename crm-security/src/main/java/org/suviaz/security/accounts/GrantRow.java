package org.suviaz.security.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.suviaz.geo.Bilingual;
import org.suviaz.security.roles.Role;

/**
 * A role in a zone, and what became of it. Accounts are told by their names; who is gone or nobody is the empty name.
 *
 * @param till the last day, null where there is none
 * @param confirmedAt null while or because it never counted
 * @param reviewedAt when somebody last looked at it and let it stand, null before
 * @param endedAt null where nobody ended it
 */
public record GrantRow(
        int id,
        Role role,
        int zoneId,
        Bilingual zone,
        LocalDate till,
        GrantState state,
        Instant givenAt,
        String givenBy,
        Instant confirmedAt,
        String confirmedBy,
        Instant reviewedAt,
        String reviewedBy,
        Instant endedAt,
        String endedBy) {

    /** Whether it counts or may yet come to count. */
    public boolean open() {
        return state != GrantState.ENDED && state != GrantState.REFUSED;
    }
}
