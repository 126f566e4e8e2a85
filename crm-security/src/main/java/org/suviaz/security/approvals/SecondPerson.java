package org.suviaz.security.approvals;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Right;
import org.suviaz.security.scope.Caller;

/** Who counts as another person than the one who asked. */
final class SecondPerson {

    private SecondPerson() {}

    /**
     * Whether this account may decide on that request; what costs little is asked first.
     *
     * @param asker who asked, as that account stands now
     */
    static boolean is(Caller second, Supplier<Optional<Caller>> asker, ApprovalKind kind, ApprovalRow asked) {
        return second.accountId() != asked.askedBy()
                && kind.right()
                        .map(right -> second.may(right, asked.zone().lft()))
                        .orElse(true)
                && kind.mayConfirm(second, asked)
                && asker.get()
                        .filter(known -> isFromElsewhere(second, known, kind.right(), asked.zone()))
                        .isPresent();
    }

    private static boolean isFromElsewhere(Caller second, Caller asker, Optional<Right> right, ZoneRow zone) {
        Set<Integer> askers = asker.zones().stream().map(ZoneRow::id).collect(Collectors.toSet());
        return right.isEmpty()
                || second.zones(right.get()).stream()
                        .filter(own -> own.holds(zone.lft()))
                        .anyMatch(own -> own.parentId() == null || !askers.contains(own.id()));
    }
}
