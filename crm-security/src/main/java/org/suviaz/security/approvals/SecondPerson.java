package org.suviaz.security.approvals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/** Who counts as another person than the one who asked. */
final class SecondPerson {

    private SecondPerson() {}

    /** Whether this account may decide on that request. */
    static boolean is(Caller second, Caller asker, ApprovalKind kind, ApprovalRow asked) {
        return second.accountId() != asked.askedBy()
                && kind.mayConfirm(second, asked)
                && isFromElsewhere(second, asker, kind.right(), asked.zone());
    }

    private static boolean isFromElsewhere(Caller second, Caller asker, Optional<Right> right, ZoneRow zone) {
        Set<Integer> askers = asker.zones().stream().map(ZoneRow::id).collect(Collectors.toSet());
        return right.isEmpty()
                || second.zones(right.get()).stream()
                        .filter(own -> own.holds(zone.lft()))
                        .anyMatch(own -> own.parentId() == null || !askers.contains(own.id()));
    }
}
