package org.suviaz.security.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suviaz.geo.zones.Zones;

/** The kinds that the house knows, and requests as their kinds see them. */
@ApplicationScoped
class ApprovalKinds {

    private final Instance<ApprovalKind> kinds;
    private final Zones zones;

    @Inject
    ApprovalKinds(@Any Instance<ApprovalKind> kinds, Zones zones) {
        this.kinds = kinds;
        this.zones = zones;
    }

    protected ApprovalKinds() {
        this(null, null);
    }

    ApprovalKind of(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such kind of request: " + name));
    }

    /** The request in its zone; one about a zone that is gone, or of a kind that is, is none. */
    Optional<ApprovalRow> row(Approval approval) {
        return zones.tree().byId(approval.zoneId()).map(approval::row).filter(row -> isKnown(row.kind()));
    }

    private boolean isKnown(String name) {
        return kinds.stream().anyMatch(kind -> kind.name().equals(name));
    }
}
